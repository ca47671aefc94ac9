import type { Annotation, Portrayal, QuoteKind } from '../model/annotation.ts';
import { actorById, type Identity, identity } from './actor.ts';
import { type Line, line } from './excerpt.ts';
import { type Mentions, mentionsOf } from './mentions.ts';
import { howKnown, quotesOf, type Saying, sayingOf, speakerName } from './quotes.ts';
import { type StanceLine, stancesOf } from './stance.ts';

/** The first few of a list, and how many are left out. */
export interface Some<Item> {
  readonly items: readonly Item[];
  readonly more: number;
}

function some<Item, Shown>(items: readonly Item[], max: number, show: (item: Item) => Shown): Some<Shown> {
  return { items: items.slice(0, max).map(show), more: Math.max(0, items.length - max) };
}

/** What hovering an actor's name shows. */
export interface ActorCard {
  readonly type: 'actor';
  readonly actor: Identity;
  readonly mentions: Mentions;
  readonly says: Some<Saying>;
  readonly stands: Some<StanceLine>;
  readonly portrayal: Line | null;
  /** The sentence that says most about an actor of whom there is neither of the above. */
  readonly about: Line | null;
}

/** What hovering a quotation shows. */
export interface QuoteCard {
  readonly type: 'quote';
  /** Null where the speaker is nobody in the cast. */
  readonly actor: Identity | null;
  /** Who speaks: the actor's name, the article's words for an unnamed source, or that nobody is named. */
  readonly speaker: string;
  readonly kind: string;
  readonly sure: boolean;
  readonly how: string;
  /** Leads to the words that name the speaker. */
  readonly source: Line | null;
}

export type Card = ActorCard | QuoteCard;

const MAX_SAYINGS = 2;
const MAX_STANCES = 3;
const SOURCE_LENGTH = 60;
const ABOUT_LENGTH = 220;

/** The card of an actor, or null for an id that is not in the cast. */
export function actorCard(annotation: Annotation, id: string): ActorCard | null {
  const actor = actorById(annotation, id);
  if (!actor) return null;
  const says = some(quotesOf(annotation, id), MAX_SAYINGS, (quote) => sayingOf(annotation, quote));
  const stands = some(stancesOf(annotation, id), MAX_STANCES, (stance) => stance);
  const [telling] = says.items.length + stands.items.length > 0 ? [] : actor.summary;
  return {
    type: 'actor',
    actor: identity(actor),
    mentions: mentionsOf(annotation, id),
    says,
    stands,
    portrayal: portrayalLine(actor.portrayal),
    about: telling ? line(annotation.text, telling, ABOUT_LENGTH) : null,
  };
}

const TONE: Readonly<Record<Portrayal['tone'], string | null>> = {
  favourable: 'The article’s own words show them favourably',
  critical: 'The article’s own words show them critically',
  neutral: null,
};

/** How the article portrays an actor, leading to a sentence; null where neutrally or without evidence. */
export function portrayalLine(portrayal: Portrayal | null): Line | null {
  const text = portrayal && TONE[portrayal.tone];
  const evidence = portrayal?.evidence[0];
  return text && evidence ? { text, evidence } : null;
}

const KIND: Readonly<Record<QuoteKind, string>> = {
  direct: 'Quoted word for word',
  mixed: 'Quoted in part',
  indirect: 'Reported, not quoted',
};

/** The card of the quotation with an index in `annotation.quotes`, or null where there is none. */
export function quoteCard(annotation: Annotation, index: number): QuoteCard | null {
  const quote = annotation.quotes[index];
  if (!quote) return null;
  const actor = actorById(annotation, quote.speaker);
  return {
    type: 'quote',
    actor: actor && identity(actor),
    speaker: speakerName(annotation, quote),
    kind: KIND[quote.kind],
    sure: quote.sure,
    how: howKnown(annotation, quote),
    source: quote.source && line(annotation.text, quote.source, SOURCE_LENGTH),
  };
}
