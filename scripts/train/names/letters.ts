import type { NameKind } from '../../../src/core/document.ts';
import type { AnnotatedText } from './annotated.ts';
import type { NameStock } from './augment.ts';

/** So many letters are made. */
const LETTERS = 400;

/** Lines of letters, posts and notices; in braces a given name, a full name, a surname, a body or a city, numbered. */
const OPENINGS = [
  '{g1},',
  'Dear {g1},',
  'Hi {g1},',
  'Hello {g1}!',
  '{g1} -',
  '{g1} and {g2},',
  'Dear Mr. {s1},',
  'Dear Ms. {s1}:',
  'From: {f1} To: {f2} Cc: {f3} Subject: Meeting on Friday',
  'Forwarded by {f2} on 03/14/2002 09:12 AM',
  '"{f1}" wrote on Tuesday:',
  'Posted by {f1} at 8:15 PM',
  '',
];

const BODIES = [
  'I spoke to {g3} about the contract this morning, and {g3} will send the numbers to {f4}.',
  'Please call {f3} at {o1} before Friday. If you have any questions, ask {g4}.',
  'The meeting with {o1} has been moved to {c1}. {f3}, {f4} and {f5} will attend.',
  'Attendees: {f3}, {f4}, {f5}',
  'Attached is the draft that {f3} and {f4} wrote for {o1}. Let me know what you think.',
  "I went to {s3}'s on Main Street last week. The food was great, and {g4}, the owner, was very kind.",
  'Dr. {s3} was wonderful with our son. Thank you, Dr. {s3}!',
  'My aunt {g3} and uncle {g4} are coming from {c1} with {g5}.',
  'Has anyone heard from {g3} lately? {g4} says that {g3} moved to {c1}.',
  '{g3} did a great job on our house. Ask for {g3} when you call {o1}.',
  'We have known {f3} for years. {g3} is honest and the prices are fair.',
  'Thanks for your help with the {o1} deal. Can you add {f3} to the list?',
  'Can {g3} get a copy of the agreement from {f4} in {c1}?',
];

const CLOSINGS = [
  'Thanks, {g1}',
  'Thanks {g2}',
  'Regards, {f1}',
  'Best regards, {g1} {f1}',
  'Sincerely, {f1} {o1}',
  'Love, {g1}',
  'Cheers, {g1}',
  '- {g1}',
  '{g1}',
  '{f1} Senior Counsel {o1} Phone: 713 555 0142 Fax: 713 555 0143',
  '{f1} {o1} 120 Main Street {c1}',
  'Take care, {g1}',
  '',
];

const BODY_WORDS = [
  'Energy',
  'Systems',
  'Services',
  'Partners',
  'Group',
  'Corp.',
  'Bank',
  'University',
  'Insurance',
  'Inc.',
];

/**
 * Letters, posts and notices put together from lines of our own, with names of many countries in them: what edited prose
 * hardly has. Their lines run together now and then, as in mail that was copied.
 */
export function letters(stock: NameStock, random: () => number): AnnotatedText[] {
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  return Array.from({ length: LETTERS }, () => {
    const known = new Map<string, string>();
    const value = (slot: string) => {
      const made = known.get(slot) ?? make(slot);
      known.set(slot, made);
      return made;
    };
    const number = (slot: string) => slot.slice(1);
    const make = (slot: string): string => {
      const { given, surnames } = pick(stock.countries);
      if (slot[0] === 'g') return pick(given);
      if (slot[0] === 's') return pick(surnames);
      if (slot[0] === 'c') return pick(stock.cities);
      if (slot[0] === 'o') return `${pick(surnames)} ${pick(BODY_WORDS)}`;
      return `${value(`g${number(slot)}`)} ${value(`s${number(slot)}`)}`;
    };
    const lines = [pick(OPENINGS), pick(BODIES), pick(BODIES), pick(CLOSINGS)].filter((line) => line);
    return filled(lines.join(pick([' ', '\n', '\n\n'])), value);
  });
}

const KINDS: Readonly<Record<string, NameKind>> = {
  g: 'person',
  s: 'person',
  f: 'person',
  o: 'organization',
  c: 'place',
};

/** A template with its slots filled and marked as names. */
function filled(template: string, value: (slot: string) => string): AnnotatedText {
  let text = '';
  let from = 0;
  const names: { start: number; end: number; kind: NameKind }[] = [];
  for (const match of template.matchAll(/\{(\w\d)\}/gu)) {
    const slot = match[1] as string;
    text += template.slice(from, match.index);
    const start = text.length;
    text += value(slot);
    names.push({ start, end: text.length, kind: KINDS[slot[0] as string] ?? 'other' });
    from = match.index + match[0].length;
  }
  text += template.slice(from);
  return { corpus: 'letters', text, names, complete: true };
}
