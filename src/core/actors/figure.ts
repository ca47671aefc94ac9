import type { ActorKind, MentionForm } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Gender } from './naming/gender.ts';
import type { PersonName } from './naming/personNames.ts';

/** Words found to mean a figure. */
export interface Reference extends Span {
  readonly form: MentionForm;
}

/** What the article calls somebody: a title before the name, an apposition, a clause. */
export interface RoleDescription extends Span {
  readonly text: string;
  /** The noun it turns on, in lower case, as "the ..." would say it ("governor" for "Gov."); null for a clause. */
  readonly noun: string | null;
}

/** An actor while it is being put together. */
export interface Figure {
  readonly kind: ActorKind;
  /** The fullest name so far. */
  name: string;
  /** A code of the country lexicon: whom it belongs to, or for a country which it is. */
  country: string | null;
  readonly references: Reference[];
  readonly roles: RoleDescription[];
  gender: Gender | null;
  /** How sure the tagger is of its surest name. */
  confidence: number;
  /** People only: every distinct full form. */
  readonly fullNames: PersonName[];
  /** Where a full name stands first; infinity where none does. */
  firstNamed: number;
}

/** An empty figure. */
export function newFigure(kind: ActorKind, name: string): Figure {
  return {
    kind,
    name,
    country: null,
    references: [],
    roles: [],
    gender: null,
    confidence: 0,
    fullNames: [],
    firstNamed: Number.POSITIVE_INFINITY,
  };
}
