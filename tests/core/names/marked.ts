import type { Name, NameKind } from '../../../src/core/document.ts';

const KINDS: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organization', c: 'country', l: 'place' };
const LETTERS = new Map(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));

/** The text of a markup such as `[Ana Paz|p] spoke.`: p person, o organization, c country, l place. */
export function unmarked(markup: string): string {
  return markup.replace(/\[([^|\]]+)\|[pocl]\]/gu, '$1');
}

/** The text with its names marked likewise; names of other kinds are left unmarked. */
export function mark(text: string, names: readonly Name[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end, kind } of names) {
    const letter = LETTERS.get(kind);
    if (!letter) continue;
    marked += `${text.slice(from, start)}[${text.slice(start, end)}|${letter}]`;
    from = end;
  }
  return marked + text.slice(from);
}
