import { overlap, type Span } from '../../model/span.ts';
import type { Candidate, Summarisable } from './candidates.ts';
import { choose } from './choose.ts';

const SENTENCES = 2;

/** For each actor the up to two sentences, in reading order, that say most about what it says and does. */
export function actorSummaries(
  document: Summarisable,
  candidates: readonly Candidate[],
): ReadonlyMap<string, readonly Span[]> {
  const spoken = spokenBy(document, candidates);
  const opening = mentionStarts(document, candidates);
  const summaries = new Map<string, readonly Span[]>();
  for (const { id } of document.cast) {
    const own = candidates.filter((candidate) => candidate.actors.has(id) || spoken.get(candidate.order)?.has(id));
    const chosen = choose(own, SENTENCES, (candidate) => {
      const at = opening.get(`${candidate.order} ${id}`);
      return (
        0.6 +
        (candidate.actors.has(id) ? 0.5 : 0) +
        (at === undefined ? 0 : 0.6 * (1 - at)) +
        (spoken.get(candidate.order)?.has(id) ? 0.5 : 0) +
        0.5 * candidate.centrality +
        0.4 / (1 + 0.2 * candidate.order) -
        0.1 * candidate.actors.size -
        0.4 * candidate.dependence
      );
    });
    summaries.set(
      id,
      chosen.map(({ sentence }) => ({ start: sentence.start, end: sentence.end })),
    );
  }
  return summaries;
}

/** Who speaks in each candidate, by its order. */
function spokenBy({ quotes }: Summarisable, candidates: readonly Candidate[]): Map<number, Set<string>> {
  const spoken = new Map<number, Set<string>>();
  let next = 0;
  for (const quote of quotes) {
    if (quote.speaker === null) continue;
    while ((candidates[next]?.sentence.end ?? Infinity) <= quote.start) next++;
    for (let i = next; i < candidates.length; i++) {
      const candidate = candidates[i];
      if (!candidate || candidate.sentence.start >= quote.end) break;
      if (overlap(candidate.sentence, quote) === 0) continue;
      spoken.set(candidate.order, (spoken.get(candidate.order) ?? new Set()).add(quote.speaker));
    }
  }
  return spoken;
}

/** Where in each candidate an actor is first named, 0 (its start: likely the subject) to 1, by "order id". */
function mentionStarts({ mentions }: Summarisable, candidates: readonly Candidate[]): Map<string, number> {
  const starts = new Map<string, number>();
  let next = 0;
  for (const mention of mentions) {
    while ((candidates[next]?.sentence.end ?? Infinity) <= mention.start) next++;
    const candidate = candidates[next];
    if (!candidate || candidate.sentence.start > mention.start) continue;
    const key = `${candidate.order} ${mention.actor}`;
    const { start, end } = candidate.sentence;
    if (!starts.has(key)) starts.set(key, (mention.start - start) / (end - start));
  }
  return starts;
}
