import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { findActors } from './actors/actors.ts';
import { assembleAnnotation } from './annotation.ts';
import { findCountries } from './countries/countries.ts';
import { extend } from './document.ts';
import type { Models } from './models.ts';
import { nameRecogniser } from './names/recogniseNames.ts';
import { createQuotes } from './quotes/quotes.ts';
import { createSyntax } from './syntax/syntax.ts';
import { tokenise } from './tokens/tokenise.ts';

/** An analysis with its models loaded. Pure: the same article gives the same annotation. */
export type Analyse = (article: Article) => Annotation;

/** Joins the stages in their order. `models` come from `readModels`. */
export function createAnalyse(models: Models): Analyse {
  const syntax = createSyntax(models.syntax);
  const recogniseNames = nameRecogniser(models.names);
  const findQuotes = createQuotes(models.quotes);
  return (article) => {
    const source = { article, text: article.text };
    const named = extend(extend(extend(source, tokenise), syntax), recogniseNames);
    const quoted = extend(extend(extend(named, findCountries), findActors), findQuotes);
    const noStances = { stances: [], portrayals: new Map(), summary: [], actorSummaries: new Map() };
    return assembleAnnotation({ ...quoted, ...noStances }, true, []);
  };
}
