import { extend, type Source, type SyntaxLayer, type TokenLayer } from '../../../src/core/document.ts';
import { createSyntaxTree, type SyntaxTree } from '../../../src/core/syntax/tree.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { shippedClusters, shippedSyntax } from '../shipped.ts';

/** A plain text with its tokens and trees. */
export type Parsed = Source & TokenLayer & SyntaxLayer & { readonly tree: SyntaxTree };

/** Makes the parser of plain text from the shipped models. */
export function createParser(): (text: string) => Parsed {
  const syntax = shippedSyntax(shippedClusters());
  return (text) => {
    const document = extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
    return { ...document, tree: createSyntaxTree(document) };
  };
}
