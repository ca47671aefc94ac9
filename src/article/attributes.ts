import type { DomReader } from './dom.ts';

/** The attributes that are ever asked of an element; most elements have one of them or none. */
const READ: ReadonlySet<string> = new Set([
  ...['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'],
  ...['rel', 'href', 'hidden', 'aria-hidden', 'style', 'contenteditable'],
]);
const LABELS = ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component'];
const MAX_LABEL = 300;
/** Inline style beyond this is not read. */
const MAX_STYLE = 2000;

/** What pages call the boxes that unfold over the text only while the mouse is on a word. */
const UNFOLDS =
  /(?:^|[\s_-])(?:tooltip|rollover|hover-?card|popover)(?:-[a-z]+)?[_-]{1,2}(?:block|box|content|inner|text|body|message)(?=[\s_-]|$)/i;

/** An element's attributes by name, of those that matter. */
export type Attributes = ReadonlyMap<string, string>;

const NONE: Attributes = new Map();

/**
 * Reads the attributes of an element that matter here, in few calls: each call into the page costs more than what is
 * done with it.
 */
export function readAttributes(dom: DomReader, element: Element): Attributes {
  const names = dom.attributeNames(element);
  if (names.length === 0) return NONE;
  const read = new Map<string, string>();
  for (const name of names) if (READ.has(name)) read.set(name, dom.attribute(element, name) ?? '');
  return read;
}

/** Class, id, role, itemprop and test ids in lower case: what the page calls an element. */
export function labelOf(attributes: Attributes): string {
  if (attributes.size === 0) return '';
  let label = '';
  for (const name of LABELS) {
    const value = attributes.get(name);
    if (value) label += ` ${value.slice(0, MAX_LABEL)}`;
  }
  return label.toLowerCase();
}

/** How React names the parts of a page that it streams: hidden ones, until a script puts them into their places. */
const STREAMED = /(?:^|_)S:[0-9a-f]+$/;
/** What pages call the part of an article for subscribers (Google's guide to paywalled content), which a script shows to them. */
const FOR_SUBSCRIBERS = /(?:^|\s)paywall(?:-(?:full-)?(?:body|content|text))?(?=\s|$)/i;

/**
 * Whether attributes alone say that an element is not shown until something is done, or that a reader writes in it. What a
 * script is going to show is not left out: where scripts run, style sheets tell whether it is shown.
 */
export function isLeftOut(attributes: Attributes): boolean {
  if (attributes.size === 0) return false;
  if (isHiddenByMarkup(attributes) && !isShownLater(attributes)) return true;
  if (UNFOLDS.test((attributes.get('class') ?? '').slice(0, MAX_LABEL))) return true;
  const editable = attributes.get('contenteditable');
  return editable !== undefined && editable !== 'false';
}

function isHiddenByMarkup(attributes: Attributes): boolean {
  if (attributes.has('hidden') || attributes.get('aria-hidden') === 'true') return true;
  const style = attributes.get('style');
  return style ? /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, MAX_STYLE)) : false;
}

function isShownLater(attributes: Attributes): boolean {
  if (STREAMED.test(attributes.get('id') ?? '')) return true;
  return FOR_SUBSCRIBERS.test((attributes.get('class') ?? '').slice(0, MAX_LABEL));
}
