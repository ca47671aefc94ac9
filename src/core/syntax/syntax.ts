import type { PartOfSpeech, Sentence, Source, Stage, SyntaxLayer, Token, TokenLayer } from '../document.ts';
import type { SyntaxModel } from './model.ts';
import { Parser } from './parser.ts';
import { NONE } from './parseState.ts';
import { Recent } from './recent.ts';
import { COARSE, RELATIONS } from './tagset.ts';
import { createWordReader } from './words.ts';

/** A long article's sentences: one that is analysed again because a paragraph came is parsed again only there. */
const REMEMBERED = 1_000;

/** What is known of a sentence by itself: its tokens' tags, and their heads within it and relations by number. */
interface Parsed {
  readonly tags: ArrayLike<number>;
  readonly head: ArrayLike<number>;
  readonly relation: ArrayLike<number>;
}

/**
 * The syntax stage: a part of speech for each token and one dependency tree for each sentence. Linear in the tokens: a
 * network reads each word twice on each side, then the parser makes two moves a token. The last sentences are remembered.
 */
export function createSyntax(model: SyntaxModel): Stage<Source & TokenLayer, SyntaxLayer> {
  const parser = new Parser(model);
  const recent = new Recent<Parsed>(REMEMBERED);
  return ({ tokens, sentences }) => {
    const pos: PartOfSpeech[] = new Array(tokens.length).fill('X');
    const head: number[] = new Array(tokens.length).fill(NONE);
    const relation: string[] = new Array(tokens.length).fill('root');
    const read = createWordReader(model.clusters);
    const parse = ({ first, last }: Sentence): Parsed => {
      const words = [];
      for (let token = first; token < last; token++) words.push(read(tokens, token, first, last));
      const { tags, tree } = parser.parse(words);
      return { tags, head: tree.head.slice(0, words.length), relation: tree.relation.slice(0, words.length) };
    };
    for (const sentence of sentences) {
      const { first, last } = sentence;
      const parsed = recent.get(keyOf(tokens, sentence), () => parse(sentence));
      for (let i = 0; i < last - first; i++) {
        pos[first + i] = COARSE[parsed.tags[i] as number] as PartOfSpeech;
        const above = parsed.head[i] as number;
        if (above === NONE) continue;
        head[first + i] = first + above;
        relation[first + i] = RELATIONS[parsed.relation[i] as number] as string;
      }
      // What has a subject is no interjection: "we warmly welcome it".
      for (let i = first; i < last; i++)
        if (relation[i] === 'nsubj' && pos[head[i] as number] === 'INTJ') pos[head[i] as number] = 'VERB';
    }
    return { syntax: { pos, head, relation } };
  };
}

/** All that is read of a sentence: its tokens' texts, and which of them stand close together. */
function keyOf(tokens: readonly Token[], { first, last }: Sentence): string {
  let key = '';
  for (let i = first; i < last; i++) {
    const { text, start } = tokens[i] as Token;
    key += `${i > first && tokens[i - 1]?.end === start ? '\u0001' : '\u0000'}${text}`;
  }
  return key;
}
