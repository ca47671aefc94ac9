import { hasCondition } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import type { Finding } from '../finding.ts';
import { nounValence, valence } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import type { Judgement } from './judgement.ts';
import { judgingVerb } from './judgingVerbs.ts';
import { judgingWord } from './judgingWords.ts';
import { aim, norm } from './norms.ts';

/**
 * What speakers' own words judge: for each speaker in the sentence the strongest judgement, toward whom or what it is made.
 * Words of the article itself judge nobody: they are its tone, not a stance.
 */
export function judgements(reading: Reading): Finding[] {
  const { tree, index } = reading;
  const byHolder = new Map<string, Judgement[]>();
  // Who only asks judges nothing.
  if (isQuestion(tree)) return [];
  for (let token = tree.sentence.first; token < tree.sentence.last; token++) {
    const found = judgementAt(reading, token);
    if (!found) continue;
    for (const holder of found.holders) byHolder.set(holder, [...(byHolder.get(holder) ?? []), found]);
  }
  const findings: Finding[] = [];
  for (const [holder, list] of byHolder) {
    for (const { stake, sign, weight, cue } of strongest(list)) {
      const { actor, topic } = stake;
      findings.push({
        holder,
        target: actor,
        topic: actor ? null : topic,
        sign,
        weight,
        isLoose: false,
        basis: 'said',
        sentence: index,
        cue,
      });
    }
  }
  return findings;
}

function isQuestion({ sentence, word }: SentenceTree): boolean {
  for (let at = sentence.last - 1; at > sentence.last - 4 && at >= sentence.first; at--)
    if (word(at) === '?') return true;
  return false;
}

/** The judgement that weighs most, with those about other actors that agree with it in sign. */
function strongest(list: readonly Judgement[]) {
  const flat = list.flatMap(({ sign, weight, stakes, holders, cue }) =>
    stakes
      .filter((stake) => stake.actor === null || !holders.includes(stake.actor))
      .map((stake) => ({ stake, sign: (sign * stake.turn) as 1 | -1, weight: weight * stake.weight, cue })),
  );
  flat.sort((a, b) => b.weight - a.weight);
  const top = flat[0];
  return top
    ? flat.filter((one) => one.sign === top.sign && (one === top || one.stake.actor !== null)).slice(0, 3)
    : [];
}

function judgementAt(reading: Reading, token: number): Judgement | null {
  const { tree, referents } = reading;
  const pos = tree.pos(token);
  const word = tree.word(token);
  if (hasCondition(tree, token)) return null;
  const aimed = aim(reading, token);
  if (aimed) return aimed;
  if (pos === 'ADJ' || pos === 'NOUN') {
    const value = pos === 'NOUN' ? nounValence(word) : valence(word);
    return value === 0 ? null : judgingWord(reading, token, value);
  }
  if (pos !== 'VERB') return null;
  const holders = referents.speakersAt(token);
  const found = norm(reading, token) ?? (holders.length ? judgingVerb(reading, token) : null);
  return found?.holders.length ? found : null;
}
