import type { Actor, ActorKind, Annotation } from '../model/annotation.ts';
import { type Identity, identity } from './actor.ts';
import { portrayalLine } from './cards.ts';
import { type Line, line } from './excerpt.ts';
import { counted } from './mentions.ts';
import { isMarked } from './quotes.ts';
import { type StanceLine, stancesOf } from './stance.ts';

/** One actor in the popup. */
export interface CastRow {
  readonly actor: Identity;
  /** "12 mentions · 3 quotes". */
  readonly counts: string;
  readonly summary: readonly Line[];
  readonly stances: readonly StanceLine[];
  readonly portrayal: Line | null;
}

/** What the popup shows of an annotated article. */
export interface Cast {
  readonly title: string | null;
  readonly summary: readonly Line[];
  /** Most important first. */
  readonly rows: readonly CastRow[];
  /** How many of each there are to mark, for the switches. */
  readonly counts: Readonly<Record<ActorKind | 'quote', number>>;
  readonly limits: readonly string[];
}

const SENTENCE_LENGTH = 400;

/** The popup's content for an annotation. */
export function castOf(annotation: Annotation): Cast {
  const { text, title, actors, quotes, limits } = annotation;
  const count = (kind: ActorKind) => actors.filter((actor) => actor.kind === kind).length;
  return {
    title,
    summary: annotation.summary.map((sentence) => line(text, sentence, SENTENCE_LENGTH)),
    rows: actors.map((actor) => castRow(annotation, actor)),
    counts: {
      person: count('person'),
      country: count('country'),
      organization: count('organization'),
      quote: quotes.filter(isMarked).length,
    },
    limits,
  };
}

function castRow(annotation: Annotation, actor: Actor): CastRow {
  const counts = [counted(actor.mentions, 'mention')];
  if (actor.quotes > 0) counts.push(counted(actor.quotes, 'quote'));
  return {
    actor: identity(actor),
    counts: counts.join(' · '),
    summary: actor.summary.map((sentence) => line(annotation.text, sentence, SENTENCE_LENGTH)),
    stances: stancesOf(annotation, actor.id),
    portrayal: portrayalLine(actor.portrayal),
  };
}
