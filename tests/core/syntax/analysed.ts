import { readFileSync } from 'node:fs';
import { extend } from '../../../src/core/document.ts';
import { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { readSyntaxModel } from '../../../src/core/syntax/model.ts';
import { createSyntax } from '../../../src/core/syntax/syntax.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

/** The committed word clusters. */
export const clusters = new WordClusters(readFileSync('assets/models/words.bin'));
const model = readSyntaxModel(readFileSync('assets/models/syntax.bin'), clusters);

/** A syntax stage, by the committed weights, that has read nothing yet. */
export const freshSyntax = () => createSyntax(model);

const known = freshSyntax();

/** The document of a plain text with its tokens and syntax. */
export function analysed(text: string, syntax = known) {
  return extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
}
