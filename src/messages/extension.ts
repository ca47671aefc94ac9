import './unclobbered.ts';
import browser, { type Browser } from 'webextension-polyfill';

/** The extension API, the one way to it: the same names and promises in both browsers, whatever names a page's elements take. */
export const extension: Browser = browser;
