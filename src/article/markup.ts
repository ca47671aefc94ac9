/** What HTML's elements are to the text of an article. */

/** Elements whose text no reader of the article reads: code, controls, drawings, embedded things. */
export const SKIPPED: ReadonlySet<string> = new Set(
  (
    'script style noscript template head title svg math canvas audio video object embed applet iframe frame frameset map ' +
    'input button select textarea option optgroup datalist meter progress rp rt'
  ).split(' '),
);

/** Elements that begin and end a block, whatever the page's style sheet says of them. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address amp-ad article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot ' +
    'th thead tr ul'
  ).split(' '),
);

/** Elements whose number tells kinds of pages apart. */
export const COUNTED: ReadonlySet<string> = new Set(
  'input textarea select form button pre code time article h1 video iframe table img'.split(' '),
);

/**
 * White space of all kinds, and the characters a page puts in only to say where a line may break, where they are more than
 * one plain space between words.
 */
export const COLLAPSED = /[\s\u00AD\u200B\u2060]{2,}|[^\S ]|[\u00AD\u200B\u2060]/g;

/** Whether a text is nothing but white space. */
export function isSpace(text: string): boolean {
  return !/\S/.test(text);
}

/** Of a stretch that `COLLAPSED` finds: the first character that stands for a space, -1 where nothing is shown. */
export function spaceIn(stretch: string): number {
  return stretch.search(/[^\u00AD\u200B\u2060\uFEFF]/);
}
