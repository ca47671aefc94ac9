import type { Token } from '../../../src/core/document.ts';
import type { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { FINE_TAGS, RELATIONS } from '../../../src/core/syntax/tagset.ts';
import { createWordReader, type Word } from '../../../src/core/syntax/words.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import type { TreebankSentence, TreebankWord } from './treebank.ts';

/** A sentence in our own tokens with its gold tree. */
export interface Example {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  /** Indices of FINE_TAGS. */
  readonly tags: Uint8Array;
  /** -1 for the root. */
  readonly heads: Int32Array;
  /** Indices of RELATIONS; of no meaning for the root. */
  readonly relations: Uint8Array;
}

const TAG_INDEX = new Map<string, number>(FINE_TAGS.map((tag, index) => [tag, index]));
const RELATION_INDEX = new Map<string, number>(RELATIONS.map((relation, index) => [relation, index]));
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** The treebank's sentence in our tokens; more than one where we split it, none where it has no tokens. */
export function align(sentence: TreebankSentence, clusters: WordClusters): Example[] {
  const article = plainArticle(sentence.text);
  const { tokens, sentences } = tokenise({ article, text: sentence.text });
  const tree = ontoTokens(sentence.words, tokens);
  return sentences.map(({ first, last }) => example(tokens, tree, first, last, clusters));
}

interface Tree {
  readonly tag: number[];
  readonly head: number[];
  readonly relation: string[];
}

/**
 * Carries a tree over to our tokens by offsets. Where several words make one token, the highest of them speaks for it; where
 * a word makes several tokens, its last piece with letters or digits does, and the others depend on that one.
 */
function ontoTokens(words: readonly TreebankWord[], tokens: readonly Token[]): Tree {
  const depth = depths(words);
  /** For each token, the word that speaks for it; for each word, the token that speaks for it. */
  const wordOf = new Int32Array(tokens.length).fill(-1);
  const tokenOf = new Int32Array(words.length).fill(-1);
  let from = 0;
  tokens.forEach((token, t) => {
    while (from < words.length && (words[from] as TreebankWord).end <= token.start) from++;
    for (let w = from; w < words.length && (words[w] as TreebankWord).start < token.end; w++) {
      const spoken = wordOf[t] as number;
      if (spoken < 0 || (depth[w] as number) < (depth[spoken] as number)) wordOf[t] = w;
      const current = tokens[tokenOf[w] as number];
      if (!current || WORD_CHARACTER.test(token.text) || !WORD_CHARACTER.test(current.text)) tokenOf[w] = t;
    }
  });
  const tree: Tree = { tag: [], head: [], relation: [] };
  tokens.forEach((token, t) => {
    const w = wordOf[t] as number;
    const word = words[w];
    if (!word) {
      tree.tag.push(TAG_INDEX.get('PUNCT/NFP') as number);
      tree.head.push(t > 0 ? t - 1 : 1);
      tree.relation.push('punct');
      return;
    }
    const main = tokenOf[w] as number;
    if (main !== t) {
      const mark = !WORD_CHARACTER.test(token.text);
      tree.tag.push(mark ? (TAG_INDEX.get('PUNCT/HYPH') as number) : tagIndex(word.tag));
      tree.head.push(main);
      tree.relation.push(mark ? 'punct' : 'compound');
      return;
    }
    tree.tag.push(tagIndex(word.tag));
    tree.head.push(word.head < 0 ? -1 : (tokenOf[word.head] as number));
    tree.relation.push(word.relation);
  });
  return tree;
}

function depths(words: readonly TreebankWord[]): number[] {
  return words.map((word) => {
    let depth = 0;
    for (let at = word.head; at >= 0 && depth <= words.length; at = (words[at] as TreebankWord).head) depth++;
    return depth;
  });
}

/** A pair that is too rare to be told apart becomes the commonest of its universal part of speech. */
function tagIndex(tag: string): number {
  const upos = tag.slice(0, tag.indexOf('/'));
  const index = TAG_INDEX.get(tag) ?? TAG_INDEX.get(COMMONEST[upos] ?? '');
  return index ?? (TAG_INDEX.get('X/FW') as number);
}

const COMMONEST: Readonly<Record<string, string>> = {
  ADJ: 'ADJ/JJ',
  ADP: 'ADP/IN',
  ADV: 'ADV/RB',
  AUX: 'AUX/VB',
  DET: 'DET/DT',
  NOUN: 'NOUN/NN',
  NUM: 'NUM/CD',
  PART: 'PART/RB',
  PRON: 'PRON/PRP',
  PROPN: 'PROPN/NNP',
  PUNCT: 'PUNCT/NFP',
  SCONJ: 'SCONJ/IN',
  SYM: 'SYM/SYM',
  VERB: 'VERB/VB',
};

/** One of our sentences out of the tree: heads outside it become its root, or depend on its root where there is one already. */
function example(tokens: readonly Token[], tree: Tree, first: number, last: number, clusters: WordClusters): Example {
  const inside = (head: number): boolean => head >= first && head < last;
  const tops: number[] = [];
  for (let t = first; t < last; t++) if (!inside(tree.head[t] as number)) tops.push(t);
  const root = tops.find((t) => tree.relation[t] !== 'punct') ?? tops[0] ?? first;
  const read = createWordReader(clusters);
  const words: Word[] = [];
  const tags = new Uint8Array(last - first);
  const heads = new Int32Array(last - first);
  const relations = new Uint8Array(last - first);
  for (let t = first; t < last; t++) {
    const head = tree.head[t] as number;
    words.push(read(tokens, t, first, last));
    tags[t - first] = tree.tag[t] as number;
    heads[t - first] = t === root ? -1 : inside(head) && head !== t ? head - first : root - first;
    relations[t - first] = RELATION_INDEX.get(tree.relation[t] as string) ?? (RELATION_INDEX.get('dep') as number);
  }
  return { tokens: tokens.slice(first, last), words, tags, heads, relations };
}
