import { mayBeArticle } from '../article/gate.ts';
import { toWorker } from '../messages/send.ts';
import { annotatesByItself, onSettings, readSettings, type Settings } from '../messages/settings.ts';
import { onNavigation } from './navigation.ts';

/*
 * The only script that runs on every page. It asks for the reader where the page may be an article and the settings
 * want it annotated, and then steps aside: the reader watches the page from there.
 */

/** When a page that fills itself late is looked at again, in milliseconds after it was first seen or navigated. */
const LATE_LOOKS_MS = [1_000, 3_000, 8_000];

const watching = new AbortController();
const { signal } = watching;
let late: ReturnType<typeof setTimeout>[] = [];

async function look(settings: Settings): Promise<void> {
  if (signal.aborted || !annotatesByItself(settings, location.hostname)) return;
  if (!mayBeArticle(document, location.href)) return;
  watching.abort();
  await toWorker('start', null, false);
}

async function lookNowAndLater(): Promise<void> {
  for (const timer of late) clearTimeout(timer);
  const settings = await readSettings();
  await look(settings);
  if (!signal.aborted) late = LATE_LOOKS_MS.map((delay) => setTimeout(() => look(settings).catch(giveUp), delay));
}

/** Nobody answers any more: the extension has been replaced or removed under the page. */
function giveUp(): void {
  watching.abort();
}

signal.addEventListener('abort', () => {
  for (const timer of late) clearTimeout(timer);
});
onSettings((settings) => look(settings).catch(giveUp), signal);
onNavigation(() => lookNowAndLater().catch(giveUp), signal);
lookNowAndLater().catch(giveUp);
