import type { Span } from '../model/span.ts';

/** A line of text that leads to where the article says so. */
export interface Line {
  readonly text: string;
  readonly evidence: Span;
}

/**
 * The text of a span on one line, cut at a word's end with an ellipsis where it is longer than `max` code units. No letter
 * is cut from its combining marks' base, no surrogate pair in two.
 */
export function excerpt(text: string, span: Span, max: number): string {
  const whole = text.slice(span.start, Math.min(span.end, span.start + 2 * max + 2));
  const line = whole.replace(/\s+/g, ' ').trim();
  if (line.length <= max) return line;
  const room = line.slice(0, max);
  const space = room.lastIndexOf(' ');
  const cut = space > max / 2 ? room.slice(0, space) : room.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`;
}

/** A line that quotes its own evidence. */
export function line(text: string, evidence: Span, max: number): Line {
  return { text: excerpt(text, evidence, max), evidence };
}
