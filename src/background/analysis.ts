import { type Analyse, createAnalyse } from '../core/analyse.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { cached } from './cache.ts';
import { loadModels } from './models.ts';

let loading: Promise<Analyse> | null = null;

function analyser(): Promise<Analyse> {
  loading ??= loadModels().then(createAnalyse);
  // A failed load is tried again by the next article.
  loading.catch(() => {
    loading = null;
  });
  return loading;
}

/** The annotation of an article, computed once in a browser session while it is among the last read. */
export function analyse(article: Article): Promise<Annotation> {
  return cached(article, async () => (await analyser())(article));
}
