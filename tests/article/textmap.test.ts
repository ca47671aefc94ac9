import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerOf } from '../../src/article/dom.ts';
import { createTextMap, SEPARATOR } from '../../src/article/textmap.ts';
import { walk } from '../../src/article/walk.ts';
import { brokenOffsets, liveText, parsePage } from './page.ts';

/** All text of a page's body with its map, whatever of it is an article. */
function mapped(html: string) {
  const document = parsePage(html);
  const dom = readerOf(document);
  const blocks = walk(dom, null)?.blocks ?? [];
  let start = 0;
  const placed = blocks.map(({ text, kind }) => {
    const block = { start, end: start + text.length, kind };
    start = block.end + SEPARATOR.length;
    return block;
  });
  const text = blocks.map((block) => block.text).join(SEPARATOR);
  const article = { text, blocks: placed, title: null, byline: null, published: null, lang: null };
  return { document, article, map: createTextMap(dom, blocks) };
}

const CASES: readonly (readonly [name: string, html: string, text: string])[] = [
  ['collapses white space', '<p>  One\n   two\t three </p>', 'One two three'],
  ['joins inline markup', '<p>a<b>b</b><i> c</i> <a href="#">d</a></p>', 'ab c d'],
  [
    'drops soft hyphens and break marks',
    '<p>har&shy;bour mas<wbr>ter zero&#8203;width</p>',
    'harbour master zerowidth',
  ],
  ['reads no-break spaces as spaces', '<p>12&nbsp;000 and &nbsp; more</p>', '12 000 and more'],
  ['joins drop caps', '<p><span class="cap">O</span>nce</p>', 'Once'],
  ['ends a block at two line breaks', '<div>One.<br> <br>Two.</div>', 'One.\n\nTwo.'],
  ['reads one line break as a space', '<div>One<br>two</div>', 'One two'],
  ['parts loose text from blocks', '<div>One<p>two</p>three</div>', 'One\n\ntwo\n\nthree'],
  [
    'leaves hidden elements out',
    '<p>a<span hidden>b</span><span style="DISPLAY:none">c</span><i aria-hidden="true">d</i>e</p>',
    'ae',
  ],
  [
    'leaves editors and controls out',
    '<div contenteditable>a</div><p>b<button>c</button></p><textarea>d</textarea>',
    'b',
  ],
  ['leaves code out', '<p>a<script>b</script><style>c</style><noscript>d</noscript></p>', 'a'],
  ['reads nothing of an empty page', '<p> </p><br><div>&shy;</div>', ''],
];

describe('text of the live page', () => {
  test.each(CASES)('%s', (_, html, text) => {
    const page = mapped(html);
    expect(page.article.text).toBe(text);
    expect(brokenOffsets(page)).toEqual([]);
  });

  test('any mixture of markup leads there and back', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'word',
        'Two words',
        ' ',
        '\n ',
        '&shy;',
        '&nbsp;',
        '&#8203;',
        '<br>',
        '<wbr>',
        'é',
        '😀',
        '“Q,”',
        '<b>',
        '</b>',
        '<a href="#">',
        '</a>',
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<i hidden>no</i>',
        '<li>',
        '<!-- no -->',
      ),
      fc.string({ maxLength: 5, unit: 'grapheme' }).map((text) => text.replace(/[<&]/g, '')),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const page = mapped(pieces.join(''));
        expect(brokenOffsets(page)).toEqual([]);
        for (const block of page.article.blocks) {
          const live = liveText(page.map.toPieces(block) ?? []);
          const text = page.article.text.slice(block.start, block.end);
          expect(live.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
          expect(page.map.toRange(block)?.collapsed).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('a page that changed', () => {
  const html = '<p id="a">The council voted.</p><p id="b">The mayor left.</p>';
  const first = { start: 4, end: 11 };
  const second = { start: 24, end: 29 };

  test('a changed node has no range, the others keep theirs', () => {
    const { document, map } = mapped(html);
    (document.querySelector('#a')?.firstChild as Text).data = 'No one voted at all.';
    expect(map.toRange(first)).toBeNull();
    expect(map.toRange(second)?.toString()).toBe('mayor');
  });

  test('a removed node has no range and no offset', () => {
    const { document, map } = mapped(html);
    const text = document.querySelector('#a')?.firstChild as Text;
    document.querySelector('#a')?.remove();
    expect(map.toRange(first)).toBeNull();
    expect(map.toOffset(text, 4)).toBeNull();
  });

  test('a range whose ends changed places is none', () => {
    const { document, map } = mapped(html);
    document.body.append(document.querySelector('#a') as Element);
    expect(map.toRange({ start: 4, end: 29 })).toBeNull();
  });

  test('spans that hold nothing have no range', () => {
    const { map } = mapped(html);
    for (const span of [
      { start: 3, end: 3 },
      { start: 500, end: 510 },
      { start: 18, end: 20 },
    ]) {
      expect(map.toPieces(span)).toBeNull();
    }
  });
});
