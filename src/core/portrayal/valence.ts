import type { Token } from '../document.ts';
import { hashText } from '../learning/hash.ts';
import { addScores, type LinearModel } from '../learning/linear.ts';
import { plainWord } from '../learning/wordVectors.ts';
import { wordSet } from '../tokens/wordLists.ts';

/** How good or bad each word of a lexicon is: a model of one label whose features are lower-case words. */
export type ValenceLexicon = LinearModel;

const NEGATORS = wordSet(`
  not n’t never no without nor neither cannot hardly denied denies deny refused refuses fail failed fails
`);
/** A negator turns the words that follow it, so many at most and not past a comma (Hutto and Gilbert 2014 take three). */
const NEGATED = 4;
/** A negated word is weaker than its opposite ("not good" is milder than "bad"). */
const TURNED = -0.7;

/** The valence of each of the tokens, from -1 (bad) to 1 (good), turned where negated; parallel to `tokens`. */
export function valences(lexicon: ValenceLexicon, tokens: readonly Token[]): Float32Array {
  const found = new Float32Array(tokens.length);
  const word = new Int32Array(1);
  const score = new Float64Array(1);
  let turned = 0;
  tokens.forEach((token, index) => {
    const plain = plainWord(token.text);
    if (NEGATORS.has(plain)) {
      turned = NEGATED;
      return;
    }
    if (/^[.,;:!?—–]$/u.test(plain)) turned = 0;
    word[0] = hashText(plain);
    score[0] = 0;
    addScores(lexicon, word, 0, 1, score);
    found[index] = (score[0] as number) * lexicon.step * (turned > 0 ? TURNED : 1);
    turned = Math.max(0, turned - 1);
  });
  return found;
}
