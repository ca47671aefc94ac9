import type { Context, LiveBlock } from './blocks.ts';
import { Clone } from './clone.ts';
import { Collector, type Place } from './collector.ts';
import { type DomReader, NODE } from './dom.ts';
import { BLOCK, SKIPPED } from './markup.ts';

/** Says of an element that its text is not shown, for what markup alone cannot tell (style sheets). */
export type IsHidden = (element: Element) => boolean;

/** The page as read in one walk. */
export interface Page {
  readonly blocks: readonly LiveBlock[];
  /** The elements walked, by number. */
  readonly contexts: readonly Context[];
  readonly clone: Clone;
}

/** Above these a page is given up: no article is that large, and the proposer's work grows with depth times size. */
const MAX_NODES = 80_000;
const MAX_DEPTH = 250;
const MAX_CHARACTERS = 3_000_000;

interface Frame extends Place {
  readonly owner: Context;
  readonly copy: Element;
  readonly isBlock: boolean;
  next: Node | null;
  /** Where the children are those assigned to a slot: the ones still to come, last first. */
  readonly assigned: Node[];
  readonly isSlotted: boolean;
}

/**
 * Reads the body of a page once, without recursion: the blocks of its live text nodes, and a clone for the proposer.
 * Hidden elements, editors, controls and code are left out of both; open shadow roots are read in place of their host's children.
 * Null where there is no body, or more of it than is worth reading.
 */
export function walk(dom: DomReader, isHidden: IsHidden | null): Page | null {
  if (!dom.body) return null;
  const clone = new Clone(dom);
  clone.copyHead();
  const collector = new Collector();
  const contexts: Context[] = [];
  const open = (element: Element, name: string, parent: Frame | null): Frame => {
    const above = parent?.owner ?? null;
    const context: Context = {
      parent: above,
      element,
      tag: name,
      label: above ? labelOf(dom, element) : '',
      depth: above ? above.depth + 1 : 0,
      index: contexts.length,
    };
    contexts.push(context);
    const copy = parent ? clone.element(element, name, context.index, parent.copy) : clone.body;
    if (!parent) clone.copyAttributes(element, name, copy);
    const isBlock = BLOCK.has(name) || !parent;
    const assigned = name === 'slot' ? dom.assigned(element).reverse() : [];
    const isSlotted = assigned.length > 0;
    return {
      owner: context,
      block: isBlock ? context : (parent as Frame).block,
      link: name === 'a' ? context : (parent?.link ?? null),
      emphasised: parent?.emphasised || /^(?:b|strong|em|i)$/.test(name),
      copy,
      isBlock,
      next: assigned.pop() ?? dom.first(dom.shadow(element) ?? element),
      assigned,
      isSlotted,
    };
  };
  const stack = [open(dom.body, 'body', null)];
  let nodes = 0;
  let characters = 0;
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      if (frame.isBlock) collector.end();
      stack.pop();
      continue;
    }
    frame.next = frame.isSlotted ? (frame.assigned.pop() ?? null) : dom.next(node);
    if (++nodes > MAX_NODES) return null;
    const type = dom.type(node);
    if (type === NODE.text) {
      const data = dom.data(node as Text);
      characters += data.length;
      if (characters > MAX_CHARACTERS) return null;
      collector.add(node as Text, data, frame);
      clone.text(data, frame.copy);
    } else if (type === NODE.element) {
      const element = node as Element;
      const name = dom.name(element).toLowerCase();
      if (isLeftOut(dom, element, name, isHidden)) continue;
      if (stack.length >= MAX_DEPTH) return null;
      if (name === 'br') collector.lineBreak();
      const child = open(element, name, frame);
      if (child.isBlock) collector.end();
      stack.push(child);
    }
  }
  return { blocks: collector.blocks, contexts, clone };
}

function labelOf(dom: DomReader, element: Element): string {
  let label = '';
  for (const name of ['class', 'id', 'role', 'itemprop', 'data-testid', 'data-component']) {
    const value = dom.attribute(element, name);
    if (value) label += ` ${value.slice(0, 300)}`;
  }
  return label.toLowerCase();
}

function isLeftOut(dom: DomReader, element: Element, name: string, isHidden: IsHidden | null): boolean {
  if (SKIPPED.has(name)) return true;
  if (dom.attribute(element, 'hidden') !== null || dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style.slice(0, 2000))) return true;
  const editable = dom.attribute(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return isHidden?.(element) ?? false;
}
