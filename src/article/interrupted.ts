import type { LiveBlock, Run } from './blocks.ts';
import { type DomReader, NODE } from './dom.ts';
import { BLOCK } from './markup.ts';

/**
 * Joins the blocks of one paragraph that another element stands in, as an advert does that a script has put there: the
 * sentence goes on behind it. Blocks that line breaks part are paragraphs of their own.
 */
export function joinInterrupted(dom: DomReader, blocks: readonly LiveBlock[]): LiveBlock[] {
  const paragraphs: [LiveBlock, ...LiveBlock[]][] = [];
  for (const block of blocks) {
    const paragraph = paragraphs.at(-1);
    const last = paragraph?.at(-1);
    if (last && isInterrupted(dom, last, block)) paragraph?.push(block);
    else paragraphs.push([block]);
  }
  return paragraphs.map((parts) => (parts.length > 1 ? joined(parts) : parts[0]));
}

/** Whether two blocks are of one paragraph, and between them stands an element that makes a block itself. */
function isInterrupted(dom: DomReader, before: LiveBlock, after: LiveBlock): boolean {
  if (before.context !== after.context || after.context.tag !== 'p') return false;
  const { element } = after.context;
  const end = childOf(dom, element, after.runs[0]?.node);
  const start = childOf(dom, element, before.runs.at(-1)?.node);
  for (let at = start && end && dom.next(start); at && at !== end; at = dom.next(at)) {
    if (dom.type(at) === NODE.element && BLOCK.has(dom.name(at as Element).toLowerCase())) return true;
  }
  return false;
}

/** The child of `element` that is or holds a node; null where the node is elsewhere, as in a slot. */
function childOf(dom: DomReader, element: Element, node: Node | undefined): Node | null {
  for (let at = node ?? null; at; ) {
    const above = dom.parent(at);
    if (above === element) return at;
    at = above;
  }
  return null;
}

function joined(parts: readonly [LiveBlock, ...LiveBlock[]]): LiveBlock {
  let text = '';
  const runs: Run[] = [];
  const counts = { linked: 0, emphasised: 0, links: 0, proposed: 0 };
  for (const part of parts) {
    if (text) text += ' ';
    for (const run of part.runs) runs.push({ ...run, start: text.length + run.start });
    text += part.text;
    counts.linked += part.linked;
    counts.emphasised += part.emphasised;
    counts.links += part.links;
    counts.proposed += part.proposed;
  }
  return { ...parts[0], ...counts, text, runs };
}
