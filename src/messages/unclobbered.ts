/**
 * Hides the page's elements that bear the API's name (`<form id="browser">`) in Chrome's content scripts, where the polyfill,
 * which runs after this, would take them for the API. The API is the global object's own; elements reach it by its prototype.
 */
if ('browser' in globalThis && !Object.hasOwn(globalThis, 'browser')) {
  Object.defineProperty(globalThis, 'browser', { value: undefined, configurable: true, writable: true });
}
