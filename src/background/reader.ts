import type { Runtime } from 'webextension-polyfill';
import { extension } from '../messages/extension.ts';
import { toPage } from '../messages/send.ts';
import highlights from './highlights.css?inline';

/** Where the build puts `src/content/reader.ts`, as one classic script. */
const READER = 'reader.js';

/** The tab that a message comes from. Throws where it comes from no page. */
export function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new Error('the sender is in no tab');
  return tab.id;
}

/** Puts the reader and the highlights’ colours into a tab's page. Rejects where the browser keeps extensions out. */
async function inject(tabId: number): Promise<void> {
  const sheet = { target: { tabId }, css: highlights };
  // Chrome paints no background for a user's sheet; Firefox takes no author's sheet into a page's shadow roots.
  await extension.scripting.insertCSS({ ...sheet, origin: 'AUTHOR' });
  await extension.scripting.insertCSS({ ...sheet, origin: 'USER' });
  await extension.scripting.executeScript({ target: { tabId }, files: [READER] });
}

/** Makes the reader in a tab's page read it, putting it there first where it is not yet. */
export async function startReader(tabId: number, asked: boolean): Promise<void> {
  const page = toPage(tabId);
  try {
    await page('read', asked);
  } catch {
    await inject(tabId);
    await page('read', asked);
  }
}

/** Annotates a tab's page whatever it looks like, or takes its annotation off again. */
export async function toggleReader(tabId: number): Promise<void> {
  try {
    await toPage(tabId)('toggle');
  } catch {
    await startReader(tabId, true);
  }
}
