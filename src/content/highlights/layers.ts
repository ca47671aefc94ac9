import type { Settings } from '../../messages/settings.ts';
import type { Annotation, MentionForm } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { isMarked } from '../../view/quotes.ts';

/** What is painted as one highlight each, the lowest first. */
export const LAYERS = ['quote', 'person', 'organization', 'country'] as const;

export type Layer = (typeof LAYERS)[number];

/** Mentions in these forms stand out; "he" and "it" would speckle the page. */
const PAINTED: ReadonlySet<MentionForm> = new Set(['name', 'demonym', 'metonym', 'title']);

/** A mention that is painted and can be hovered. */
export interface NamedSpan extends Span {
  readonly actor: string;
  readonly layer: Exclude<Layer, 'quote'>;
}

/** The mentions that the settings show, sorted by start, the longer first where they start together. */
export function shownMentions({ actors, mentions }: Annotation, shown: Settings['shown']): NamedSpan[] {
  const kinds = new Map(actors.map(({ id, kind }) => [id, kind]));
  const named: NamedSpan[] = [];
  for (const { start, end, actor, form } of mentions) {
    const layer = kinds.get(actor);
    if (layer && shown[layer] && PAINTED.has(form) && start < end) named.push({ start, end, actor, layer });
  }
  return named.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Cuts mentions that nest ("Chinese" in "Chinese President Xi Jinping") into stretches that do not overlap, each of the
 * innermost mention: two underlines on one word would say nothing. `mentions` are sorted as `shownMentions` sorts them.
 */
export function disjoint(mentions: readonly NamedSpan[]): NamedSpan[] {
  const stretches: NamedSpan[] = [];
  const open: NamedSpan[] = [];
  let at = 0;
  const paintUpTo = (end: number) => {
    const inner = open.at(-1);
    if (inner && at < end) stretches.push({ ...inner, start: at, end });
    at = Math.max(at, end);
  };
  const closeBefore = (offset: number) => {
    for (let inner = open.at(-1); inner && inner.end <= offset; inner = open.at(-1)) {
      paintUpTo(inner.end);
      open.pop();
    }
  };
  for (const mention of mentions) {
    closeBefore(mention.start);
    paintUpTo(mention.start);
    at = Math.max(at, mention.start);
    open.push(mention);
  }
  closeBefore(Number.POSITIVE_INFINITY);
  return stretches.filter(({ start, end }) => start < end);
}

/** What to paint in each layer. */
export function paintedSpans(annotation: Annotation, shown: Settings['shown']): Record<Layer, Span[]> {
  const layers: Record<Layer, Span[]> = { quote: [], person: [], organization: [], country: [] };
  for (const stretch of disjoint(shownMentions(annotation, shown))) layers[stretch.layer].push(stretch);
  if (shown.quote) layers.quote = annotation.quotes.filter(isMarked);
  return layers;
}
