import type { GenericSchema } from 'valibot';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';

/*
 * Who calls what. Each interface is one party's calls, each method one message: its parameters are what travels there,
 * its result what travels back. `send` and `serve` take their types from here, `schemas.ts` its checks.
 */

/** What the background worker answers, to pages and to the popup. */
export interface WorkerCalls {
  /**
   * Starts the reader in a tab: the sender's own where `tab` is null. `asked` is true where the person wants the page
   * annotated whatever it looks like.
   */
  start(tab: number | null, asked: boolean): void;
  /** The annotation of an article. */
  analyse(article: Article): Annotation;
  /** Shows the number of actors of the sender's page on the toolbar button; none for null. */
  badge(actors: number | null): void;
}

/** What the reader in a page answers. */
export interface PageCalls {
  /** Reads the page's article and annotates it; `asked` as in `start`. */
  read(asked: boolean): void;
  /** Takes the annotation off the page again, or puts it there. */
  toggle(): void;
  /** What the page shows now. */
  state(): PageState;
  /** Scrolls to a span of the given reading and flashes it; false where the page has been read anew since. */
  reveal(reading: number, span: Span): boolean;
}

/** What an open popup answers. */
export interface PopupCalls {
  /** The page that sends this shows something new. */
  changed(): void;
}

/** What a page shows. `reading` numbers what was read, so that spans of an earlier text are not taken for later ones. */
export type PageState =
  /** Nothing: it was never asked, or it was switched off. */
  | { readonly status: 'off' }
  | { readonly status: 'reading' }
  /** The page does not look like an article. */
  | { readonly status: 'none' }
  /** The article is in a language that is not read; `lang` is its tag. */
  | { readonly status: 'language'; readonly lang: string }
  | { readonly status: 'failed'; readonly reason: string }
  | { readonly status: 'ready'; readonly reading: number; readonly annotation: Annotation };

/** Any party's calls. */
export type Calls<Names extends PropertyKey> = Readonly<Record<Names, (...args: never[]) => unknown>>;

/** How the parameters and the result of each call of a party are checked where they arrive. */
export type Schemas<Party extends Calls<keyof Party>> = {
  readonly [Name in keyof Party]: {
    readonly args: GenericSchema<unknown, Parameters<Party[Name]>>;
    readonly answer: GenericSchema<unknown, ReturnType<Party[Name]>>;
  };
};
