import { type Figure, newFigure } from '../figure.ts';
import type { Reading } from '../reading.ts';

/** Bodies that a state has one of; with its country they are as good as named. */
const BODIES = new Set(['military', 'army', 'navy', 'parliament', 'police', 'coastguard']);

/**
 * "The US military", "the Kenyan parliament": bodies of a state that are written small, so that no name shows them. One figure
 * for each country and noun, those already found by name left out.
 */
export function findStateBodies(reading: Reading, organizations: readonly Figure[]): Figure[] {
  const known = new Set(
    organizations.map(({ country, name }) => `${country} ${name.split(' ').at(-1)?.toLowerCase()}`),
  );
  const found = new Map<string, Figure>();
  for (const mention of reading.countryMentions) {
    if (mention.form === 'metonym') continue;
    const at = reading.tokenAt(mention.end);
    const { text = '', start = 0, end = 0 } = reading.tokens[at] ?? {};
    const key = `${mention.country} ${text}`;
    if (!BODIES.has(text) || start !== mention.end + 1 || known.has(key) || !endsPhrase(at, reading)) continue;
    const name = reading.text.slice(mention.start, end);
    const figure = found.get(key) ?? newFigure('organization', name);
    figure.country = mention.country;
    figure.confidence = 1;
    figure.references.push({ start: mention.start, end, form: 'title' });
    found.set(key, figure);
  }
  return [...found.values()];
}

/** "US military aid" is no body, "Kenyan police officer" neither. */
function endsPhrase(at: number, reading: Reading): boolean {
  const next = reading.tokens[at + 1]?.text ?? '';
  if (next === '-' || /^\p{Lu}/u.test(next)) return false;
  return !/^(?:NOUN|ADJ|PROPN)$/u.test(reading.pos(at + 1) ?? '');
}
