import type { QuoteBasis } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { FeatureBuffer } from '../../learning/hash.ts';
import { probabilities } from '../../learning/linear.ts';
import type { Attribution } from '../attributions/attributions.ts';
import { cueRun } from '../candidates/proposals.ts';
import type { QuoteModel } from '../model.ts';
import type { Reading } from '../reading/reading.ts';
import { hasWord, type Run, spanOf } from '../reading/runs.ts';
import { isSaying } from '../reading/subjects.ts';
import type { Speaking } from './ranking.ts';
import { isNameInMarks } from './scare.ts';
import { signatureFinder } from './signatures.ts';
import { speechFeatures } from './speech.ts';
import { holders, insideOf, type StretchNodes, stretchNodes } from './stretchNodes.ts';

/** A stretch that no attribution holds but that is somebody's words, with who probably said it, if anybody is likely enough. */
export interface FreeQuote extends StretchNodes {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: QuoteBasis;
  readonly probability: number;
}

/** Words less probable than this are no speech, and a speaker less probable than this is none. */
const LEAST_SPEECH = 0.65;
const LEAST_SPEAKER = 0.3;
/** A quotation leaves the attribution that holds it where another speaker is more probable by this much. */
const MARGIN = 0.3;
/** How probable a signature is right. */
const SIGNED = 0.9;
/** A speaker more probable than this speaks on, whoever is named in the line beside. */
const LIKELY = 0.6;
/** How near a quotation a verb of saying must stand to make it speech. */
const BESIDE = 2;

type Rank = (first: number, last: number) => Speaking[];

/**
 * Gives every quotation its speaker: an attribution that holds quotations has the source that is likeliest for them, one that
 * a quotation cannot belong to loses it, and those that no attribution holds are judged by themselves.
 */
export function withSpeakersOfQuotations(
  reading: Reading,
  attributions: readonly Attribution[],
  rank: Rank,
  model: QuoteModel,
): { attributions: Attribution[]; free: FreeQuote[] } {
  const features = new FeatureBuffer();
  const stretches = stretchNodes(reading);
  const held = holders(stretches, attributions);
  const byHead = new Map(attributions.map((attribution) => [attribution.head, attribution]));
  const speaking = new Set(attributions.map(({ head }) => reading.passageOf[head]));
  const sources = new Map<Attribution, Speaking>();
  const lost = new Map<Attribution, Run[]>();
  const free: FreeQuote[] = [];
  const signatureOf = signatureFinder(reading);
  stretches.forEach((stretch, index) => {
    const { first, last } = stretch;
    const ranked = rank(first, last);
    const best = ranked[0];
    const holder = held[index];
    const signature = signatureOf(first, last);
    const isOpen = signature?.cue || !best || best.probability < LIKELY;
    if (signature && isOpen && !(holder && isBeside(reading, holder.head, first))) {
      if (holder) lost.set(holder, [...(lost.get(holder) ?? []), [first, last]]);
      const { source, cue } = signature;
      free.push({ ...stretch, source, cue, basis: 'marker', probability: SIGNED });
      return;
    }
    if (holder) {
      const own = ranked.find(({ heads }) => heads.has(holder.head));
      const leaves = best && best !== own && best.probability > (own?.probability ?? 0) + MARGIN;
      if (!leaves) {
        if (own && own.probability > (sources.get(holder)?.probability ?? 0)) sources.set(holder, own);
        return;
      }
      lost.set(holder, [...(lost.get(holder) ?? []), [first, last]]);
    } else {
      const inside = insideOf(reading, stretch);
      if (isNameInMarks(reading, first, last, inside)) return;
      const attributed = speaking.has(reading.passageOf[first]);
      speechFeatures(reading, first, last, inside, attributed, features);
      const isSpeech = (probabilities(model.speech, features)[0] as number) >= LEAST_SPEECH;
      if (!isSpeech && !(best && standsBeside(reading, stretch, best))) return;
    }
    free.push({ ...stretch, ...speakerOf(reading, best, byHead) });
  });
  return {
    attributions: attributions.flatMap((attribution) => {
      const speaker = sources.get(attribution);
      const content = without(reading, attribution.content, lost.get(attribution) ?? []);
      if (content.length === 0) return [];
      if (!speaker) return [{ ...attribution, content }];
      const { source, node } = speaker.candidate;
      return [
        {
          ...attribution,
          content,
          source,
          sourceNode: node,
          sourceProbability: speaker.probability,
        },
      ];
    }),
    free,
  };
}

function speakerOf(
  reading: Reading,
  best: Speaking | undefined,
  byHead: ReadonlyMap<number, Attribution>,
): Omit<FreeQuote, keyof StretchNodes> {
  if (!best || best.probability < LEAST_SPEAKER) return { source: null, cue: null, basis: 'none', probability: 0 };
  const { candidate, probability } = best;
  const { source, proposal } = candidate;
  if (!proposal)
    return {
      source,
      cue: candidate.attribution?.cue ?? null,
      basis: 'context',
      probability,
    };
  const known = byHead.get(proposal.head);
  const cue = known?.cue ?? spanOf(reading, cueRun(reading, proposal));
  return { source, cue, basis: known ? 'continued' : 'cue', probability };
}

/** Whether two nodes lie in one block. */
function isBeside({ passages, passageOf }: Reading, a: number, b: number): boolean {
  return passages[passageOf[a] as number]?.block === passages[passageOf[b] as number]?.block;
}

/** Whether the likeliest speaker's verb of saying stands beside a quotation. */
function standsBeside(reading: Reading, { first, last }: StretchNodes, { candidate, probability }: Speaking): boolean {
  const head = candidate.proposal?.head ?? -1;
  const gap = head < first ? first - head - 1 : head - last;
  return head >= 0 && probability > 0.5 && gap <= BESIDE && (isSaying(reading, head) || reading.words[head] === ':');
}

/** A content without some runs of nodes. */
function without(reading: Reading, content: readonly Run[], runs: readonly Run[]): Run[] {
  let left = [...content];
  for (const [from, to] of runs)
    left = left.flatMap(([first, last]): Run[] =>
      to <= first || from >= last ? [[first, last]] : [[first, from] as Run, [to, last] as Run],
    );
  return left.filter(([first, last]) => first < last && hasWord(reading, first, last));
}
