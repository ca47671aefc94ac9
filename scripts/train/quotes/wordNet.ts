import { readFileSync } from 'node:fs';
import { hashText } from '../../../src/core/learning/hash.ts';
import { stemOf } from '../../../src/core/quotes/reading/forms.ts';
import { classNumber, type WordClasses } from '../../../src/core/quotes/reading/wordClasses.ts';

const NOUN = 1;
const VERB = 2;
/** Lexicographer files: communication and cognition, of nouns and of verbs. */
const SAYING = new Set([10, 32]);
const THINKING = new Set([9, 31]);
/** Verbs' files are numbered from here; of nouns all are kept as they are. */
const FIRST_VERB_FILE = 29;
const COMMON_SENSES = 3;
/** Verbs of saying that are younger than WordNet. */
const YOUNGER = ['tweet', 'retweet', 'email', 'text', 'blog', 'post', 'deadpan'];
const COMMUNICATION = 32;
/** Nouns are kept where a common sense is an act, a thought, something said, a feeling or a motive. */
const KEPT_NOUNS = new Set([4, 9, 10, 12, 16]);

/** Reads the classes of WordNet's words of one piece from its file `index.sense`. */
export function readWordClasses(file: string): WordClasses {
  const verbs = new Map<string, number[]>();
  const nouns = new Map<string, number[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [, lemma, type, lexicographer, sense, tagged] =
      /^([a-z]+)%(\d):(\d\d):\S+ \d+ (\d+) (\d+)$/u.exec(line) ?? [];
    if (!lemma || Number(sense) > COMMON_SENSES) continue;
    const files = Number(type) === VERB ? verbs : Number(type) === NOUN && Number(tagged) > 0 ? nouns : null;
    if (!files) continue;
    const senses = files.get(lemma) ?? [];
    senses[Number(sense) - 1] = Number(lexicographer);
    files.set(lemma, senses);
  }
  for (const verb of YOUNGER) verbs.set(verb, [COMMUNICATION]);
  for (const [lemma, senses] of nouns) if (!senses.some((sense) => KEPT_NOUNS.has(sense))) nouns.delete(lemma);
  return { verbs: byStem(verbs, FIRST_VERB_FILE), nouns: byStem(nouns, 0) };
}

function byStem(words: ReadonlyMap<string, readonly number[]>, base: number): Map<number, number> {
  const classes = new Map<number, number>();
  for (const [lemma, senses] of words) {
    const first = senses.find((sense) => sense !== undefined) ?? base;
    const says = senses.some((sense) => SAYING.has(sense));
    const thinks = senses.some((sense) => THINKING.has(sense));
    const stem = hashText(stemOf(lemma));
    if (!classes.has(stem)) classes.set(stem, classNumber(first - base, says, thinks));
  }
  return classes;
}
