import { isNegated } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { lemmas } from '../lexicon/lemma.ts';
import {
  relationAdjective,
  relationNoun,
  relationPerson,
  relationVerb,
  valence,
  verbValence,
} from '../lexicon/lookup.ts';

/** A word of the lexicons in a sentence, and whether it speaks for (1) or against (-1), turned where it is negated. */
interface Trigger {
  readonly token: number;
  readonly sign: number;
}

/** What the pair model asks of a sentence's words, looked up once for all its pairs. */
export interface SentenceWords {
  /** A word's likely base form, good enough to count by. */
  lemma(token: number): string;
  readonly triggers: readonly Trigger[];
  /** How much a word praises or blames. */
  valence(token: number): number;
}

/** Looks the words of a sentence up. */
export function sentenceWords(tree: SentenceTree): SentenceWords {
  const { first, last } = tree.sentence;
  const tokens = Array.from({ length: last - first }, (_, i) => first + i);
  const bases = tokens.map((token) => lemma(tree, token));
  const values = tokens.map((token) => valence(tree.word(token)) + verbValence(tree.word(token)));
  const triggers = tokens.flatMap((token) => {
    const sign = triggerSign(tree, token);
    return sign === 0 ? [] : [{ token, sign: isNegated(tree, token) ? -sign : sign }];
  });
  return { lemma: (token) => bases[token - first] ?? '', triggers, valence: (token) => values[token - first] ?? 0 };
}

function triggerSign(tree: SentenceTree, token: number): number {
  const word = tree.word(token);
  const pos = tree.pos(token);
  if (pos === 'PUNCT' || pos === 'DET' || pos === 'ADP' || pos === 'PRON') return 0;
  const relation =
    pos === 'VERB'
      ? relationVerb(word, tree.particle(token))[0]
      : (relationNoun(word)[0] ??
        relationPerson(word)[0] ??
        relationAdjective(word)[0] ??
        (word.endsWith('ed') ? relationVerb(word, null)[0] : undefined));
  return relation?.sign ?? valence(word);
}

/** A word's likely base form, good enough to count by. */
function lemma(tree: SentenceTree, token: number): string {
  const word = tree.word(token);
  if (tree.pos(token) === 'PROPN') return '@';
  if (/^\p{N}/u.test(word)) return '0';
  const candidates = lemmas(word);
  return candidates.reduce((shortest, next) => (next.length < shortest.length ? next : shortest), word);
}
