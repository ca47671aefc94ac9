import type { Span } from '../../model/span.ts';
import type { Sentence } from '../document.ts';
import type { Word } from './words.ts';

/** A stretch of tokens `[first, last)` of one sentence that may hold names; no name reaches beyond one. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** The index of the sentence. */
  readonly sentence: number;
}

/** So many small words in a row may stand within a name ("Court of Appeal for the Ninth Circuit"). */
const LONGEST_GAP = 3;

/** A longer stretch of capitals is read in pieces, which bounds the work on text that is no prose. */
const LONGEST_RUN = 200;

/**
 * The stretches that may hold names: capitalised words, the small words that may join them, and the particles before
 * them ("van", "al -"). Everything else is no name, which spares most of the work.
 */
export function runsOf(tokens: readonly Span[], words: readonly Word[], sentences: readonly Sentence[]): Run[] {
  const runs: Run[] = [];
  sentences.forEach((sentence, index) => {
    let at = sentence.first;
    while (at < sentence.last) {
      if (!(words[at] as Word).capital) {
        at++;
        continue;
      }
      let first = at;
      while (first > sentence.first && first > at - LONGEST_GAP && joinsBackward(words, first - 1)) first--;
      const previous = runs.at(-1);
      if (previous && previous.sentence === index) first = Math.max(first, previous.last);
      let last = at + 1;
      for (let next = last; next < sentence.last && next - last <= LONGEST_GAP && next - first < LONGEST_RUN; next++) {
        const word = words[next] as Word;
        if (word.breaks) break;
        if (word.capital || (next === last + 1 && joinedByHyphen(tokens, words, next))) last = next + 1;
        else if (!word.link && !word.particle && !/^\p{N}/u.test(word.lower)) break;
      }
      if (last - first > 1 || !(words[first] as Word).opener) runs.push({ first, last, sentence: index });
      at = last;
    }
  });
  return runs;
}

/** Whether the token is a particle written small, or the hyphen between one and the name. */
function joinsBackward(words: readonly Word[], index: number): boolean {
  const word = words[index] as Word;
  return word.particle || (word.lower === '-' && (words[index - 1]?.particle ?? false));
}

/** Whether a word written small is joined to the one before it by a hyphen without spaces ("Ji-hoon"). */
function joinedByHyphen(tokens: readonly Span[], words: readonly Word[], index: number): boolean {
  const hyphen = tokens[index - 1];
  return (
    words[index - 1]?.lower === '-' &&
    (words[index]?.wordLike ?? false) &&
    hyphen?.end === tokens[index]?.start &&
    hyphen?.start === tokens[index - 2]?.end
  );
}
