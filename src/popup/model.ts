import type { PageState } from '../messages/contract.ts';
import { extension } from '../messages/extension.ts';
import { popupCalls } from '../messages/schemas.ts';
import { toPage, toWorker } from '../messages/send.ts';
import { serve } from '../messages/serve.ts';
import { changeSettings, onSettings, readSettings, type Settings } from '../messages/settings.ts';
import type { Span } from '../model/span.ts';
import type { Tab } from './tab.ts';
import { tabInQuestion } from './tab.ts';

/** What the popup shows, and what can be done in it. */
export interface PopupModel {
  readonly tab: Tab | null;
  /** What the page says of itself; null where no reader is there to say it. */
  readonly page: PageState | null;
  readonly settings: Settings;
}

export interface PopupActions {
  readonly change: (change: Partial<Settings>) => void;
  /** Annotates the page, whatever it looks like. */
  readonly annotate: () => void;
  readonly reveal: (evidence: Span) => void;
}

/** Keeps the popup's model up to date, handing each new one to `show`. */
export async function runPopup(show: (model: PopupModel, actions: PopupActions) => void): Promise<void> {
  const tab = await tabInQuestion();
  let page: PageState | null = null;
  let settings = await readSettings();

  const draw = () => show({ tab, page, settings }, actions);
  const refresh = async () => {
    // A page without a reader does not answer.
    page = tab && (await toPage(tab.id)('state').catch(() => null));
    draw();
  };
  const actions: PopupActions = {
    change: changeSettings,
    async annotate() {
      if (!tab) return;
      page = { status: 'reading' };
      draw();
      await toWorker('start', tab.id, true).catch((error: Error) => {
        page = { status: 'failed', reason: error.message };
        draw();
      });
    },
    async reveal(evidence) {
      if (!tab || page?.status !== 'ready') return;
      const found = await toPage(tab.id)('reveal', page.reading, evidence).catch(() => false);
      if (!found) await refresh();
    },
  };

  serve('popup', popupCalls, {
    changed: async (sender) => {
      if (sender.tab?.id === tab?.id) await refresh();
    },
  });
  onSettings((changed) => {
    settings = changed;
    draw();
  });
  extension.tabs.onUpdated.addListener((id, { status }) => {
    if (id === tab?.id && status === 'complete') refresh();
  });
  await refresh();
}
