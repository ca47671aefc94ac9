import type { Browser } from 'webextension-polyfill';

/**
 * The extension API, the one way to it. Both browsers give it with promises under this name, which no element of a page
 * can take (`<form id="browser">` takes Firefox's other name from Chrome's content scripts).
 */
export const extension = (globalThis as unknown as { readonly chrome: Browser }).chrome;
