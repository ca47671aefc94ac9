import type { Span } from '../../../model/span.ts';
import { isActing, isMessage, relationNoun } from '../lexicon/lookup.ts';
import type { Reading } from '../reading.ts';
import { issueMeant } from './issues.ts';
import { topicAt } from './phrases.ts';
import { OWNER, SENDER } from './referents.ts';

/** Somebody or something that a predicate's target phrase puts at stake. */
export interface Stake {
  /** An actor's id, or null for a topic alone. */
  readonly actor: string | null;
  readonly topic: Span | null;
  /** -1 where being for the phrase is being against the actor ("welcomed sanctions on Russia"). */
  readonly turn: 1 | -1;
  /** 0 to 1: an actor itself weighs more than the owner of something. */
  readonly weight: number;
}

interface StakeOptions {
  /** Whether a later sentence only takes the phrase up. */
  readonly isTakenUp?: boolean;
  /** Whether the predicate strikes what it is said of: then it strikes whose that is, whatever it is. */
  readonly isStruck?: boolean;
}

/** What an issue weighs that is only taken up ("such a move"). */
const TAKEN_UP = 0.9;

/**
 * Who or what is at stake in a noun phrase: the actors it names; else the owner of what it names ("Russia's invasion",
 * "the plan of the ministry"); else the one it would strike ("the attack on Kyiv"); else its own words as a topic.
 */
export function stakesOf(
  reading: Reading,
  at: number,
  { isTakenUp = false, isStruck = false }: StakeOptions = {},
): Stake[] {
  const { document, tree, referents } = reading;
  const token = referents.antecedentOf(at);
  const meant = issueMeant(reading, token);
  if (meant)
    return stakesOf(meant.reading, meant.token, { isTakenUp: true }).map((stake) => ({
      ...stake,
      weight: stake.weight * TAKEN_UP,
    }));
  const actors = referents.actorsAt(token);
  if (actors.length) return actors.map((actor) => ({ actor, topic: null, turn: 1, weight: 1 }));
  const topic = topicAt(document, tree, token, isTakenUp);
  const [relation] = tree.pos(token) === 'NOUN' ? relationNoun(tree.word(token)) : [];
  if (relation) {
    const struck = tree
      .dependents(token, 'nmod')
      .filter(
        (child) =>
          relation.slots.some((slot) => slot === tree.preposition(child)) &&
          !(tree.preposition(child) === 'between' || (tree.preposition(child) === 'of' && relation.slots.length > 1)),
      )
      .flatMap((child) => referents.actorsAt(child));
    const owners = referents.ownersOf(token, struck.length > 0 ? undefined : OWNER);
    if (owners.length && (relation.sign < 0 || isTheirs(reading, token, owners, isStruck)))
      return owners.map((actor) => ({ actor, topic, turn: 1, weight: 0.9 }));
    if (struck.length) return struck.map((actor) => ({ actor, topic, turn: relation.sign, weight: 0.7 }));
  }
  const owners = referents.ownersOf(token, isMessage(tree.word(token)) ? SENDER : OWNER);
  if (owners.length && isTheirs(reading, token, owners, isStruck))
    return owners.map((actor) => ({ actor, topic, turn: 1, weight: 0.8 }));
  const addressee = referents.addresseeIn(token);
  if (addressee !== null) return [{ actor: addressee, topic, turn: 1, weight: 0.8 }];
  return topic ? [{ actor: null, topic, turn: 1, weight: 0.7 }] : [];
}

/** Whether what happens to a thing happens to its owners: "U.S. assets" are hardly the United States, nor is one American. */
function isTheirs({ tree, referents }: Reading, token: number, owners: readonly string[], isStruck: boolean): boolean {
  if (referents.qualifiersOf(token).every((actor) => !owners.includes(actor))) return true;
  return isActing(tree.word(token)) || (isStruck && tree.word(token).endsWith('s'));
}
