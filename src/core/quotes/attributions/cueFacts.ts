import type { Proposal } from '../candidates/proposals.ts';
import { auxiliaryCode, openerCode, posCode, pronounCode, relationCode } from '../reading/codes.ts';
import type { Reading } from '../reading/reading.ts';
import { isMark } from '../reading/runs.ts';
import { isSaying, subjectOf } from '../reading/subjects.ts';
import { WINDOW_REACH } from '../reading/windows.ts';
import { meansSaying, meansThinking } from '../reading/wordClasses.ts';
import type { Surroundings } from './surroundings.ts';

/** How many facts `cueFacts` gives. */
export const CUE_FACTS = 40;

const FAR = 30;
const MOST_CHILDREN = 12;
const COMPLEMENTS = ['ccomp', 'xcomp', 'obj', 'obl', 'nmod', 'nsubj:pass', 'acl', 'parataxis', 'conj'];

/** What a proposed cue is and where it stands, whatever its content: the word, its subject and complements, the cues nearby. */
export function cueFacts(reading: Reading, proposal: Proposal, around: Surroundings): number[] {
  return [
    ...placeFacts(reading, proposal, around),
    ...meaningFacts(reading, proposal.head),
    ...neighbourFacts(reading, proposal.head, around),
  ];
}

/** How surely it is a cue, and its place in the sentence. */
function placeFacts(reading: Reading, proposal: Proposal, around: Surroundings): number[] {
  const { head, source, cueProbability } = proposal;
  const passage = reading.passages[reading.passageOf[head] as number];
  const meaning = reading.wordClass[head] as number;
  return [
    cueProbability,
    meansSaying(meaning) ? 1 : 0,
    meansThinking(meaning) ? 1 : 0,
    posCode(reading.pos[head]),
    relationCode(reading.relation[head]),
    (reading.words[head] as string).endsWith('ing') ? 1 : 0,
    (reading.nodes[head]?.within ?? -1) >= 0 ? 1 : 0,
    isMark(reading, head - 1) ? 1 : 0,
    isMark(reading, head + 1) ? 1 : 0,
    source.reduce((most, chance) => Math.max(most, chance), 0),
    around.held(head, proposal),
    (passage?.last ?? head) - (passage?.first ?? head),
    passage?.block === 0 ? 1 : 0,
  ];
}

/** Its field of meaning, who would speak, and what it governs. */
function meaningFacts(reading: Reading, head: number): number[] {
  const { firstChild, nextSibling, name, pos, relation, words, wordClass } = reading;
  const lower = (node: number): string | undefined => words[node]?.toLowerCase();
  const subject = subjectOf(reading, head);
  const above = reading.head[head] as number;
  const has = new Array<number>(COMPLEMENTS.length).fill(0);
  let auxiliary = 0;
  let child = firstChild[head] as number;
  for (let seen = 0; child >= 0 && seen < MOST_CHILDREN; seen++) {
    const kind = COMPLEMENTS.indexOf(relation[child] as string);
    if (kind >= 0) has[kind] = 1;
    if (relation[child] === 'aux') auxiliary = auxiliaryCode(lower(child));
    child = nextSibling[child] as number;
  }
  const who =
    subject < 0
      ? [-1, -1, 0, -1, 0]
      : [
          name[subject] as number,
          posCode(pos[subject]),
          reading.head[subject] === head ? 1 : 0,
          pronounCode(lower(subject)),
          Math.max(-FAR, Math.min(FAR, subject - head)),
        ];
  return [
    wordClass[head] as number,
    ...who,
    ...has,
    auxiliary,
    posCode(pos[head - 1]),
    posCode(pos[head + 1]),
    openerCode(lower(head + 1)),
    lower(head - 1) === 'to' ? 1 : 0,
    above >= 0 && isSaying(reading, above) ? 1 : 0,
    (words[head] as string).endsWith('ed') ? 1 : 0,
  ];
}

/** The likeliest other cue before and after it in its sentence, in the sentences beside it, and how far down the article. */
function neighbourFacts(reading: Reading, head: number, { cues }: Surroundings): number[] {
  const { passages, passageOf } = reading;
  const index = passageOf[head] as number;
  const likeliest = (first: number, last: number): number => {
    let highest = 0;
    for (let node = Math.max(first, last - WINDOW_REACH); node < last; node++)
      highest = Math.max(highest, cues[node] as number);
    return highest;
  };
  const [before, passage, after] = [passages[index - 1], passages[index], passages[index + 1]];
  return [
    likeliest(passage?.first ?? head, head),
    likeliest(head + 1, Math.min(passage?.last ?? head, head + WINDOW_REACH)),
    before ? likeliest(before.first, before.last) : -1,
    after ? likeliest(after.first, after.last) : -1,
    passage?.block ?? 0,
  ];
}
