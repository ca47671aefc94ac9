import { shippedClusters, shippedSyntax } from '../../../scripts/train/shipped.ts';
import { extend } from '../../../src/core/document.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';

/** The committed word clusters. */
export const clusters = shippedClusters();

/** A syntax stage, by the committed weights, that has read nothing yet. */
export const freshSyntax = () => shippedSyntax(clusters);

const known = freshSyntax();

/** The document of a plain text with its tokens and syntax. */
export function analysed(text: string, syntax = known) {
  return extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
}
