import { type Attributes, isLeftOut, labelOf, readAttributes } from './attributes.ts';
import type { Context, LiveBlock } from './blocks.ts';
import { Clone } from './clone.ts';
import { Collector, type Place } from './collector.ts';
import { type DomReader, NODE } from './dom.ts';
import { BLOCK, COUNTED, isSpace, SKIPPED } from './markup.ts';

/** Says of an element that its text is not shown, for what markup alone cannot tell (style sheets). */
export type IsHidden = (element: Element) => boolean;

/** The page as read in one walk. */
export interface Page {
  readonly blocks: readonly LiveBlock[];
  /** How many elements it shows of each name in `COUNTED`. */
  readonly counts: ReadonlyMap<string, number>;
  /** Makes the clone for the proposer: a page on which nothing has changed needs none. */
  readonly clone: () => Clone;
}

/** Above these a page is given up: no article is that large, and the proposer's work grows with depth times size. */
const MAX_NODES = 80_000;
const MAX_DEPTH = 250;
const MAX_CHARACTERS = 3_000_000;

/** An element that is being read; `owner` is the element that holds its text in the clone. */
interface Frame extends Place {
  readonly above: Frame | null;
  readonly context: Context;
  readonly attributes: Attributes;
  readonly isBlock: boolean;
  next: Node | null;
  /** Where the children are those assigned to a slot: the ones still to come, last first. */
  readonly assigned: Node[] | null;
  /** Whether style sheets show it: an inline element is asked once there is text in it. */
  isShown: boolean | null;
}

/** A text to copy, or null for an element that is copied without one. */
interface Copied {
  readonly frame: Frame;
  readonly data: string | null;
}

const EMPHASIS: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i']);
/** Without attributes these say nothing to the proposer: their text is copied, they are not. */
const PLAIN: ReadonlySet<string> = new Set('b strong em i u span small sub sup mark font q cite time wbr'.split(' '));
/** The elements of HTML that may have a shadow root (DOM standard, `attachShadow`); those with a hyphen may too. */
const HOSTS: ReadonlySet<string> = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);

/**
 * Reads the body of a page once, without recursion: the blocks of its live text nodes, and a clone for the proposer.
 * Hidden elements, editors, controls and code are left out of both; open shadow roots are read in place of their host's children.
 * Null where there is no body, or more of it than is worth reading.
 */
export function walk(dom: DomReader, isHidden: IsHidden | null): Page | null {
  if (!dom.body) return null;
  const copied: Copied[] = [];
  const collector = new Collector();
  const counts = new Map<string, number>();
  let elements = 0;

  const open = (element: Element, name: string, attributes: Attributes, above: Frame | null): Frame => {
    const context: Context = {
      parent: above?.context ?? null,
      element,
      tag: name,
      label: above ? labelOf(attributes) : '',
      depth: above ? above.context.depth + 1 : 0,
      index: elements++,
    };
    const isBlock = BLOCK.has(name) || !above;
    const slotted = name === 'slot' ? dom.assigned(element).reverse() : [];
    const assigned = slotted.length > 0 ? slotted : null;
    const shadow = HOSTS.has(name) || name.includes('-') ? dom.shadow(element) : null;
    return {
      above,
      context,
      attributes,
      owner: above && attributes.size === 0 && PLAIN.has(name) ? above.owner : context,
      block: isBlock ? context : (above as Frame).block,
      link: name === 'a' ? context : (above?.link ?? null),
      emphasised: above?.emphasised || EMPHASIS.has(name),
      isBlock,
      assigned,
      next: assigned?.pop() ?? dom.first(shadow ?? element),
      isShown: isHidden && !isBlock ? null : true,
    };
  };

  const isShown = (frame: Frame): boolean => {
    frame.isShown ??= !isHidden?.(frame.context.element);
    return frame.isShown;
  };

  const stack = [open(dom.body, 'body', readAttributes(dom, dom.body), null)];
  let nodes = 0;
  let characters = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      if (frame.isBlock) collector.end();
      stack.pop();
      continue;
    }
    frame.next = frame.assigned ? (frame.assigned.pop() ?? null) : dom.next(node);
    if (++nodes > MAX_NODES) return null;
    const type = dom.type(node);
    if (type === NODE.text) {
      const data = dom.data(node as Text);
      characters += data.length;
      if (characters > MAX_CHARACTERS) return null;
      const isText = !isSpace(data);
      if (isText && !isShown(frame)) continue;
      collector.add(node as Text, data, frame);
      if (isText) copied.push({ frame, data });
    } else if (type === NODE.element) {
      const element = node as Element;
      const name = dom.name(element).toLowerCase();
      if (COUNTED.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
      if (SKIPPED.has(name)) continue;
      const attributes = readAttributes(dom, element);
      if (isLeftOut(attributes)) continue;
      if (BLOCK.has(name) && isHidden?.(element)) continue;
      if (stack.length >= MAX_DEPTH) return null;
      const child = open(element, name, attributes, frame);
      if (name === 'br' && isShown(frame)) collector.lineBreak();
      if (name === 'br' || name === 'img') copied.push({ frame: child, data: null });
      if (child.isBlock) collector.end();
      stack.push(child);
    }
  }
  return { blocks: collector.blocks, counts, clone: () => cloneOf(dom, copied) };
}

/**
 * A clone of these frames and their texts. An element is copied once there is something to copy in it: the proposer
 * throws empty ones away.
 */
function cloneOf(dom: DomReader, copied: readonly Copied[]): Clone {
  const clone = new Clone(dom);
  const copies = new Map<Frame, Element>();
  const copyOf = (frame: Frame): Element => {
    const known = copies.get(frame);
    if (known) return known;
    const { above, context, owner, attributes } = frame;
    let copy = clone.body;
    if (above) {
      // As deep as the page: no deeper than MAX_DEPTH.
      const parent = copyOf(above);
      copy = owner === context ? clone.element(context.tag, attributes, parent) : parent;
    } else clone.copyAttributes('body', attributes, copy);
    copies.set(frame, copy);
    return copy;
  };
  for (const { frame, data } of copied) {
    const copy = copyOf(frame);
    if (data !== null) clone.text(data, copy, frame.owner.index);
  }
  return clone;
}
