import { expect, test } from 'vitest';
import { withoutConsent } from '../../src/article/consent.ts';
import { readerOf } from '../../src/article/dom.ts';
import { walk } from '../../src/article/walk.ts';
import { parsePage } from './page.ts';

const ARTICLE = '<p>The council voted to close the pier. A note on the door said so in three languages.</p>';
const ASKS = '<p>We and our partners use cookies to count visits. You may accept all of them or choose below.</p>';
const FRENCH =
  '<p>Nous utilisons des cookies. Vous pouvez les accepter tous ou lire notre page de confidentialité.</p>';
const BAKING = '<p>Beat the butter, stir in the flour, and drop the cookies on a sheet one hand apart.</p>';

test.each([
  ['a dialog that asks for consent', `<div class="modal_frame"><div>${ASKS}</div></div>`, true],
  ['one of several paragraphs', `<section role="dialog"><h2>Cookies</h2>${ASKS}<p>Performance</p></section>`, true],
  ['one in another language', `<dialog>${FRENCH}</dialog>`, true],
  ['a banner that is called so', '<div id="cookie-notice"><p>Cookies: essential, others</p></div>', true],
  ["a maker's box", '<div id="onetrust-consent-sdk"><p>Performance cookies</p></div>', true],
  ['a dialog with a recipe', `<div class="modal">${BAKING}</div>`, false],
  ['a paragraph on consent', ASKS, false],
  ['an article filed under cookies', `<div class="tag-cookies">${ARTICLE.repeat(5)}${ASKS}</div>`, false],
  ['a page behind a dialog', `<div class="modal-open"><main>${ARTICLE.repeat(9)}${ASKS}</main></div>`, false],
  ['a dialog on something else', `<div role="dialog">${ARTICLE}</div>`, false],
])('%s', (_, html, isLeftOut) => {
  const blocks = walk(readerOf(parsePage(ARTICLE + html)), null)?.blocks ?? [];
  expect(withoutConsent(blocks)).toEqual(isLeftOut ? blocks.slice(0, 1) : blocks);
});
