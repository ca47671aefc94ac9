import { FeatureBuffer } from '../../../src/core/learning/hash.ts';
import { fillMoveFeatures, fillRelationFeatures } from '../../../src/core/syntax/parse-features.ts';
import { LEFT, ParseState, SHIFT } from '../../../src/core/syntax/parse-state.ts';
import { RELATIONS } from '../../../src/core/syntax/tagset.ts';
import { AveragedPerceptron } from '../learning/perceptron.ts';
import { seeded, shuffled } from '../learning/random.ts';
import type { Example } from './align.ts';
import { childrenOf, moveCosts } from './oracle.ts';

const EPOCHS = 6;
const STEP = 2;
/** Features whose weights are all smaller are left out of the file. */
const LEAST_MOVE = 1.75;
const LEAST_RELATION = 2.25;
/** A feature gets weights from so many updates on; each error makes two. */
const MOVE_MINIMUM = 6;
const RELATION_MINIMUM = 6;
/** After the first pass, how often the parser's own move is followed even where it is wrong. */
const EXPLORATION = 0.9;

/** Trains the parser with a dynamic oracle on the examples' gold trees and the tags given; returns its encoded weights. */
export function trainParser(
  examples: readonly Example[],
  tags: readonly Uint8Array[],
): { moves: Uint8Array; relations: Uint8Array } {
  const moves = new AveragedPerceptron(['shift', 'left', 'right'], MOVE_MINIMUM);
  const relations = new AveragedPerceptron(RELATIONS, RELATION_MINIMUM);
  const features = new FeatureBuffer();
  const moveScores = new Float64Array(3);
  const relationScores = new Float64Array(RELATIONS.length);
  const random = seeded(2);
  const longest = Math.max(...examples.map(({ words }) => words.length));
  const state = new ParseState(longest);
  const onStack = new Uint8Array(longest);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let attached = 0;
    let all = 0;
    for (const index of shuffled(examples.length, random)) {
      const { words, heads, relations: gold } = examples[index] as Example;
      const sentence = { words, tags: tags[index] as Uint8Array };
      const children = childrenOf(heads);
      state.start(words.length);
      onStack.fill(0, 0, words.length);
      while (!state.finished) {
        const costs = moveCosts(state, heads, children, onStack);
        const least = Math.min(...costs);
        let move = costs.indexOf(least);
        if (state.depth > 0 && state.next < state.size) {
          fillMoveFeatures(features, state, sentence);
          moveScores.fill(0);
          moves.score(features.hashes, features.length, moveScores);
          let guess = -1;
          let truth = -1;
          for (let m = 0; m < 3; m++) {
            const cost = costs[m] as number;
            const value = moveScores[m] as number;
            if (cost === Number.POSITIVE_INFINITY) continue;
            if (guess < 0 || value > (moveScores[guess] as number)) guess = m;
            if (cost === least && (truth < 0 || value > (moveScores[truth] as number))) truth = m;
          }
          if ((costs[guess] as number) > least) {
            moves.update(features.hashes, features.length, truth, 1);
            moves.update(features.hashes, features.length, guess, -1);
          }
          moves.tick();
          move = epoch > 0 && random() < EXPLORATION ? guess : truth;
        }
        if (move === SHIFT) {
          onStack[state.next] = 1;
          state.shift();
          continue;
        }
        const token = state.stacked(0);
        const head = move === LEFT ? state.next : state.stacked(1);
        let relation = 0;
        if (head < state.size) {
          fillRelationFeatures(features, state, sentence, token, head);
          relationScores.fill(0);
          relations.score(features.hashes, features.length, relationScores);
          relation = relationScores.indexOf(Math.max(...relationScores));
          if (heads[token] === head) {
            const truth = gold[token] as number;
            if (relation !== truth) {
              relations.update(features.hashes, features.length, truth, 1);
              relations.update(features.hashes, features.length, relation, -1);
            }
            relations.tick();
            attached++;
          }
        } else if (heads[token] === -1) attached++;
        all++;
        onStack[token] = 0;
        state.attach(move, relation);
      }
    }
    console.log(`parser, pass ${epoch + 1}: ${((100 * attached) / all).toFixed(2)}% attached right while learning`);
  }
  return { moves: moves.encode(STEP, LEAST_MOVE), relations: relations.encode(STEP, LEAST_RELATION) };
}
