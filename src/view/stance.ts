import type { Annotation, Position, Stance, StanceBasis } from '../model/annotation.ts';
import { actorById } from './actor.ts';
import { type Line, line } from './excerpt.ts';

/** A stance as it is shown. */
export interface StanceLine {
  readonly position: 'supports' | 'opposes' | 'mixed' | 'unclear';
  /** "Supports", "Opposes", "Mixed on", "Unclear on". */
  readonly label: string;
  /** The other actor's name, or the topic in the article's words. */
  readonly toward: string;
  /** How the stance was told. */
  readonly basis: string;
  /** The sentences that show it; never empty. */
  readonly evidence: readonly Line[];
}

const POSITION: Readonly<Record<Position, Pick<StanceLine, 'position' | 'label'>>> = {
  supports: { position: 'supports', label: 'Supports' },
  opposes: { position: 'opposes', label: 'Opposes' },
  mixed: { position: 'mixed', label: 'Mixed on' },
  neutral: { position: 'unclear', label: 'Unclear on' },
};

const BASIS: Readonly<Record<StanceBasis, string>> = {
  said: 'in their own words',
  did: 'by what they did',
  described: 'as the article tells it',
};

const MAX_EVIDENCE = 3;
const EVIDENCE_LENGTH = 220;

/**
 * The stances that an actor holds, the clearest first. One without evidence, or toward somebody who is not in the cast,
 * is left out: nothing is claimed without its sentence.
 */
export function stancesOf(annotation: Annotation, actor: string): StanceLine[] {
  return annotation.stances
    .filter((stance) => stance.actor === actor)
    .sort((a, b) => Math.abs(b.score) - Math.abs(a.score))
    .flatMap((stance) => stanceLine(annotation, stance) ?? []);
}

function stanceLine(annotation: Annotation, stance: Stance): StanceLine | null {
  const toward = actorById(annotation, stance.target)?.name ?? stance.topic;
  if (toward === null || stance.evidence.length === 0) return null;
  return {
    ...POSITION[stance.position],
    toward,
    basis: BASIS[stance.basis],
    evidence: stance.evidence
      .slice(0, MAX_EVIDENCE)
      .map((sentence) => line(annotation.text, sentence, EVIDENCE_LENGTH)),
  };
}
