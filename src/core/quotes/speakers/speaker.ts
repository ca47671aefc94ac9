import type { Mention } from '../../../model/annotation.ts';
import { contains, firstEndingAfter, overlap, type Span } from '../../../model/span.ts';
import { isRoleNoun } from '../../actors/roles/roleNouns.ts';
import { COURTESY, plain, ROLE_MODIFIERS } from '../../actors/words.ts';
import type { ActorLayer, Source, SyntaxLayer, TokenLayer } from '../../document.ts';

/** Who a source is, and whether the words leave no doubt. */
export interface Speaker {
  readonly actor: string;
  readonly sure: boolean;
}

type Needs = Source & TokenLayer & SyntaxLayer & ActorLayer;

/** Heads that speak for the body that they are named with. */
const VOICES =
  /^(?:spokes(?:man|woman|person|people|men|women)|statement|release|report|office|campaign|government|administration|account|filing|website|study|poll|survey)$/iu;
/** Documents that speak for whoever issued them. */
const DOCUMENTS = /^(?:statement|release|report|letter|memo|email|e-mail|tweet|post|note|document|filing)$/iu;
/** Where the words that name the speaker end and what is said of them begins. */
const NAME_ENDS =
  /[,;:([–—]|(?<![\p{L}\p{N}-])(?:who|whom|whose|which|that|of|for|in|at|from|on|with|to|by|as|and|or)(?![\p{L}\p{N}-])/u;
const PREPOSITION = /^(?:of|for|in|at|from|on|with|to|by|as|and|or|about|against|than|like|including)$/iu;
const RELATIVE = /^(?:who|which|that)$/iu;
/** A relative pronoun stands for what ends at most this far before it. */
const RELATIVE_REACH = 3;
const LONGEST_MENTION = 200;

/**
 * Makes a function that says which actor a source span is: the last person of the words that name the speaker ("White
 * House spokesman John Smith"), else whoever's mention holds the head of the span, else for a spokesman or a statement the
 * body that it is named with. Null where the source is nobody of the cast.
 */
export function speakerFinder(document: Needs): (source: Span) => Speaker | null {
  const { text, cast } = document;
  const mentions = [...document.mentions].sort((a, b) => a.end - b.end);
  const people = new Set(cast.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const meeting = (span: Span): Mention[] => {
    const found: Mention[] = [];
    for (let index = firstEndingAfter(mentions, span.start); index < mentions.length; index++) {
      const mention = mentions[index] as Mention;
      if (mention.end > span.end + LONGEST_MENTION) break;
      if (overlap(mention, span) > 0) found.push(mention);
    }
    return found;
  };
  return (source) => {
    const words = text.slice(source.start, source.end);
    if (RELATIVE.test(words)) {
      const before = {
        start: Math.max(0, source.start - RELATIVE_REACH),
        end: source.start,
      };
      const antecedent = meeting(before).sort(longerFirst)[0];
      return antecedent ? { actor: antecedent.actor, sure: true } : null;
    }
    const near = meeting(source);
    const head = headOf(document, source);
    if (near.length === 0 || !head) return null;
    const naming = {
      start: source.start,
      end: source.start + namingLength(words),
    };
    const isOwner = ({ end }: Span): boolean => /^(?:['’]s?(?![\p{L}])|-)/u.test(text.slice(end, end + 3));
    const named = near.filter((each) => people.has(each.actor) && contains(source, each) && !isOwner(each));
    const person =
      named.filter((each) => contains(naming, each)).at(-1) ??
      named.find(
        (each) => each.end === source.end && each.form === 'name' && isNamedLast(words, each.start - source.start),
      );
    if (person) return { actor: person.actor, sure: true };
    const holding = near
      .filter((mention) => contains(mention, head) && !(isOwner(mention) && mention.end + 2 < source.end))
      .sort(longerFirst)[0];
    if (holding) return { actor: holding.actor, sure: true };
    const voiced = near.filter((mention) => contains(source, mention) && mention.form !== 'pronoun');
    const body = VOICES.test(text.slice(head.start, head.end)) ? voiced.sort(longerFirst)[0] : undefined;
    return body ? { actor: body.actor, sure: false } : null;
  };
}

/** Whether a source is a document without a name ("the statement"), which speaks for whoever issued it. */
export function isDocument(document: Source & TokenLayer & SyntaxLayer, source: Span): boolean {
  const head = headOf(document, source);
  return head !== null && DOCUMENTS.test(document.text.slice(head.start, head.end));
}

/**
 * Whether the name that begins at an offset of a source and ends it is the speaker's: after an office or a comma
 * ("Secretary of State X", "the head of the union, X"), not after a preposition ("a friend of Mr X").
 */
function isNamedLast(words: string, start: number): boolean {
  const before = words.slice(0, start).trimEnd().split(/\s+/u);
  const isTitle = (word: string) => COURTESY.has(plain(word)) || ROLE_MODIFIERS.has(plain(word)) || isRoleNoun(word);
  while (isTitle(before.at(-1) ?? '')) before.pop();
  const last = before.at(-1) ?? '';
  return /\p{L}[,–—]?$/u.test(last) && !PREPOSITION.test(last);
}

/** How many code units of a source name the speaker, before what is said of them. */
function namingLength(words: string): number {
  const start = /^\P{L}*\p{L}+/u.exec(words)?.[0].length ?? 0;
  const end = words.slice(start).search(NAME_ENDS);
  return end < 0 ? words.length : start + end;
}

function longerFirst(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start);
}

/** The first token of a span whose head in the tree lies outside it. */
function headOf({ tokens, syntax }: TokenLayer & SyntaxLayer, span: Span): Span | null {
  const first = firstEndingAfter(tokens, span.start);
  let last = first;
  while ((tokens[last]?.start ?? Infinity) < span.end) last += 1;
  for (let index = first; index < last; index++) {
    const head = syntax.head[index] ?? -1;
    const outside = head < first || head >= last;
    if (outside && /[\p{L}\p{N}]/u.test(tokens[index]?.text ?? '') && syntax.relation[index] !== 'det')
      return tokens[index] ?? null;
  }
  return tokens[first] ?? null;
}
