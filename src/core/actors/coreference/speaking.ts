import { wordSet } from '../../tokens/wordLists.ts';
import type { Reading } from '../reading.ts';
import { isRoleNoun } from '../roles/roleNouns.ts';

const SPEECH = wordSet(`
  said says say told tells added adds asked asks wrote writes tweeted posted noted notes explained explains argued
  argues insisted warned warns denied denies replied continued recalled recalls joked concluded stated declared
  announced remarked commented testified claimed acknowledged admitted suggested
`);

/** Whether a word is a verb of saying in a form that a subject takes. */
export function isSpeech(word: string): boolean {
  return SPEECH.has(word);
}

/** How far from a name its verb of saying may stand, over a title or an apposition. */
const CUE_REACH = 20;

/**
 * Whether the words at the tokens `[token, after)` are the subject of a verb of saying: "X said", "X, the mayor, said",
 * and after a quotation "said Mayor X".
 */
export function speaks(
  { token, after }: { readonly token: number; readonly after: number },
  { tokens }: Reading,
): boolean {
  const word = (at: number) => tokens[at]?.text ?? '';
  if (
    SPEECH.has(word(after)) ||
    (/^(?:also|later|then|has|had|once)$/u.test(word(after)) && SPEECH.has(word(after + 1)))
  )
    return true;
  if (word(after) === ',') {
    for (let at = after + 1; at < after + CUE_REACH && !/^[.;:!?"“”]$/u.test(word(at)); at++) {
      if (word(at) === ',') return SPEECH.has(word(at + 1));
    }
  }
  for (let at = token - 1; at > token - CUE_REACH; at--) {
    if (SPEECH.has(word(at))) return /^[,"”’'!?]$/u.test(word(at - 1));
    if (!/^\p{Lu}/u.test(word(at)) && !isRoleNoun(word(at))) return false;
  }
  return false;
}
