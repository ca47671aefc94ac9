import type { Span } from '../../../model/span.ts';
import type { Reading } from '../reading/reading.ts';
import { hasWord, type Run, spanOf } from '../reading/runs.ts';
import { subjectRun } from '../reading/subjects.ts';
import type { SourceChoice } from './sourceChoice.ts';

const REPORTED = /^(?:quoted|cited|heard|recorded|reported|paraphrased|overheard)$/iu;
const MOST_CHILDREN = 12;
/** Such words leave no doubt. */
const CERTAIN = 0.95;

/** What is mended of an attribution. */
interface Report extends SourceChoice {
  readonly head: number;
  readonly cue: Span;
  readonly content: readonly Run[];
}

/** Mends attributions whose cue is "was quoted as saying": the subject speaks, and what it says begins after "saying". */
export function withPassiveReports<Item extends Report>(reading: Reading, attributions: readonly Item[]): Item[] {
  return attributions.flatMap((attribution) => {
    const verb = reportedAt(reading, attribution.head);
    const subject = verb < 0 ? -1 : passiveSubject(reading, verb);
    if (subject < 0) return [attribution];
    const said = verb + 3;
    const content = attribution.content
      .map(([first, last]): Run => [Math.max(first, said), last])
      .filter(([first, last]) => first < last && hasWord(reading, first, last));
    if (content.length === 0) return [attribution];
    return [
      {
        ...attribution,
        cue: spanOf(reading, [verb, said]),
        source: spanOf(reading, subjectRun(reading, subject)),
        sourceNode: subject,
        sourceProbability: CERTAIN,
        content,
      },
    ];
  });
}

/** The verb of "quoted as saying" that has a node for its head or its last word; -1 for none. */
function reportedAt({ words }: Reading, head: number): number {
  for (const verb of [head, head - 2]) {
    const isReport = words[verb + 1]?.toLowerCase() === 'as' && words[verb + 2]?.toLowerCase() === 'saying';
    if (isReport && REPORTED.test(words[verb] ?? '')) return verb;
  }
  return -1;
}

function passiveSubject(reading: Reading, verb: number): number {
  let child = reading.firstChild[verb] as number;
  for (let seen = 0; child >= 0 && child < verb && seen < MOST_CHILDREN; seen++) {
    if (/^nsubj/u.test(reading.relation[child] as string) && reading.nodes[child]?.stretch === -1) return child;
    child = reading.nextSibling[child] as number;
  }
  return -1;
}
