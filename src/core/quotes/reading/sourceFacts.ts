import type { Span } from '../../../model/span.ts';
import { besideCode, posCode, pronounCode, relationCode } from './codes.ts';
import type { Reading } from './reading.ts';

/** How many facts `sourceFacts` gives. */
export const SOURCE_FACTS = 15;

const FAR = 40;

/** What words that may name a speaker are and where they stand; `node` is the one they begin at, `head` that of their cue. */
export function sourceFacts(reading: Reading, source: Span, node: number, head: number): number[] {
  const passage = reading.passages[reading.passageOf[node] as number];
  let [named, capital] = [0, 0];
  let next = node;
  for (; (reading.nodes[next]?.start ?? Infinity) < source.end; next++) {
    named = Math.max(named, reading.name[next] as number);
    if (reading.forms[next]?.shape === 1) capital = 1;
  }
  return [
    named,
    capital,
    Math.min(FAR, next - node),
    pronounCode(reading.words[node]?.toLowerCase()),
    posCode(reading.pos[node]),
    relationCode(reading.relation[node]),
    reading.forms[node]?.shape ?? -1,
    Math.max(-FAR, Math.min(FAR, node - head)),
    reading.head[node] === head ? 1 : 0,
    (reading.nodes[node]?.within ?? -1) >= 0 ? 1 : 0,
    passage?.first === node ? 1 : 0,
    posCode(reading.pos[node - 1]),
    besideCode(reading.words[node - 1]?.toLowerCase()),
    posCode(reading.pos[next]),
    besideCode(reading.words[next]?.toLowerCase()),
  ];
}
