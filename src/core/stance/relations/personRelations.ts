import { subjectsOf } from '../../syntax/clause.ts';
import { isSupposed } from '../../syntax/modality.ts';
import type { Finding } from '../finding.ts';
import type { PredicateGroup } from '../lexicon/relationVerbs.ts';
import type { Reading } from '../reading.ts';
import { stakesOf } from '../targets/stakes.ts';
import { chainSign } from './chain.ts';

/** "NBA champion" and "Native advocate" say what somebody is, not whom they are for. */
function isTitleToo(word: string): boolean {
  return /^(?:champion|advocate|partner|defender|challenger)s?$/u.test(word);
}

/** What a noun such as "critic" or "ally" says of whom it names. */
export function readPerson(reading: Reading, token: number, groups: readonly PredicateGroup[]): Finding[] {
  const { tree, referents, index } = reading;
  if (
    tree
      .dependents(token, 'amod')
      .some((child) => /^(?:former|ex|then|one-time|onetime|erstwhile)$/u.test(tree.word(child)))
  )
    return [];
  const holders = bearersOf(reading, token);
  const findings: Finding[] = [];
  for (const group of groups) {
    const sign = chainSign(tree, token, group.sign);
    if (sign === 0 || isSupposed(tree, token)) continue;
    const patients = [
      ...tree.dependents(token, 'nmod').filter((child) => group.slots.some((slot) => slot === tree.preposition(child))),
      ...tree.dependents(token, 'nmod:poss'),
      ...(isTitleToo(tree.word(token)) ? [] : tree.dependents(token, 'compound', 'amod')).filter(
        // "His Democratic rival" is a rival of his, "GOP rival Ruiz" somebody's within the party.
        (child) =>
          !/^(?:gop|republican|democrat|democratic|tory|labour)$/u.test(tree.word(child)) &&
          referents.actorsAt(child).some((actor) => tree.relation(child) !== 'amod' || reading.isCountry(actor)),
      ),
    ];
    for (const patient of patients)
      for (const stake of stakesOf(reading, patient))
        for (const holder of holders) {
          if (holder === stake.actor) continue;
          const topic = stake.actor ? null : stake.topic;
          // "Her rival, Senator Ruiz of Ohio": a name that is no actor's says where somebody is from.
          if (topic && tree.pos(patient) === 'PROPN' && tree.preposition(patient) === 'of') continue;
          findings.push({
            holder,
            target: stake.actor,
            topic,
            sign,
            weight: group.weight * stake.weight,
            isLoose: false,
            basis: group.basis,
            sentence: index,
            cue: token,
          });
        }
  }
  return findings;
}

/** Who the noun says this of: what it is in apposition to, its subject, or the name it stands before. */
function bearersOf({ tree, referents }: Reading, token: number): string[] {
  const relation = tree.relation(token);
  const head = tree.head(token);
  if (tree.dependents(token, 'cop').length)
    return subjectsOf(tree, token).flatMap((subject) => [...referents.actorsAt(subject)]);
  if (head >= 0 && (relation === 'appos' || relation === 'compound' || relation === 'flat'))
    return [...referents.actorsAt(head)];
  return tree.dependents(token, 'appos', 'flat').flatMap((child) => [...referents.actorsAt(child)]);
}
