import type { Reading } from '../../../src/core/quotes/reading/reading.ts';
import type { Span } from '../../../src/model/span.ts';

const ENDS_NAME =
  /^(?:who|whom|whose|which|that|of|for|in|at|from|on|with|to|by|as|about|against|among|near|[,(;:])$/iu;
const NAMES = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'VERB', 'X']);

/** The words of a source that name the speaker, before what is said of them. */
export function namingNodes(reading: Reading, source: ReadonlySet<number>): number[] {
  const naming: number[] = [];
  for (const node of [...source].sort((a, b) => a - b)) {
    const word = reading.words[node] as string;
    if (naming.length > 0 && ENDS_NAME.test(word)) break;
    if (NAMES.has(reading.pos[node] as string) || /^\p{Lu}/u.test(word)) naming.push(node);
  }
  return naming.length > 0 ? naming : [...source];
}

/** Whether one of the nodes lies in a span. */
export function meets(reading: Reading, nodes: readonly number[], span: Span): boolean {
  return nodes.some((node) => {
    const { start = 0, end = 0 } = reading.nodes[node] ?? {};
    return start < span.end && end > span.start;
  });
}
