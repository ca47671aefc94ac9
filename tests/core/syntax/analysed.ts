import { readFileSync } from 'node:fs';
import { extend } from '../../../src/core/document.ts';
import { createSyntax, readSyntaxModel } from '../../../src/core/syntax/syntax.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

const syntax = createSyntax(readSyntaxModel(readFileSync('assets/models/syntax.bin')));

/** The document of a plain text with its tokens and syntax, by the committed weights. */
export function analysed(text: string) {
  return extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
}
