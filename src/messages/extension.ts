import type { Browser } from 'webextension-polyfill';

declare global {
  var browser: Browser | undefined;
  var chrome: Browser;
}

/**
 * The extension API. Firefox calls it `browser`, Chrome `chrome`; under Manifest V3 both answer with promises, so that no
 * polyfill has to run on every page.
 */
export const extension: Browser = globalThis.browser ?? globalThis.chrome;
