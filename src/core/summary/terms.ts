import type { Sentence, TokenLayer } from '../document.ts';
import { wordSet } from '../tokens/wordLists.ts';

const STOP_WORDS = wordSet(`
  a about above across after again against all almost along already also although always am among an and another any
  anyone anything are around as at away back be because been before began being below between both but by came can
  could did do does doing done down during each either else even ever every few first for four from further get gets
  give go goes going got had has have having he her here hers herself him himself his how however i if in into is it
  its itself just know last least less like made make many may me might more most much must my myself neither never
  new next no none nor not nothing now of off often on once one only or other others our ours out over own per put
  rather said same saw say says second see seen several she should since so some someone something still such take
  than that the their theirs them themselves then there these they thing things this those though three through thus
  to told too took toward two under until up upon us very was way we well went were what when where whether which
  while who whom whose why will with within without would year years yet you your yours monday tuesday wednesday
  thursday friday saturday sunday
`);

/** The word without the commonest English endings, so that "deported" and "deportation" are closer to one term. */
function stem(word: string): string {
  if (word.length < 6) return word.replace(/(?<=\w{3})s$/u, '');
  return word.replace(/(?:ations?|ments?|ings?|ers?|ors?|ies|ied|es|ed|ly|s)$/u, '');
}

/** The content terms of a sentence: lower case, crudely stemmed, without function words and numbers. */
export function termsOf({ tokens }: TokenLayer, sentence: Sentence): Set<string> {
  const terms = new Set<string>();
  for (let i = sentence.first; i < sentence.last; i++) {
    const word = (tokens[i]?.text ?? '').toLowerCase();
    if (word.length > 2 && /^\p{L}/u.test(word) && !STOP_WORDS.has(word)) terms.add(stem(word));
  }
  return terms;
}

/**
 * How central each sentence is, mostly within 0 to 1, from its terms: a term weighs as much as the sentences that share it
 * (the centroid method of Radev et al. 2004, in linear time; a term of one sentence alone weighs nothing).
 */
export function centralities(sentences: readonly ReadonlySet<string>[]): number[] {
  const frequency = new Map<string, number>();
  for (const terms of sentences) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  let top = 1;
  for (const count of frequency.values()) top = Math.max(top, count);
  return sentences.map((terms) => {
    let sum = 0;
    for (const term of terms) sum += Math.log(frequency.get(term) ?? 1);
    return terms.size ? sum / (Math.log(top + 1) * Math.sqrt(terms.size) * 3) : 0;
  });
}

/** Jaccard similarity of two sets of terms, 0 to 1. */
export function similarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const term of a) if (b.has(term)) common++;
  return common / (a.size + b.size - common);
}
