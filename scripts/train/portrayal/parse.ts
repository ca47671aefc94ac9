import { readFileSync } from 'node:fs';
import { extend, type Source, type SyntaxLayer, type TokenLayer } from '../../../src/core/document.ts';
import { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { readSyntaxModel } from '../../../src/core/syntax/model.ts';
import { createSyntax } from '../../../src/core/syntax/syntax.ts';
import { createSyntaxTree, type SyntaxTree } from '../../../src/core/syntax/tree.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

export type Parsed = Source & TokenLayer & SyntaxLayer & { readonly tree: SyntaxTree };

/** Makes the parser of plain text from the models in `assets/models`, which must be trained first. */
export function createParser(): (text: string) => Parsed {
  const clusters = new WordClusters(readFileSync('assets/models/words.bin'));
  const syntax = createSyntax(readSyntaxModel(readFileSync('assets/models/syntax.bin'), clusters));
  return (text) => {
    const document = extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
    return { ...document, tree: createSyntaxTree(document) };
  };
}
