import { agentsOf } from '../../syntax/clause.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { OWNER } from '../targets/referents.ts';
import { governorOf } from './nounGovernors.ts';

const DEMANDS = /^(?:demand|insistence|ultimatum)s?$/u;

/** Whether a verb says what somebody demands, which is not done yet. */
export function isDemanded(tree: SentenceTree, verb: number): boolean {
  const head = tree.head(verb);
  if (head < 0 || !/^(?:acl|acl:relcl|ccomp)$/u.test(tree.relation(verb))) return false;
  return [head, ...tree.dependents(head, 'obj')].some((token) => DEMANDS.test(tree.word(token)));
}

/** "Its demand that Peru withdraw": who demands is against whoever is to do it. */
export function readDemand(reading: Reading, token: number): Finding[] {
  const { tree, referents, index } = reading;
  if (!DEMANDS.test(tree.word(token))) return [];
  const verb = governorOf(reading, token);
  const that = [token + 1, token + 2].find((at) => tree.word(at) === 'that');
  const clause = [...tree.children(token), ...(verb < 0 ? [] : tree.children(verb))].find(
    (child) => that !== undefined && child > that && /^(?:acl|acl:relcl|ccomp)$/u.test(tree.relation(child)),
  );
  if (clause === undefined) return [];
  const owners = referents.ownersOf(token, OWNER);
  const governor = tree.head(token) >= 0 && tree.relation(token) === 'obl' ? tree.head(token) : verb;
  const holders =
    owners.length || governor < 0
      ? owners
      : agentsOf(tree, governor).flatMap((agent) => [...referents.holdersAt(agent)]);
  const targets = tree.dependents(clause, 'nsubj').flatMap((subject) => [...referents.actorsAt(subject)]);
  return holders.flatMap((holder) =>
    targets
      .filter((target) => target !== holder)
      .map((target) => ({
        holder,
        target,
        topic: null,
        sign: -1 as const,
        weight: 0.85,
        isLoose: false,
        basis: 'said' as const,
        sentence: index,
        cue: token,
      })),
  );
}
