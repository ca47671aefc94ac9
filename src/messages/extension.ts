import browser, { type Browser } from 'webextension-polyfill';

/**
 * The extension API, the one way to it: the same names and promises in both browsers. Also where an element of the page
 * takes the name `browser` (`<form id="browser">`) in Chrome's content scripts, since the polyfill looks at what it finds.
 */
export const extension: Browser = browser;
