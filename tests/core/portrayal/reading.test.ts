import { expect, test } from 'vitest';
import { loadModels } from '../../../src/cli/models.ts';
import { extend } from '../../../src/core/document.ts';
import { MOST_TOKENS } from '../../../src/core/learning/recurrent.ts';
import { readAround } from '../../../src/core/portrayal/reading.ts';
import { tokensWithin } from '../../../src/core/portrayal/targets.ts';
import { createSyntax } from '../../../src/core/syntax/syntax.ts';
import { createSyntaxTree } from '../../../src/core/syntax/tree.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const models = await loadModels();
const syntax = createSyntax(models.syntax);
const { vectors } = models.portrayal.known;

/** Reads the only sentence of the text around one name, the other being asked about as well. */
function read(text: string, name: string, other = '') {
  const document = extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
  const [target, beside] = [name, other].map((wanted) => {
    const start = text.indexOf(wanted);
    return wanted ? tokensWithin(document, { start, end: start + wanted.length }) : null;
  });
  const [sentence] = document.sentences;
  if (!target || !sentence) throw new Error(`“${name}” is not in the sentence`);
  return readAround(createSyntaxTree(document), sentence, target, beside ? [beside] : [], vectors);
}

test('the target is one token, whoever it is', () => {
  const short = read('Voters trust Castell.', 'Castell');
  const long = read('Voters trust Mira von Castell.', 'Mira von Castell');
  for (const { length, target, words } of [short, long])
    expect({ length, target, words }).toEqual({ length: 4, target: 2, words: short.words });
});

test('another who is asked about is not known by name either', () => {
  expect(read('Castell praised Voss.', 'Castell', 'Voss').words).toEqual(
    read('Castell praised Banerjee.', 'Castell', 'Banerjee').words,
  );
});

test('distances count from the target to either side', () => {
  const { distances } = read('They said that Castell had lied.', 'Castell');
  expect([...distances]).toEqual([11, 10, 9, 0, 1, 2, 3]);
});

test('a word’s way to the target leads through the tree', () => {
  const { ways } = read('Castell lied.', 'Castell');
  expect([...ways]).toEqual([0, 1, 8]);
});

test.each([
  { name: 'its beginning', text: `Castell ${'and on '.repeat(400)}.` },
  { name: 'its middle', text: `So ${'on and '.repeat(200)} Castell ${'and on '.repeat(200)}.` },
  { name: 'its end', text: `So ${'on and '.repeat(140)} Castell.` },
])('of a very long sentence only the target’s surroundings are read, at $name', ({ text }) => {
  const { length, target, distances, words } = read(text, 'Castell');
  expect(length).toBeLessThanOrEqual(MOST_TOKENS);
  expect(distances[target]).toBe(0);
  expect(Math.min(...words)).toBeGreaterThanOrEqual(0);
});
