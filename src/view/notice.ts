import { languageName } from './language.ts';

/** What is known of a page that shows no annotation. */
export interface Unannotated {
  /** `closed`: a page that the browser keeps extensions out of; the others as the page or its silence tells. */
  readonly status: 'closed' | 'off' | 'reading' | 'none' | 'language' | 'failed';
  /** The page's host, or null where it has none. */
  readonly host: string | null;
  /** Whether the settings want articles annotated only when asked, and whether never on this host. */
  readonly onlyAsked: boolean;
  readonly never: boolean;
  /** The article's language, where it is one that is not read. */
  readonly lang?: string;
  /** Why it failed, where it did. */
  readonly reason?: string;
}

/** What the popup says instead of a cast. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** What a button offers, or null. */
  readonly action: string | null;
}

/** What to say of a page that shows no annotation, and what can be done. */
export function noticeOf({ status, host, onlyAsked, never, lang, reason }: Unannotated): Notice {
  switch (status) {
    case 'closed':
      return {
        title: 'Out of reach',
        text: 'The browser lets no extension read this page. Open an article to see its cast.',
        action: null,
      };
    case 'reading':
      return { title: 'Reading the article…', text: 'Names, quotations and where each one stands.', action: null };
    case 'language':
      return {
        title: `This article is in ${languageName(lang ?? '')}`,
        text: 'Dramatis reads English so far, and leaves articles in other languages as they are.',
        action: null,
      };
    case 'failed':
      return { title: 'This article could not be read', text: reason ?? '', action: 'Try again' };
    case 'none':
      return {
        title: 'No article here',
        text: 'This page does not look like an article, so it was left as it is.',
        action: 'Try anyway',
      };
    case 'off':
      return off(host, onlyAsked, never);
  }
}

function off(host: string | null, onlyAsked: boolean, never: boolean): Notice {
  const action = 'Annotate this page';
  if (never) return { title: 'Switched off here', text: `You keep Dramatis off ${host ?? 'this site'}.`, action };
  if (onlyAsked) return { title: 'Ready when you are', text: 'You have articles annotated only when you ask.', action };
  return { title: 'Not annotated', text: 'You took the annotation off this page.', action };
}
