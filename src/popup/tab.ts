import { extension } from '../messages/extension.ts';

/** The tab that the popup is about. */
export interface Tab {
  readonly id: number;
  /** The host of its page, or null where the page is none of the web's. */
  readonly host: string | null;
}

/**
 * The tab whose id stands in the popup's own address (`popup.html?tab=7`: the popup opened as a page), else the one in
 * front. Null where there is none.
 */
export async function tabInQuestion(): Promise<Tab | null> {
  const asked = new URLSearchParams(location.search).get('tab');
  const [tab] =
    asked === null
      ? await extension.tabs.query({ active: true, currentWindow: true })
      : [await extension.tabs.get(Number(asked))];
  return tab?.id === undefined ? null : { id: tab.id, host: hostOf(tab.url) };
}

function hostOf(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) ? hostname : null;
}
