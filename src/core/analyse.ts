import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { findActors } from './actors/actors.ts';
import { assembleAnnotation } from './annotation.ts';
import { bounded } from './bounds.ts';
import { findCountries } from './countries/countries.ts';
import { extend } from './document.ts';
import type { Models } from './models.ts';
import { nameRecogniser } from './names/recogniseNames.ts';
import { createPortrayal } from './portrayal/portrayal.ts';
import { createQuotes } from './quotes/quotes.ts';
import { createStances } from './stance/stance.ts';
import { summarise } from './summary/summarise.ts';
import { createSyntax } from './syntax/syntax.ts';
import { tokenise } from './tokens/tokenise.ts';

/** An analysis with its models loaded. Pure: the same article gives the same annotation. */
export type Analyse = (article: Article) => Annotation;

/** Joins the stages in their order. `models` come from `readModels`. */
export function createAnalyse(models: Models): Analyse {
  const syntax = createSyntax(models.syntax);
  const recogniseNames = nameRecogniser(models.names, models.words);
  const findQuotes = createQuotes(models.quotes, models.words);
  const findStances = createStances(models.stance);
  const portray = createPortrayal(models.portrayal);
  return (whole) => {
    const { article, limits } = bounded(whole);
    const source = { article, text: article.text };
    const named = extend(extend(extend(source, tokenise), syntax), recogniseNames);
    const quoted = extend(extend(extend(named, findCountries), findActors), findQuotes);
    const stances = extend(extend(quoted, findStances), portray);
    return assembleAnnotation(extend(stances, summarise), true, limits);
  };
}
