import { TITLES } from '../../../src/core/names/lexicon.ts';
import type { Span } from '../../../src/model/span.ts';
import type { AnnotatedText } from './annotated.ts';

/** Given names and surnames that go together, country by country, and cities. */
export interface NameStock {
  readonly countries: readonly {
    readonly given: readonly string[];
    readonly surnames: readonly string[];
  }[];
  readonly cities: readonly string[];
}

/** So often a surname is also a city's name, and so often a name is one that nobody bears. */
const CITY = 0.06;
const INVENTED = 0.12;

/** The first half of one name and the last of another. */
function spliced(one: string, other: string): string {
  return one.slice(0, Math.ceil(one.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase();
}

/** So often a text's first line is rewritten as a headline, or all in capitals. */
const HEADLINES = 0.3;
const CAPITALS = 0.1;

const SMALL = new Set('a an and as at by for from in of on or the to with'.split(' '));

/**
 * A copy of a text in which other persons and cities act, the same everywhere in it, and whose first line may be written
 * as a headline: so that the tagger learns how names are used and not only which there are.
 */
export function augmented(source: AnnotatedText, stock: NameStock, random: () => number): AnnotatedText {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const replacements = new Map<string, string>();
  const replace = (key: string, make: () => string) => {
    const known = replacements.get(key) ?? make();
    replacements.set(key, known);
    return known;
  };
  const renamed = (name: string): string => {
    const words = name.split(' ');
    const country = pick(stock.countries);
    return words
      .map((word, index) => {
        if (!/^\p{Lu}\p{Ll}{2,}/u.test(word) || TITLES.has(word.toLowerCase())) return word;
        const last = index === words.length - 1;
        return replace(word, () => {
          const chance = random();
          if (last && words.length > 1 && chance < CITY) return pick(stock.cities);
          const name = pick(last ? country.surnames : country.given);
          return chance > 1 - INVENTED ? spliced(name, pick(last ? country.surnames : country.given)) : name;
        });
      })
      .join(' ');
  };
  let text = '';
  let from = 0;
  const names: AnnotatedText['names'][number][] = [];
  const unknown: Span[] = [];
  const parts = [...source.names, ...(source.unknown ?? []).map((span) => ({ ...span, kind: null }))];
  for (const part of parts.sort((a, b) => a.start - b.start)) {
    if (part.start < from) continue;
    text += source.text.slice(from, part.start);
    const written = source.text.slice(part.start, part.end);
    const start = text.length;
    if (part.kind === 'person') text += renamed(written);
    else if (part.kind === 'place' && !written.includes(' ')) text += replace(written, () => pick(stock.cities));
    else if (part.kind && part.kind !== 'country' && /^\p{Lu}\p{Ll}{3,}$/u.test(written) && random() < INVENTED)
      text += replace(written, () => spliced(pick(stock.cities), pick(pick(stock.countries).surnames)));
    else text += written;
    from = part.end;
    if (part.kind) names.push({ kind: part.kind, start, end: text.length });
    else unknown.push({ start, end: text.length });
  }
  text += source.text.slice(from);
  return { ...source, text: withHeadline(text, random()), names, unknown };
}

/** The text with its first line perhaps as a headline or in capitals; no letter's length changes. */
function withHeadline(text: string, chance: number): string {
  const end = text.indexOf('\n');
  if (end < 0 || chance > HEADLINES + CAPITALS) return text;
  const upper = (letter: string) => (letter.toUpperCase().length === letter.length ? letter.toUpperCase() : letter);
  const line = text.slice(0, end);
  const written =
    chance < CAPITALS
      ? [...line].map(upper).join('')
      : line.replace(/\p{Ll}[\p{L}’']*/gu, (word, at: number) =>
          SMALL.has(word) || /[\p{L}’'.]/u.test(line[at - 1] ?? '') ? word : upper(word[0] as string) + word.slice(1),
        );
  return written + text.slice(end);
}
