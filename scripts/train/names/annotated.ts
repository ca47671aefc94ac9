import type { NameKind } from '../../../src/core/document.ts';
import type { Span } from '../../../src/model/span.ts';

/** A text whose names are known. */
export interface AnnotatedText {
  readonly corpus: string;
  readonly text: string;
  readonly names: readonly (Span & { readonly kind: NameKind })[];
  /** False where other names than these may stand in the text. */
  readonly complete: boolean;
  /** Where nobody knows whether there are names. */
  readonly unknown?: readonly Span[];
}

/** A token of a column file with its BIO or BIOES tag. */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

const NO_SPACE_BEFORE = /^(?:[.,;:!?%)\]}’”»…]|['’](?:s|re|ve|ll|d|m|S)|n['’]t)$/u;
const NO_SPACE_AFTER = /^[([{$£€#@“‘«]$/u;

/**
 * Joins tagged sentences into one text, spaced as prose, one sentence a paragraph. `kindOf` maps a tag's class; null is
 * no name.
 */
export function textOfTagged(
  corpus: string,
  sentences: readonly (readonly TaggedWord[])[],
  kindOf: (label: string, name: string) => NameKind | null,
): AnnotatedText {
  let text = '';
  const spans: { start: number; end: number; label: string }[] = [];
  for (const sentence of sentences) {
    if (text) text += '\n';
    let glue = true;
    let quoteOpen = false;
    let open: { start: number; end: number; label: string } | undefined;
    for (const { word, tag } of sentence) {
      const straight = word === '"';
      if (!glue && !NO_SPACE_BEFORE.test(word) && !(straight && quoteOpen)) text += ' ';
      const start = text.length;
      text += word;
      glue = NO_SPACE_AFTER.test(word) || (straight && !quoteOpen);
      if (straight) quoteOpen = !quoteOpen;
      const label = tag.slice(2);
      if (!/^[BIES]-/u.test(tag)) open = undefined;
      else if (open && /^[IE]-/u.test(tag) && open.label === label) open.end = text.length;
      else {
        open = { start, end: text.length, label };
        spans.push(open);
      }
    }
  }
  const names = spans.flatMap(({ start, end, label }) => {
    const kind = kindOf(label, text.slice(start, end));
    return kind ? [{ start, end, kind }] : [];
  });
  return { corpus, text, names, complete: true };
}

/**
 * The sentences of a column file: a token a line, a blank line between sentences, the token and its tag in these
 * columns. A line with an address is dropped.
 */
export function readColumns(content: string, separator: string, wordColumn: number, tagColumn: number): TaggedWord[][] {
  const sentences: TaggedWord[][] = [[]];
  for (const line of content.split('\n')) {
    const columns = line.replace(/\r$/u, '').split(separator);
    const word = columns[wordColumn]?.trim();
    if (word) sentences.at(-1)?.push({ word, tag: columns.at(tagColumn)?.trim() ?? 'O' });
    else if (sentences.at(-1)?.length) sentences.push([]);
  }
  return sentences.filter(([first]) => first && !/^https?:/u.test(first.word));
}
