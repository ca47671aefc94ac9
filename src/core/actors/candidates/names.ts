import type { Name, Sentence, Token } from '../../document.ts';
import type { Layers } from '../reading.ts';
import { addFamilyNames } from './familyNames.ts';
import { reconsiderKinds } from './kinds.ts';
import { settleLoneNames } from './loneNames.ts';

/**
 * The names that can be actors': without datelines, agencies' marks and bylines, and with family names passed over and
 * "the X administration" as a body.
 */
export function actorNames({ tokens, sentences, names, text }: Layers): Name[] {
  const kept: Name[] = [];
  let sentence = 0;
  let token = 0;
  for (const name of addFamilyNames(settleLoneNames(reconsiderKinds(names, text), text), text, tokens, sentences)) {
    while ((sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= name.start) sentence++;
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= name.end - 1) token++;
    const here = sentences[sentence];
    if (here && inDateline(token, here, sentences[sentence - 1], tokens)) continue;
    if (here && inByline(token, here, tokens)) continue;
    const next = tokens[token + 1];
    if (
      name.kind === 'person' &&
      next &&
      /^administration$/iu.test(next.text) &&
      !/^['’]s?$/u.test(text.slice(name.end, next.start).trim())
    )
      kept.push({ ...name, end: next.end, kind: 'organization' });
    else kept.push(name);
  }
  return kept;
}

/** "PARIS (AP) —" and "WASHINGTON, Reuters -": in a paragraph's first words, before the dash or in its brackets. */
function inDateline(
  token: number,
  sentence: Sentence,
  previous: Sentence | undefined,
  tokens: readonly Token[],
): boolean {
  if (previous?.block === sentence.block || token - sentence.first > 8) return false;
  if (/^\p{Ll}/u.test(tokens[sentence.first]?.text ?? '')) return false;
  for (let at = token + 1; at < token + 9 && at < sentence.last; at++) {
    const word = tokens[at]?.text ?? '';
    if (/^(?:—|–|--)$/u.test(word)) return true;
    if (word === '-' && (tokens[at]?.start ?? 0) > (tokens[at - 1]?.end ?? 0)) return true;
    if (/^\p{Ll}/u.test(word)) return false;
  }
  return (
    tokens[token + 1]?.text === ':' &&
    tokens.slice(sentence.first, token + 1).every(({ text }) => text === text.toUpperCase())
  );
}

/** "By Jane Doe" as a paragraph of its own. */
function inByline(token: number, sentence: Sentence, tokens: readonly Token[]): boolean {
  return tokens[sentence.first]?.text === 'By' && sentence.last - sentence.first <= 8 && token - sentence.first <= 4;
}
