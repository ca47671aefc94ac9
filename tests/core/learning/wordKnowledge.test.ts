import { expect, test } from 'vitest';
import { loadModels } from '../../../src/cli/models.ts';
import { extend } from '../../../src/core/document.ts';
import { MOST_TOKENS } from '../../../src/core/learning/gatedUnits.ts';
import { inputWidth, readContexts, stretchesOf, writeInputs } from '../../../src/core/learning/wordKnowledge.ts';
import { readAround } from '../../../src/core/portrayal/reading.ts';
import { createSyntax } from '../../../src/core/syntax/syntax.ts';
import { createSyntaxTree } from '../../../src/core/syntax/tree.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const models = await loadModels();
const { known } = models.portrayal;

function parse(text: string) {
  const document = extend(extend({ article: plainArticle(text), text }, tokenise), createSyntax(models.syntax));
  const [sentence] = document.sentences;
  if (!sentence) throw new Error('There is no sentence.');
  return { tree: createSyntaxTree(document), sentence };
}

test('a sentence is read in stretches of bounded length that cover it', () => {
  const last = 5 + 2 * MOST_TOKENS + 3;
  const stretches = stretchesOf({ start: 0, end: 9, first: 5, last, block: 0 });
  expect(stretches.map(({ first, last }) => last - first)).toEqual([MOST_TOKENS, MOST_TOKENS, 3]);
  expect(stretches[0]?.first).toBe(5);
  expect(stretches[2]?.last).toBe(last);
});

test('what a word means depends on where it stands', () => {
  const contextOf = (text: string, at: number) => {
    const { tree, sentence } = parse(text);
    const { values, width } = readContexts(known, tree, sentence);
    return values.slice(at * width, (at + 1) * width);
  };
  expect(contextOf('The bank failed.', 1)).toEqual(contextOf('The bank failed.', 1));
  expect(contextOf('The bank failed.', 1)).not.toEqual(contextOf('The bank of the river', 1));
});

test('a network is told the same of a sentence without its target, whatever the name', () => {
  const inputsOf = (name: string) => {
    const { tree, sentence } = parse(`They trust ${name}.`);
    const reading = readAround(tree, sentence, { first: 2, last: 3 }, [], known.vectors);
    const width = inputWidth(known);
    const inputs = new Float32Array(reading.length * width);
    writeInputs(known, readContexts(known, tree, sentence), reading, inputs, 0);
    return inputs.slice(2 * width, 2 * width + known.vectors.labels.length);
  };
  expect(inputsOf('Castell')).toEqual(inputsOf('Banerjee'));
});

test('tokens outside the sentence have no context', () => {
  const { tree, sentence } = parse('They trust Castell.');
  const reading = readAround(tree, sentence, { first: 2, last: 3 }, [], known.vectors);
  const inputs = new Float32Array(reading.length * inputWidth(known)).fill(1);
  const none = { first: 100, values: new Float32Array(0), width: known.encoder.layout.context };
  writeInputs(known, none, reading, inputs, 0);
  const from = known.vectors.labels.length;
  expect([...inputs.slice(from, from + none.width)]).toEqual(new Array(none.width).fill(0));
});
