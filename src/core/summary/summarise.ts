import type { Span } from '../../model/span.ts';
import type { SummaryLayer } from '../document.ts';
import { actorSummaries } from './actorSummaries.ts';
import { type Candidate, candidatesOf, type Summarisable } from './candidates.ts';
import { choose, leaning, type Worth } from './choose.ts';
import { pieceKind } from './kind.ts';

const SENTENCES = 3;

/**
 * The summary stage: up to three sentences for the article, in reading order, and up to two for each actor. A text of
 * fewer than four sentences gets its first, or none where that is all there is; a list its introduction; a live blog
 * its newest entries; an opinion piece the sentences that argue.
 */
export function summarise(document: Summarisable): SummaryLayer {
  const candidates = candidatesOf(document);
  const salience = actorSalience(document);
  const sentences = candidates.map((candidate) => candidate.sentence);
  const actors = actorSummaries(document, candidates);
  return { summary: pick().map(spanOf), actorSummaries: actors };

  function pick(): Candidate[] {
    switch (pieceKind(document, sentences)) {
      case 'short':
        return candidates.length > 1 ? candidates.slice(0, 1) : [];
      case 'list':
        return introduction(document, candidates);
      case 'live':
        return choose(candidates, SENTENCES, (candidate) => 1 / (1 + 0.1 * candidate.order) - candidate.dependence);
      case 'opinion':
        return choose(candidates, SENTENCES, argumentWorth(candidates.length));
      default:
        return choose(candidates, SENTENCES, reportWorth(salience));
    }
  }
}

/** News tells the main thing first; then come the sentences that name the cast and share the most with the rest. */
function reportWorth(salience: ReadonlyMap<string, number>): Worth {
  return (candidate, chosen) => {
    const covered = new Set(chosen.flatMap((other) => [...other.actors]));
    let cast = 0;
    for (const actor of candidate.actors) cast += (salience.get(actor) ?? 0) * (covered.has(actor) ? 0.4 : 1);
    return (
      1.2 / (1 + 0.35 * candidate.order) +
      1.6 * candidate.centrality +
      1.1 * Math.min(1, cast) -
      (candidate.hasVerb ? 0 : 1) +
      0.5 * candidate.titleShare +
      lengthWorth(candidate.words) -
      0.7 * candidate.quoted -
      0.9 * leaning(candidate, chosen)
    );
  };
}

/** A writer argues at the start and at the end, and with what must and should be. */
function argumentWorth(count: number): Worth {
  return (candidate, chosen) => {
    const fromEnd = count - 1 - candidate.order;
    const modal = [...ARGUES].some((term) => candidate.terms.has(term)) ? 0.3 : 0;
    return (
      0.6 / (1 + 0.35 * Math.min(candidate.order, fromEnd)) +
      1.2 * candidate.centrality +
      0.5 * candidate.titleShare +
      modal +
      lengthWorth(candidate.words) -
      0.7 * candidate.quoted -
      0.9 * leaning(candidate, chosen)
    );
  };
}
const ARGUES = new Set(['need', 'fail', 'wrong', 'right', 'better', 'worse', 'believe', 'argue', 'lesson']);

/** Very short sentences say little, very long ones too much. */
function lengthWorth(words: number): number {
  if (words < 8) return -0.6;
  if (words < 14) return -0.15;
  return words > 60 ? -0.2 : 0;
}

/** Each actor's share of all mentions, pronouns included; the most mentioned has 0.5. */
function actorSalience({ mentions }: Summarisable): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { actor } of mentions) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const top = Math.max(1, ...counts.values());
  return new Map([...counts].map(([actor, count]) => [actor, (0.5 * count) / top]));
}

/** What stands before the first item. */
function introduction({ article }: Summarisable, candidates: readonly Candidate[]): Candidate[] {
  const item = article.blocks.findIndex((block) => block.kind === 'listItem');
  const before = item < 0 ? candidates.slice(0, 1) : candidates.filter((candidate) => candidate.sentence.block < item);
  return before.slice(0, SENTENCES);
}

function spanOf({ sentence }: Candidate): Span {
  return { start: sentence.start, end: sentence.end };
}
