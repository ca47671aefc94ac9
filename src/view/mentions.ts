import type { Annotation } from '../model/annotation.ts';
import type { Span } from '../model/span.ts';

/** One place where the article names an actor. */
export interface Place {
  /** 0 at the article's beginning, 1 at its end. */
  readonly at: number;
  readonly evidence: Span;
}

/** How often and where an actor is named. */
export interface Mentions {
  /** "Mentioned 12 times". */
  readonly label: string;
  readonly places: readonly Place[];
}

/** More ticks than this run into one another. */
const MAX_PLACES = 60;

/** How often and where the article names an actor, by pronouns too. */
export function mentionsOf({ text, mentions }: Annotation, actor: string): Mentions {
  const own = mentions.filter((mention) => mention.actor === actor);
  const step = Math.max(1, own.length / MAX_PLACES);
  const places: Place[] = [];
  for (let i = 0; i < own.length; i += step) {
    const mention = own[Math.floor(i)];
    if (mention) {
      places.push({ at: mention.start / text.length, evidence: { start: mention.start, end: mention.end } });
    }
  }
  return { label: `Mentioned ${counted(own.length, 'time')}`, places };
}

/** "1 time", "2 times". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
