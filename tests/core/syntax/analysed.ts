import { readFileSync } from 'node:fs';
import { extend } from '../../../src/core/document.ts';
import { createSyntax, readSyntaxModel } from '../../../src/core/syntax/syntax.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const model = readSyntaxModel(readFileSync('assets/models/syntax.bin'));

/** A syntax stage, by the committed weights, that has read nothing yet. */
export const freshSyntax = () => createSyntax(model);

const known = freshSyntax();

/** The document of a plain text with its tokens and syntax. */
export function analysed(text: string, syntax = known) {
  return extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
}
