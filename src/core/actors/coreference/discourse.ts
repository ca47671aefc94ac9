import { bySpan, firstWhere } from '../../../model/span.ts';
import type { Token } from '../../document.ts';
import { wordSet } from '../../tokens/wordLists.ts';
import type { Figure, Reference } from '../figure.ts';
import type { Reading } from '../reading.ts';
import { speaks } from './speaking.ts';

/** A reference at its place in the text. */
export interface Occurrence {
  readonly figure: Figure;
  readonly reference: Reference;
  /** The index of its first token. */
  readonly token: number;
  /** The index after its last token. */
  readonly after: number;
  readonly sentence: number;
  readonly isSubject: boolean;
  readonly isQuoted: boolean;
}

/** How many figures are remembered as possible antecedents; older ones are out of mind. */
const REMEMBERED = 12;

/**
 * What a reader has in mind while reading from left to right: who was referred to last, and how often so far. The idea of
 * ranking antecedents by recency and grammatical role is Lappin and Leass's ("An Algorithm for Pronominal Anaphora Resolution").
 */
export class Discourse {
  /** The most recent first; each figure once, with its last occurrence. */
  readonly recent: Occurrence[] = [];
  /** The person the last sentence that is about one is about: who speaks in it, else its first subject. */
  lead: Figure | null = null;
  /** The sentence in which they lead. */
  leadSentence = -1;
  private readonly counts = new Map<Figure, number>();
  private readonly subjects = new Map<Figure, number>();
  private readonly waiting: Occurrence[];
  private next = 0;

  constructor(
    figures: readonly Figure[],
    private readonly reading: Reading,
    private readonly quoted: Uint8Array,
  ) {
    this.waiting = figures.flatMap((figure) => figure.references.map((reference) => this.locate(figure, reference)));
    this.waiting.sort((a, b) => bySpan(a.reference, b.reference));
  }

  /** Reads on: every occurrence that begins before the token is now in mind. */
  readUpTo(token: number): void {
    for (let one = this.waiting[this.next]; one && one.token < token; one = this.waiting[++this.next])
      this.remember(one);
  }

  /** Adds a reference that was just resolved. */
  add(figure: Figure, reference: Reference): void {
    figure.references.push(reference);
    this.remember(this.locate(figure, reference));
  }

  /** How often a figure was referred to so far. */
  count(figure: Figure): number {
    return this.counts.get(figure) ?? 0;
  }

  /** The last sentence in which the figure was a subject; -1 if it never was. */
  lastAsSubject(figure: Figure): number {
    return this.subjects.get(figure) ?? -1;
  }

  /** The named occurrences in the tokens `[first, last)`, those not yet read too. */
  named(first: number, last: number): Occurrence[] {
    const from = firstWhere(this.waiting, ({ token }) => token >= first);
    const to = firstWhere(this.waiting, ({ token }) => token >= last);
    return this.waiting.slice(from, to);
  }

  private remember(occurrence: Occurrence): void {
    const { figure } = occurrence;
    const at = this.recent.findIndex((other) => other.figure === figure);
    if (at >= 0) this.recent.splice(at, 1);
    this.recent.unshift(occurrence);
    if (this.recent.length > REMEMBERED) this.recent.pop();
    this.counts.set(figure, this.count(figure) + 1);
    if (figure.kind === 'person' && !occurrence.isQuoted) this.follow(occurrence);
    if (occurrence.isSubject) this.subjects.set(figure, occurrence.sentence);
  }

  private follow(occurrence: Occurrence): void {
    const isFirst = occurrence.isSubject && occurrence.sentence > this.leadSentence;
    if (!isFirst && !speaks(occurrence, this.reading)) return;
    this.lead = occurrence.figure;
    this.leadSentence = occurrence.sentence;
  }

  private locate(figure: Figure, reference: Reference): Occurrence {
    const token = this.reading.tokenAt(reference.start);
    const after = this.reading.tokenAt(reference.end - 1) + 1;
    const sentence = this.reading.sentenceOf(token);
    const isQuoted = this.quoted[token] === 1;
    const nominative = /^(?:he|she|it|they)$/iu.test(this.reading.tokens[token]?.text ?? '');
    const subject = reference.form === 'pronoun' ? nominative : isSubject(token, after, this.reading);
    return { figure, reference, token, after, sentence, isSubject: subject, isQuoted };
  }
}

const NO_SUBJECT_AFTER = wordSet(`
  of to with for from by at on in about against between near under over into like than as via per toward towards
  among including told asked urged accused met called joined helped see saw tell ask
`);

/** Whether the words at the tokens `[first, after)` are the subject of a clause: the parser or the neighbours say so. */
function isSubject(first: number, after: number, reading: Reading): boolean {
  for (let at = first; at < after; at++) if (/^nsubj/u.test(reading.relation(at) ?? '')) return true;
  const before = reading.tokens[first - 1]?.text.toLowerCase() ?? '';
  const next = reading.tokens[after]?.text ?? '';
  if (NO_SUBJECT_AFTER.has(before)) return false;
  return /^\p{Ll}/u.test(next) ? !/^(?:of|in|on|at|to|for|from|by)$/u.test(next) : next === ',';
}

/** Marks the tokens within quotation marks, paragraph by paragraph; a mark never closed runs to the paragraph's end. */
export function quotedTokens({ tokens, sentences }: Reading): Uint8Array {
  const quoted = new Uint8Array(tokens.length);
  let block = -1;
  let open = false;
  for (const sentence of sentences) {
    if (sentence.block !== block) open = false;
    block = sentence.block;
    for (let at = sentence.first; at < sentence.last; at++) {
      const text = tokens[at]?.text ?? '';
      if (text === '“' || text === '«' || text === '„') open = true;
      else if (text === '”' || text === '»') open = false;
      else if (text === '"' || isDoubled(at, tokens)) open = !open;
      if (open) quoted[at] = 1;
    }
  }
  return quoted;
}

/** Two single marks set for one double mark; true at the second. */
function isDoubled(at: number, tokens: readonly Token[]): boolean {
  const [before, here] = [tokens[at - 1], tokens[at]];
  return here?.text === "'" && before?.text === "'" && before.end === here.start;
}
