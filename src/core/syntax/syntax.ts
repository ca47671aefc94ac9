import type { PartOfSpeech, Source, Stage, SyntaxLayer, TokenLayer } from '../document.ts';
import { decodeLinear, type LinearModel } from '../learning/linear.ts';
import { decodeSections, section } from '../learning/sections.ts';
import { NONE } from './parse-state.ts';
import { Parser, type ParserWeights } from './parser.ts';
import { tagSentence } from './tagger.ts';
import { COARSE, FINE_TAGS, RELATIONS } from './tagset.ts';
import { createWordReader } from './words.ts';

/** The weights of the syntax stage. */
export interface SyntaxModel extends ParserWeights {
  readonly tags: LinearModel;
}

/** Decodes `assets/models/syntax.bin`. Throws a `RangeError` where it is malformed or made for other labels. */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const sections = decodeSections(bytes);
  const tags = decodeLinear(section(sections, 'tags'));
  const moves = decodeLinear(section(sections, 'moves'));
  const relations = decodeLinear(section(sections, 'relations'));
  if (tags.labels.join() !== FINE_TAGS.join()) throw new RangeError('The syntax weights are for other tags.');
  if (moves.labels.length !== 3) throw new RangeError('The syntax weights are for other moves.');
  if (relations.labels.join() !== RELATIONS.join()) throw new RangeError('The syntax weights are for other relations.');
  return { tags, moves, relations };
}

/**
 * The syntax stage: a part of speech for each token and one dependency tree for each sentence. Linear in the tokens: a
 * greedy tagger, then a greedy parser of two moves a token.
 */
export function createSyntax(model: SyntaxModel): Stage<Source & TokenLayer, SyntaxLayer> {
  return ({ tokens, sentences }) => {
    const pos: PartOfSpeech[] = new Array(tokens.length).fill('X');
    const head: number[] = new Array(tokens.length).fill(NONE);
    const relation: string[] = new Array(tokens.length).fill('root');
    const read = createWordReader();
    const parser = new Parser(model);
    for (const { first, last } of sentences) {
      const words = [];
      for (let token = first; token < last; token++) words.push(read(tokens, token, first, last));
      const tags = tagSentence(words, model.tags);
      const tree = parser.parse({ words, tags });
      for (let i = 0; i < words.length; i++) {
        pos[first + i] = COARSE[tags[i] as number] as PartOfSpeech;
        const above = tree.head[i] as number;
        if (above === NONE) continue;
        head[first + i] = first + above;
        relation[first + i] = RELATIONS[tree.relation[i] as number] as string;
      }
    }
    return { syntax: { pos, head, relation } };
  };
}
