import type { Sentence } from '../document.ts';
import { GIVEN_NAME, type Word } from './words.ts';

/** How a document writes a word elsewhere, as bits: what a capital at a sentence's start or in a headline leaves open. */
const EVIDENCE = {
  /** Somewhere it is written small. */
  small: 1,
  /** Somewhere it has a capital that its place does not explain. */
  capital: 2,
  /** Somewhere it follows a title of address. */
  afterTitle: 4,
  /** Somewhere it follows a given name. */
  afterGivenName: 8,
} as const;

/** How a sentence is written. */
export type Writing = 'plain' | 'headline' | 'capitals';

/**
 * How a sentence is written: in a headline nearly all words have capitals but for the small ones that titles spare, and in
 * capitals there are hardly any small letters. The first word says nothing.
 */
export function writingOf(words: readonly Word[], sentence: Sentence): Writing {
  let letters = 0;
  let capitals = 0;
  let allCapitals = 0;
  let opens = true;
  for (let index = sentence.first; index < sentence.last; index++) {
    const word = words[index] as Word;
    if (!word.wordLike || word.link) continue;
    if (opens && !word.allCapitals) {
      opens = false;
      continue;
    }
    opens = false;
    letters++;
    if (word.capital) capitals++;
    if (word.allCapitals) allCapitals++;
  }
  if (letters >= 2 && allCapitals >= 0.8 * letters) return 'capitals';
  return letters >= 3 && capitals >= 0.7 * letters ? 'headline' : 'plain';
}

/** By lower-case word: the evidence bits that the document gives. */
export function evidenceOf(
  words: readonly Word[],
  sentences: readonly Sentence[],
  writings: readonly Writing[],
): ReadonlyMap<string, number> {
  const evidence = new Map<string, number>();
  const add = (word: Word, bits: number) => evidence.set(word.lower, (evidence.get(word.lower) ?? 0) | bits);
  sentences.forEach((sentence, number) => {
    if (writings[number] !== 'plain') return;
    let opens = true;
    for (let index = sentence.first; index < sentence.last; index++) {
      const word = words[index] as Word;
      if (!word.wordLike) continue;
      const before = index > sentence.first ? (words[index - 1] as Word) : undefined;
      if (!word.capital) add(word, EVIDENCE.small);
      else {
        if (!opens && before?.wordLike) add(word, EVIDENCE.capital);
        if (before?.title && before.capital) add(word, EVIDENCE.afterTitle);
        if (before?.capital && before.lexicons & GIVEN_NAME) add(word, EVIDENCE.afterGivenName);
      }
      opens = false;
    }
  });
  return evidence;
}
