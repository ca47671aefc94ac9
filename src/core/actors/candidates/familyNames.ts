import type { Name, Sentence, Token } from '../../document.ts';
import { parseName } from '../naming/personNames.ts';

/** The shortest family name looked for. */
const SHORTEST = 3;
/** How sure the tagger must be of the full name, and how sure a name is that stands on another's. */
const CERTAIN = 0.9;
const BORROWED = 0.6;

/**
 * Adds the family names of people named in full that the tagger passed over: capitalised words in no name, not before
 * another capital, and not at a sentence's start where the article has the word written small too; a thing's name that reads
 * as a clause gives way. Names stay in order.
 */
export function addFamilyNames(
  names: readonly Name[],
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
): Name[] {
  const families = new Set<string>();
  const others = new Set<string>();
  for (const name of names) {
    const { words } = parseName(text.slice(name.start, name.end));
    const family = words.at(-1) ?? '';
    if (name.kind !== 'person') {
      if (!isClause(text.slice(name.start, name.end))) for (const word of words) others.add(word);
    } else if (words.length > 1 && name.confidence >= CERTAIN && /^\p{Lu}\p{L}*\p{Ll}/u.test(family)) {
      if (family.length >= SHORTEST) families.add(family);
    }
  }
  if (families.size === 0) return [...names];
  const holds = (name: Name) => parseName(text.slice(name.start, name.end)).words.some((word) => families.has(word));
  const kept = names.filter(
    (name) => name.kind !== 'other' || !isClause(text.slice(name.start, name.end)) || !holds(name),
  );
  const wanted = new Set([...families].map((family) => family.toLowerCase()));
  const small = new Set(tokens.flatMap(({ text: word }) => (wanted.has(word) ? [word] : [])));
  const openings = new Set(sentences.map((sentence) => sentence.first));
  const all: Name[] = [];
  let next = 0;
  tokens.forEach((token, at) => {
    while ((kept[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) all.push(kept[next++] as Name);
    if (!families.has(token.text) || others.has(token.text)) return;
    const isCovered = (kept[next]?.start ?? Number.POSITIVE_INFINITY) < token.end;
    const isWord = openings.has(at) && small.has(token.text.toLowerCase());
    if (isCovered || isWord || /^(?:\p{Lu}|:)/u.test(tokens[at + 1]?.text ?? '')) return;
    if (/^(?:the|a|an|this|that)$/iu.test(tokens[at - 1]?.text ?? '')) return;
    all.push({ start: token.start, end: token.end, kind: 'person', confidence: BORROWED });
  });
  return [...all, ...kept.slice(next)];
}

/** "Cook to the Harbour": words of a sentence taken for one name. */
function isClause(written: string): boolean {
  return /\s(?:to|at|from|with|in|on|by)\s/u.test(written);
}
