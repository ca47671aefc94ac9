import type { PageState } from '../messages/contract.ts';
import { toPopup, toWorker } from '../messages/send.ts';
import { annotatesByItself, readSettings, type Settings } from '../messages/settings.ts';
import type { Span } from '../model/span.ts';
import { type Session, startSession } from './session.ts';

/** Switches the annotation of one page on and off, as the person and the settings want it. */
export interface Reader {
  /** Annotates the page; unless `asked`, only where the settings want it and it looks like an article. */
  read(asked: boolean): Promise<void>;
  toggle(): Promise<void>;
  state(): PageState;
  reveal(reading: number, span: Span): boolean;
  settingsChanged(settings: Settings): void;
}

/** Makes the reader of a page, switched off. */
export function createReader(document: Document): Reader {
  const host = location.hostname;
  let state: PageState = { status: 'off' };
  let running: { readonly session: Session; readonly stopper: AbortController } | null = null;
  /** Switched off on this page by hand: a change of settings does not switch it on. */
  let refused = false;

  const changed = (next: PageState) => {
    // A page that is read anew and is still no article has no news.
    if (next.status === state.status && next.status !== 'ready') return;
    state = next;
    const actors = next.status === 'ready' ? next.annotation.actors.length : null;
    // Neither has to be there: the popup may be closed, and the extension itself replaced under the page.
    toWorker('badge', actors).catch(() => {});
    toPopup('changed').catch(() => {});
  };
  const stop = () => {
    running?.stopper.abort();
    running = null;
    changed({ status: 'off' });
  };
  const navigated = async () => {
    refused = false;
    if (running && !annotatesByItself(await readSettings(), host)) stop();
  };
  const read = async (asked: boolean) => {
    const settings = await readSettings();
    if (!asked && (refused || !annotatesByItself(settings, host))) return;
    refused = false;
    if (!running) {
      const stopper = new AbortController();
      const session = startSession(document, { kinds: settings.shown, changed, navigated }, stopper.signal);
      running = { session, stopper };
    }
    running.session.read(asked);
  };

  return {
    read,
    async toggle() {
      if (!running) return read(true);
      stop();
      refused = true;
    },
    state: () => state,
    reveal: (reading, span) => running?.session.reveal(reading, span) ?? false,
    settingsChanged(settings) {
      const byItself = annotatesByItself(settings, host);
      if (!running) {
        if (byItself) read(false);
      } else if (settings.never.includes(host) || !(byItself || running.session.isAsked())) stop();
      else running.session.repaint(settings.shown);
    },
  };
}
