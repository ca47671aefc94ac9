import type { Actor, Annotation } from '../model/annotation.ts';
import type {
  ActorLayer,
  CastMember,
  PortrayalLayer,
  QuoteLayer,
  Source,
  StanceLayer,
  SummaryLayer,
} from './document.ts';

/** Every layer that the annotation tells of. */
export type Analysed = Source & ActorLayer & QuoteLayer & StanceLayer & PortrayalLayer & SummaryLayer;

/** What being named in the opening, and each quotation, add to an actor's importance, in mentions. */
const OPENING = 2;
const SPOKEN = 2;
/** The opening, in code units: the headline's and lead's worth of text. */
const OPENING_LENGTH = 400;

/**
 * Assembles the annotation of an article from its layers: the cast with its counts, most important first, and all that the
 * layers found. `limits` are the bounds that the analysis hit, in plain words. Spans are UTF-16 offsets into the text.
 */
export function assembleAnnotation(document: Analysed, isArticle: boolean, limits: readonly string[]): Annotation {
  const { article, text, mentions, quotes, stances, summary } = document;
  const { title, byline, published, lang } = article;
  return {
    text,
    title,
    byline,
    published,
    lang,
    isArticle,
    actors: actorsOf(document),
    mentions,
    quotes,
    stances,
    summary,
    limits,
  };
}

function actorsOf({ cast, mentions, quotes, actorSummaries, portrayals }: Analysed): Actor[] {
  const mentioned = new Map<string, number>();
  const opening = new Set<string>();
  for (const { actor, start } of mentions) {
    mentioned.set(actor, (mentioned.get(actor) ?? 0) + 1);
    if (start < OPENING_LENGTH) opening.add(actor);
  }
  const spoken = new Map<string, number>();
  for (const { speaker } of quotes) if (speaker !== null) spoken.set(speaker, (spoken.get(speaker) ?? 0) + 1);
  const importance = ({ id }: CastMember) =>
    (mentioned.get(id) ?? 0) + SPOKEN * (spoken.get(id) ?? 0) + (opening.has(id) ? OPENING : 0);
  return cast
    .map((member) => ({ member, weight: importance(member) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ member }) => ({
      ...member,
      mentions: mentioned.get(member.id) ?? 0,
      quotes: spoken.get(member.id) ?? 0,
      summary: actorSummaries.get(member.id) ?? [],
      portrayal: portrayals.get(member.id) ?? null,
    }));
}
