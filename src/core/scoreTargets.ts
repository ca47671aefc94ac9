import { plainArticle } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { extend } from './document.ts';
import type { Models } from './models.ts';
import { type Polarity, portray } from './portrayal/model.ts';
import { tokensWithin } from './portrayal/targets.ts';
import { createSyntax } from './syntax/syntax.ts';
import { createSyntaxTree } from './syntax/tree.ts';
import { tokenise } from './tokens/tokenise.ts';

/** How a text portrays one target; `score` is positive less negative, -1 to 1. */
export interface TargetScore {
  readonly polarity: Polarity;
  readonly score: number;
}

/**
 * The portrayal model by itself: how the sentence around each target shows it. Targets are spans of UTF-16 offsets into the
 * text; one that touches no word is neutral. The answer runs parallel to the targets.
 */
export function createTargetScorer(models: Models): (text: string, targets: readonly Span[]) => TargetScore[] {
  const syntax = createSyntax(models.syntax);
  return (text, targets) => {
    const document = extend(extend({ article: plainArticle(text), text }, tokenise), syntax);
    const tree = createSyntaxTree(document);
    const ranges = targets.map((target) => tokensWithin(document, target));
    const scores: TargetScore[] = targets.map(() => ({ polarity: 'neutral', score: 0 }));
    for (const sentence of document.sentences) {
      const inside = [...ranges.entries()].flatMap(([index, range]) =>
        range && range.first >= sentence.first && range.first < sentence.last ? [{ index, range }] : [],
      );
      if (inside.length === 0) continue;
      const verdicts = portray(
        models.portrayal,
        tree,
        sentence,
        inside.map(({ range }) => range),
      );
      inside.forEach(({ index }, at) => {
        const verdict = verdicts[at];
        if (verdict) scores[index] = { polarity: verdict.polarity, score: verdict.score };
      });
    }
    return scores;
  };
}
