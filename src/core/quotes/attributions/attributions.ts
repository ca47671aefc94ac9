import type { Span } from '../../../model/span.ts';
import type { Trees } from '../../learning/trees.ts';
import { cueRun, type Proposal } from '../candidates/proposals.ts';
import type { Reading } from '../reading/reading.ts';
import { type Run, spanOf } from '../reading/runs.ts';
import { isSaying } from '../reading/subjects.ts';
import { chooseContent } from './contentChoice.ts';
import { withPassiveReports } from './passiveReports.ts';
import { chooseSource } from './sourceChoice.ts';
import type { Surroundings } from './surroundings.ts';

/** Who said what by which words. */
export interface Attribution {
  /** The node that the cue was recognised by. */
  readonly head: number;
  readonly cue: Span;
  readonly source: Span | null;
  /** The first node of the source; -1 where there is none. */
  readonly sourceNode: number;
  /** 0 to 1: how sure the source is. */
  readonly sourceProbability: number;
  /** The runs of nodes that are the content, in order; never empty. */
  readonly content: readonly Run[];
  /** 0 to 1: how probable the cue and the content are. */
  readonly probability: number;
}

/** The weights that make attributions of cues and what may belong to them. */
export interface AttributionModel {
  /** Which of the contents that a cue may have it has. */
  readonly contents: Trees;
  /** Which of the sources that a cue may have it has. */
  readonly sources: Trees;
}

const LEAST = 0.24;
/** What nobody is named for is told only where it is this probable. */
const LEAST_NAMELESS = 0.45;
/** In the headline, where marks often stand around single words, this probable. */
const LEAST_NAMELESS_HEADLINE = 0.7;
const SURE_SOURCE = 0.5;

/** The article's attributions, those that contradict a more probable one left out, in reading order. */
export function findAttributions(
  reading: Reading,
  proposals: readonly Proposal[],
  around: Surroundings,
  model: AttributionModel,
): Attribution[] {
  const found = proposals.flatMap((proposal): Attribution[] => {
    const choice = chooseContent(reading, proposal, around, model.contents);
    if (!choice || choice.probability < LEAST) return [];
    const { head } = proposal;
    return [
      {
        head,
        cue: spanOf(reading, cueRun(reading, proposal)),
        ...chooseSource(reading, proposal, choice.content, around, model.sources),
        ...choice,
      },
    ];
  });
  const kept = withPassiveReports(reading, withoutConflicts(found));
  return kept.filter(({ head, source, probability }) => {
    const isHeadline = reading.passages[reading.passageOf[head] as number]?.block === 0;
    return source !== null || probability >= (isHeadline ? LEAST_NAMELESS_HEADLINE : LEAST_NAMELESS);
  });
}

/** Leaves out what lies within or overlaps something more probable: an attribution within another's content is part of it. */
function withoutConflicts(found: Attribution[]): Attribution[] {
  const taken = new Set<number>();
  const kept = found
    .sort((a, b) => b.probability - a.probability || a.head - b.head)
    .filter(({ head, content }) => {
      if (taken.has(head)) return false;
      let size = 0;
      let shared = 0;
      for (const [first, last] of content)
        for (let node = first; node < last; node++) {
          size += 1;
          if (taken.has(node)) shared += 1;
        }
      if (4 * shared > size) return false;
      for (const [first, last] of content) for (let node = first; node < last; node++) taken.add(node);
      return true;
    });
  return kept.sort((a, b) => a.head - b.head);
}

/**
 * A participle of saying after another attribution ("X said ..., adding that ...") has its source, unless it has a sure one
 * that stands outside what that one said ("X said Y had left, saying that ..." is X's).
 */
export function withSharedSources(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  return attributions.map((attribution, index) => {
    const earlier = attributions[index - 1];
    const { head, sourceNode, sourceProbability } = attribution;
    const follows =
      earlier?.source &&
      reading.passageOf[earlier.head] === reading.passageOf[head] &&
      isSaying(reading, earlier.head) &&
      isSaying(reading, head) &&
      (reading.words[head] as string).endsWith('ing');
    const isInner = earlier?.content.some(([first, last]) => sourceNode >= first && sourceNode < last);
    if (!follows || (sourceProbability > SURE_SOURCE && !isInner)) return attribution;
    return {
      ...attribution,
      source: earlier.source,
      sourceNode: earlier.sourceNode,
      sourceProbability: earlier.sourceProbability,
    };
  });
}
