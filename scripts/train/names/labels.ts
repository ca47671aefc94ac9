import type { NameKind, Source, TokenLayer } from '../../../src/core/document.ts';
import { trimName } from '../../../src/core/names/boundaries.ts';
import { type NameContext, nameContext } from '../../../src/core/names/features.ts';
import { NAME_LABELS } from '../../../src/core/names/labels.ts';
import { COMMON, type Words } from '../../../src/core/names/words.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import type { AnnotatedText } from './annotated.ts';
import { isDemonym } from './countryNames.ts';

/** A text as the tagger sees it, and one bit for each label that a token may have. */
export interface LabelledText {
  readonly context: NameContext;
  readonly allowed: Int32Array;
  /** How much the text counts in training. */
  readonly importance: number;
  /** The same text with other persons and places in it, which the first pass learns from too. */
  readonly copy?: LabelledText;
}

const bit = (label: string) => 1 << NAME_LABELS.indexOf(label);
const ANY = (1 << NAME_LABELS.length) - 1;

/** Tokenises an annotated text and labels its tokens; names are trimmed as the stage trims them. */
export function labelled(
  { text, names, complete, unknown = [] }: AnnotatedText,
  vocabulary: Words,
  importance: number,
): LabelledText {
  const source: Source = { article: plainArticle(text), text };
  const { tokens, sentences }: TokenLayer = tokenise(source);
  const context = nameContext(tokens, sentences, vocabulary);
  const allowed = new Int32Array(tokens.length).fill(bit('O'));
  if (!complete)
    context.words.forEach((word, index) => {
      if (word.capital) allowed[index] = ANY;
    });
  for (const span of unknown)
    tokens.forEach((token, index) => {
      if (token.start < span.end && token.end > span.start) allowed[index] = ANY;
    });
  const labels: (NameKind | null)[] = Array.from({ length: tokens.length }, () => null);
  for (const name of names) {
    let first = tokens.findIndex((token) => token.end > name.start);
    let last = first;
    while (last < tokens.length && (tokens[last]?.start ?? 0) < name.end) last++;
    ({ first, last } = trimName(context.words, first, last, name.kind));
    if (name.kind === 'organization' && followsDemonym(context, first)) first--;
    for (let index = first; index < last; index++) {
      labels[index] = name.kind;
      allowed[index] = bit(`${index === first ? 'B' : 'I'}-${name.kind}`);
    }
  }
  for (const run of context.runs) {
    const kind = labels[run.first];
    if (kind) allowed[run.first] = bit(`B-${kind}`);
  }
  return { context, allowed, importance };
}

/** The corpora differ on whether "Chinese" is part of "Chinese Foreign Ministry"; to us it is. */
function followsDemonym({ words, sentences }: NameContext, index: number): boolean {
  const before = words[index - 1];
  return (
    isDemonym(before?.text ?? '') &&
    ((words[index]?.lexicons ?? 0) & COMMON) !== 0 &&
    !sentences.some(({ first }) => first === index)
  );
}
