import type { TextMap } from '../../article/textmap.ts';
import type { Span } from '../../model/span.ts';
import { LAYERS, type Layer } from './layers.ts';

/** The layers of the page and what lies over them for a moment. */
export type HighlightName = Layer | 'actor' | 'flash';

const PRIORITY: readonly HighlightName[] = [...LAYERS, 'actor', 'flash'];

/** A range and the text it was painted over. */
interface Painted {
  readonly range: Range;
  readonly node: Node;
  readonly text: string;
}

/** Paints stretches of an article through the page's highlight registry, leaving its nodes alone. */
export interface Painter {
  /** Paints these spans, and only these, under a name. */
  paint(name: HighlightName, map: TextMap, spans: readonly Span[]): void;
  /** Takes every highlight away. */
  clear(): void;
  /**
   * Takes the highlight from every range in a text node, or in any for null, that no longer holds just the words it was
   * painted over.
   */
  recheck(node: Node | null): void;
}

/** Makes the painter of a document; what it painted goes when `signal` aborts. */
export function createPainter(document: Document, signal: AbortSignal): Painter {
  // A highlight cannot be read back through Firefox's wrappers of page objects: what is in it is remembered here.
  const painted = new Map<HighlightName, { highlight: Highlight; byNode: Map<Node, Painted[]> }>();

  const erase = (name: HighlightName) => {
    if (painted.delete(name)) CSS.highlights.delete(`dramatis-${name}`);
  };
  const clear = () => {
    for (const name of PRIORITY) erase(name);
  };
  signal.addEventListener('abort', clear);
  // A highlight without any style still changes the colour of a link's underline in Chrome: paper gets none at all.
  const paper = matchMedia('print');
  const register = (name: HighlightName, highlight: Highlight) => {
    if (paper.matches) CSS.highlights.delete(`dramatis-${name}`);
    else CSS.highlights.set(`dramatis-${name}`, highlight);
  };
  const registerAll = () => {
    for (const [name, { highlight }] of painted) register(name, highlight);
  };
  paper.addEventListener('change', registerAll, { signal });

  return {
    clear,
    paint(name, map, spans) {
      erase(name);
      if (signal.aborted || spans.length === 0) return;
      const highlight = new Highlight();
      highlight.priority = PRIORITY.indexOf(name);
      const byNode = new Map<Node, Painted[]>();
      for (const span of spans) {
        for (const { node, start, end } of map.toPieces(span) ?? []) {
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, end);
          highlight.add(range);
          const inNode = byNode.get(node);
          const entry = { range, node, text: node.data.slice(start, end) };
          if (inNode) inNode.push(entry);
          else byNode.set(node, [entry]);
        }
      }
      painted.set(name, { highlight, byNode });
      register(name, highlight);
    },
    recheck(node) {
      for (const { highlight, byNode } of painted.values()) {
        const ranges = node ? (byNode.get(node) ?? []) : [...byNode.values()].flat();
        for (const { range, node: own, text } of ranges) if (!isAsPainted(range, own, text)) highlight.delete(range);
      }
    },
  };
}

/** A range follows its words when they move to other nodes, but what comes between them then would not be told. */
function isAsPainted(range: Range, node: Node, text: string): boolean {
  return range.startContainer === node && range.endContainer === node && range.toString() === text;
}
