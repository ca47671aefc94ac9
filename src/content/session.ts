import { createFinder, type FoundArticle } from '../article/find.ts';
import type { PageState } from '../messages/contract.ts';
import { toWorker } from '../messages/send.ts';
import type { Settings } from '../messages/settings.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { isRead } from '../view/language.ts';
import { LAYERS, paintedSpans } from './highlights/layers.ts';
import { createPainter } from './highlights/painter.ts';
import { watchHover } from './hover/hover.ts';
import { shadowRootsOf } from './observe.ts';
import { revealSpan } from './reveal.ts';
import { type Found, watchPage } from './watch.ts';

/** A page being annotated, from being switched on to being switched off. */
export interface Session {
  /** Reads the page anew. `asked`: from now on, until the page goes elsewhere, whether or not it looks like an article. */
  read(asked: boolean): void;
  /** Whether the page is annotated because somebody asked. */
  isAsked(): boolean;
  /** Shows what the changed settings want. */
  repaint(kinds: Settings['shown']): void;
  /** Scrolls to a span of a reading and flashes it; false where that reading is over or its text gone. */
  reveal(reading: number, span: Span): boolean;
}

export interface SessionOptions {
  readonly kinds: Settings['shown'];
  /** What the page shows has changed. */
  readonly changed: (state: PageState) => void;
  /** The page went to another address without being loaded. */
  readonly navigated: () => void;
}

interface Reading {
  readonly number: number;
  readonly article: Article;
  readonly annotation: Annotation;
  readonly found: FoundArticle;
}

/** Numbers the readings of this page, over all its sessions. */
let readings = 0;

/** Style sheets hide text that markup does not. */
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

/** Whether somebody writes there. */
const isEdited = (element: Element) => element instanceof HTMLElement && element.isContentEditable;

/** Annotates a page and keeps it annotated as it changes. When `signal` aborts the page is as it was before. */
export function startSession(document: Document, options: SessionOptions, signal: AbortSignal): Session {
  let { kinds } = options;
  let asked = false;
  let current: Reading | null = null;

  const finder = createFinder(document, { isHidden, withHeadline: true });
  const painter = createPainter(document, signal);
  const reveal = (number: number, span: Span) =>
    current?.number === number && revealSpan(current.found.map, span, painter);
  const hover = watchHover(document, painter, (span) => current && reveal(current.number, span), signal);

  const paint = () => {
    if (!current || signal.aborted) return;
    const { annotation, found } = current;
    const layers = paintedSpans(annotation, kinds);
    for (const layer of LAYERS) painter.paint(layer, found.map, layers[layer]);
    hover.show({ annotation, map: found.map, kinds });
  };
  const drop = (state: PageState) => {
    current = null;
    painter.clear();
    hover.show(null);
    options.changed(state);
  };

  /** Reads the page and shows what is found; the analysis is asked for only where the text is another. */
  const find = async (): Promise<Found> => {
    const found = finder(location.href);
    if (!found || !(found.isArticle || asked)) {
      const before = current;
      drop({ status: 'none' });
      return before ? 'new' : 'same';
    }
    const { article } = found;
    const lang = translationOf(document) ?? article.lang;
    if (!isRead(lang)) {
      drop({ status: 'language', lang: lang ?? '' });
      return 'same';
    }
    if (current && sameArticle(current.article, article)) {
      current = { ...current, found };
      paint();
      return 'same';
    }
    if (!current) options.changed({ status: 'reading' });
    const annotation = await toWorker('analyse', article);
    if (signal.aborted) return 'same';
    readings += 1;
    current = { number: readings, article, annotation, found };
    paint();
    options.changed({ status: 'ready', reading: readings, annotation });
    return 'new';
  };
  const read = async (): Promise<Found> => {
    try {
      return await find();
    } catch (error) {
      if (!signal.aborted) drop({ status: 'failed', reason: error instanceof Error ? error.message : String(error) });
      return 'same';
    }
  };

  const readNow = watchPage(
    document,
    {
      read,
      root: () => current?.found.root ?? null,
      shadowRoots: () => shadowRootsOf(current?.found.map.nodes() ?? []),
      isShown: (element) => !isHidden(element) && element.ariaHidden !== 'true' && !isEdited(element),
      textChanged: painter.recheck,
      navigated: () => {
        asked = false;
        options.navigated();
      },
    },
    signal,
  );
  return {
    read(ask) {
      asked ||= ask;
      readNow();
    },
    isAsked: () => asked,
    repaint(next) {
      kinds = next;
      paint();
    },
    reveal,
  };
}

/**
 * The language that Chrome is translating the page into, or null where it is not: it says so at once (`<html lang="de"
 * class="translated-ltr">`), and then goes from paragraph to paragraph as the reader scrolls.
 */
function translationOf({ documentElement }: Document): string | null {
  if (!/(?:^|\s)translated-(?:ltr|rtl)(?:$|\s)/.test(documentElement.className)) return null;
  return /^[a-z]+/.exec(documentElement.lang.toLowerCase())?.[0] ?? null;
}

function sameArticle(a: Article, b: Article): boolean {
  return a.text === b.text && a.title === b.title && a.lang === b.lang;
}
