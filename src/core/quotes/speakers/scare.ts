import type { Passage } from '../reading/passages.ts';
import type { Reading } from '../reading/reading.ts';
import { isSaying } from '../reading/subjects.ts';

const MOST_WORDS = 6;
const LONG_WORD = 4;
const READ = 60;
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^(?:a|an|and|at|by|for|from|in|of|on|or|the|to|with)$/u;
const SENTENCE_END = /[.!?…]$/u;

/**
 * Whether a short stretch, the nodes `[first, last)`, is a name in marks rather than words that somebody spoke: a title
 * with its capitals, or a nickname between two names. `inside` is its text without the marks. In a headline, where most
 * words have capitals, nothing is taken for one.
 */
export function isNameInMarks(reading: Reading, first: number, last: number, inside: string): boolean {
  const passage = reading.passages[reading.passageOf[first] as number];
  const words = inside.split(/[^\p{L}\p{N}'’-]+/u, MOST_WORDS + 2).filter((word) => word !== '');
  if (!passage || words.length === 0 || words.length > MOST_WORDS) return false;
  if (!words.every((word) => CAPITAL.test(word) || SMALL.test(word)) || !CAPITAL.test(words[0] as string)) return false;
  if (isHeadline(reading, passage)) return false;
  if (isNamePart(reading, first - 1) && isNamePart(reading, last)) return true;
  if (words.length === 1 || SENTENCE_END.test(inside)) return false;
  const beside = [first - 1, first - 2, last, last + 1];
  return !beside.some((node) => isSaying(reading, node) || reading.words[node] === ':');
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
