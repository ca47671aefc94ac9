import { extension } from '../messages/extension.ts';

const BACKGROUND = '#3b3357';
const TEXT = '#ffffff';

/** Shows a number of actors on a tab's toolbar button; nothing for null. The browser forgets it when the tab loads a page. */
export async function showActors(tabId: number, actors: number | null): Promise<void> {
  const { action } = extension;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: BACKGROUND }),
    action.setBadgeTextColor({ tabId, color: TEXT }),
    action.setBadgeText({ tabId, text: actors === null ? '' : String(actors) }),
  ]);
}
