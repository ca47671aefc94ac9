import browser, { type Browser } from 'webextension-polyfill';

/**
 * The extension API, the one way to it: the same names and promises in both browsers. Also where an element of the page
 * takes the API's name in Firefox (`<form id="browser">`), since the polyfill looks at what it found.
 */
export const extension: Browser = browser;
