import { wordSet } from '../../tokens/wordLists.ts';
import type { Passage } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { isSaying } from '../reading/subjects.ts';

const MOST_WORDS = 6;
/** Behind a word that leads to a title, this many. */
const MOST_TITLE_WORDS = 12;
const LONG_WORD = 4;
const READ = 60;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u;
const OWNS = /^['’]s$/u;
const PLACES = new Set(['on', 'in', 'at', 'for', 'of', 'from', 'with']);
const WORKS = wordSet(`
  album autobiography book documentary entitled film magazine memoir movie musical novel painting play poem program
  programme series show sitcom song titled
`);
const SENTENCE_END = /[.!?…]$/u;

/**
 * Whether a short stretch, the nodes `[first, last)`, is a name in marks rather than words that somebody spoke: a title
 * with its capitals, or a nickname between two names. `inside` is its text without the marks. In a headline, where most
 * words have capitals, nothing is taken for one.
 */
export function isNameInMarks(reading: Reading, first: number, last: number, inside: string): boolean {
  const words = capitalWords(reading, first, inside);
  if (words === 0) return false;
  if (isNamePart(reading, first - 1) && isNamePart(reading, last)) return true;
  if (leadsToTitle(reading, first - 1, words)) return true;
  if (words === 1 || words > MOST_WORDS || SENTENCE_END.test(inside)) return false;
  const beside = [first - 1, first - 2, last, last + 1];
  return !beside.some((node) => isSaying(reading, node) || reading.words[node] === ':');
}

/** Whether a stretch that begins at the node `first` is the title of what the words before it tell of. */
export function isTitle(reading: Reading, first: number, inside: string): boolean {
  const words = capitalWords(reading, first, inside);
  return words > 0 && leadsToTitle(reading, first - 1, words);
}

/** How many words a stretch has, if they bear capitals as titles do; 0 otherwise, and in a headline. */
function capitalWords(reading: Reading, first: number, inside: string): number {
  const passage = reading.passages[reading.passageOf[first] as number];
  const words = inside.split(/[^\p{L}\p{N}'’-]+/u, MOST_TITLE_WORDS + 2).filter((word) => word !== '');
  if (!passage || words.length > MOST_TITLE_WORDS || !CAPITAL.test(words[0] ?? '')) return 0;
  const isTitled = words.every((word) => CAPITAL.test(word) || SMALL.test(word));
  return isTitled && !isHeadline(reading, passage) ? words.length : 0;
}

/** Whether the word before a title leads to it: an owner ("NBC's"), a preposition, or what it is ("book"). */
function leadsToTitle(reading: Reading, node: number, words: number): boolean {
  const at = reading.words[node] === ',' ? node - 1 : node;
  const word = reading.words[at]?.toLowerCase() ?? '';
  return OWNS.test(word) || WORKS.has(word) || (words > 1 && at === node && PLACES.has(word));
}

function isNamePart(reading: Reading, node: number): boolean {
  return reading.pos[node] === 'PROPN' && reading.forms[node]?.shape === 1;
}

/** Whether most of a passage's longer words have capitals; only its beginning is read. */
function isHeadline(reading: Reading, passage: Passage): boolean {
  let long = 0;
  let capital = 0;
  for (let node = passage.first; node < Math.min(passage.last, passage.first + READ); node++) {
    const word = reading.words[node] as string;
    if (word.length < LONG_WORD || (reading.nodes[node]?.within ?? -1) >= 0) continue;
    long += 1;
    if (CAPITAL.test(word)) capital += 1;
  }
  return 2 * capital > long;
}
