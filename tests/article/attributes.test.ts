import { expect, test } from 'vitest';
import { readerOf } from '../../src/article/dom.ts';
import { walk } from '../../src/article/walk.ts';
import { parsePage } from './page.ts';

test.each([
  ['a box that unfolds over a name', '<span class="tooltip-content">Shown on a name.</span>', false],
  ['one with a word between', '<span class="rollover-people-block">Shown on a name.</span>', false],
  ['one in the style of components', '<span class="Hovercard__inner">Shown on a name.</span>', false],
  ['the name that it unfolds over', '<span class="tooltip">Shown</span>', true],
  ['a paragraph on such boxes', '<span class="tooltips-explained content">Shown</span>', true],
  ['an editor', '<span contenteditable>Shown</span>', false],
  ['what is hidden', '<span hidden>Shown</span>', false],
  ['a part that React streams', '<div hidden id="S:1a">Shown</div>', true],
  ['one of several such roots', '<div hidden id="_r_S:0">Shown</div>', true],
  ['a hidden section', '<div hidden id="section">Shown</div>', false],
  ['a part for subscribers', '<div class="paywall" hidden>Shown</div>', true],
  ['one that style hides', '<div class="paywall-full-content" style="display:none">Shown</div>', true],
  ['one that is hidden from screen readers', '<p class="lead paywall" aria-hidden="true">Shown</p>', true],
  ['what is hidden within it', '<div class="paywall" hidden><span hidden>Shown</span></div>', false],
  ['a form to subscribe', '<div class="paywall-form" style="display:none">Shown</div>', false],
  ['a span', '<span class="content">Shown</span>', true],
])('the text of %s is read where readers see it', (_, html, isRead) => {
  const blocks = walk(readerOf(parsePage(`<p>Before ${html} after</p>`)), null)?.blocks ?? [];
  expect(blocks.some(({ text }) => text.includes('Shown'))).toBe(isRead);
});
