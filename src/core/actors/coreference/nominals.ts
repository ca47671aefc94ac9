import { wordSet } from '../../tokens/wordLists.ts';
import type { Figure, Reference, RoleDescription } from '../figure.ts';
import type { Reading } from '../reading.ts';
import { LEADERS, plain } from '../words.ts';
import type { Description } from './descriptions.ts';
import type { Discourse } from './discourse.ts';

/** Words that tell one office from another: a description and a role agree in them. */
const OFFICE = wordSet(`
  prime vice deputy foreign interior defense defence finance health first attorney assistant press trade energy
  economy justice
`);
/** Of these, what a role has the description has too: "the president" is not the vice president. */
const LESSER = /^(?:prime|vice|deputy|assistant|first)$/u;
const LAWMAKERS = wordSet('senator representative congressman congresswoman mp lawmaker legislator');
const MINISTERS = new Set(['secretary', 'minister']);
const PARTIES = wordSet('democratic republican libertarian green labour conservative socialist independent liberal');
/** Modifiers that speak of any one, not of somebody. */
const GENERIC = /^(?:most|worst|best|only|next|individual|average|ordinary|typical|right|wrong|other|same|greatest)$/u;
/** How far back, in sentences, one of several fitting people may have been spoken of. */
const WINDOW = 2;
/** One of several fitting people is clearly meant when spoken of this many times as often as any other. */
const DOMINANT = 2.5;

/** How many people of one role are all compared. */
const CROWD = 40;

/** The people of an article by the nouns of their roles. */
export type PeopleByRole = ReadonlyMap<string, ReadonlySet<Figure>>;

/** Indexes people by the nouns that a description may use of them. */
export function indexByRole(people: readonly Figure[]): PeopleByRole {
  const index = new Map<string, Set<Figure>>();
  const add = (noun: string, person: Figure) => {
    const set = index.get(noun);
    if (set) set.add(person);
    else index.set(noun, new Set([person]));
  };
  for (const person of people) {
    for (const { noun } of person.roles) {
      if (noun === null) continue;
      add(noun, person);
      if (LEADERS.has(noun)) add('leader', person);
      if (LEADERS.has(noun) || MINISTERS.has(noun)) add('counterpart', person);
      if (LAWMAKERS.has(noun)) for (const other of ['lawmaker', 'legislator']) add(other, person);
      if (noun === 'representative') for (const other of ['congressman', 'congresswoman']) add(other, person);
      if (/^spokes/u.test(noun)) for (const other of ['spokesman', 'spokeswoman', 'spokesperson']) add(other, person);
    }
  }
  return index;
}

/**
 * Whom a description of a person means: the one person whose roles agree with it in noun, country and office; of several the
 * one spoken of far more than the others, or the only one spoken of just now. Null where that leaves a choice or nobody.
 */
export function resolveDescription(
  description: Description,
  reading: Reading,
  discourse: Discourse,
  people: PeopleByRole,
): Figure | null {
  // "The next president" is nobody yet.
  if (description.modifiers.some((word) => /^(?:next|future|eventual|prospective)$/u.test(word))) return null;
  const agreeing = candidates(description, discourse, people).filter((person) => agrees(description, person));
  const fitting = mostAlike(description, agreeing);
  const known = fitting.filter((person) => discourse.count(person) > 0);
  const sentence = reading.sentenceOf(description.first);
  const near = discourse.recent.filter(
    ({ figure, sentence: where }) => known.includes(figure) && sentence - where <= WINDOW,
  );
  const isNamed = description.country !== null || description.owner !== null;
  if (known.length <= 1) {
    const [only] = known.length === 1 ? known : isNamed && fitting.length === 1 ? fitting : [];
    // A country that the role does not tell is believed only of who was spoken of just now.
    const isTold = description.country === null || only?.country !== null || known.length === 0;
    // "The Chilean president" is no other president just named.
    return only && (isTold || (near.length === 1 && !LEADERS.has(description.noun))) ? only : null;
  }
  known.sort((a, b) => discourse.count(b) - discourse.count(a));
  const [first, second] = known as [Figure, Figure];
  if (discourse.count(first) >= DOMINANT * discourse.count(second)) return first;
  return near.length === 1 ? (near[0]?.figure ?? null) : null;
}

/** The people with a role of the description's noun; where they are a crowd, those still in mind. */
function candidates({ noun }: Description, discourse: Discourse, people: PeopleByRole): readonly Figure[] {
  const all = people.get(noun);
  if (!all) return [];
  if (all.size <= CROWD) return [...all];
  return discourse.recent.map(({ figure }) => figure).filter((figure) => all.has(figure));
}

/** Of several people those whose roles share the most words with the description's modifiers ("the Texas senator"). */
function mostAlike({ modifiers }: Description, people: readonly Figure[]): readonly Figure[] {
  if (people.length < 2 || modifiers.length === 0) return people;
  const shared = people.map(({ roles }) =>
    Math.max(...roles.map(({ text }) => modifiers.filter((word) => text.toLowerCase().includes(word)).length)),
  );
  const most = Math.max(...shared);
  return people.filter((_, index) => shared[index] === most);
}

function agrees({ noun, modifiers, country, owner }: Description, person: Figure): boolean {
  if (country !== null && person.country !== null && person.country !== country) return false;
  const general = noun === 'leader' || noun === 'counterpart';
  if (noun === 'counterpart' && country !== null && person.country === null) return false;
  if (owner !== null && !person.roles.some(({ text }) => text.toLowerCase().includes(owner))) return false;
  if (partiesDiffer(modifiers, person)) return false;
  return person.roles.some((role) => fitsRole(noun, modifiers, role, general));
}

/** The Democratic candidate is not the one whom the article calls Libertarian. */
function partiesDiffer(modifiers: readonly string[], { roles }: Figure): boolean {
  const said = modifiers.map(partyOf).find((party) => party !== null);
  if (!said) return false;
  const told = roles
    .flatMap(({ text }) => text.toLowerCase().split(/[^\p{L}]+/u))
    .flatMap((word) => partyOf(word) ?? []);
  return told.length > 0 && !told.includes(said);
}

function partyOf(word: string): string | null {
  if (word === 'gop') return 'republican';
  return PARTIES.has(word) ? word : null;
}

function fitsRole(noun: string, modifiers: readonly string[], role: RoleDescription, general: boolean): boolean {
  if (role.noun === null) return false;
  if (general) return true;
  const close = role.noun === noun || (LAWMAKERS.has(noun) && LAWMAKERS.has(role.noun)) || /^spokes/u.test(noun);
  const words = new Set(role.text.split(/[^\p{L}]+/u).map(plain));
  const offices = modifiers.filter((word) => OFFICE.has(word));
  return (
    close &&
    offices.every((word) => words.has(word)) &&
    [...words].every((word) => !LESSER.test(word) || modifiers.includes(word))
  );
}

/**
 * A description that no known role explains ("The real estate agent said"): as the subject that opens a sentence it means the
 * only person of the last sentences, or the last one's subject where nothing is known yet of what that person is.
 */
export function describedAnew(
  description: Description,
  reading: Reading,
  discourse: Discourse,
  people: PeopleByRole,
): Figure | null {
  if (LEADERS.has(description.noun)) return null;
  const sentence = reading.sentenceOf(description.first);
  const opening = reading.sentences[sentence]?.first ?? -1;
  if (!description.hasArticle || description.country !== null) return null;
  const opens = description.first - opening <= 1;
  const isSubject = /^nsubj/u.test(reading.relation(description.after - 1) ?? '');
  if (!opens && !(isSubject && reading.tokens[description.first - 1]?.text === ',')) return null;
  if (/^(?:of|for|at|in|on|who|whose|that)$/u.test(reading.tokens[description.after]?.text ?? '')) return null;
  const near = discourse.recent.filter(
    ({ figure, sentence: where }) => figure.kind === 'person' && sentence - where <= WINDOW,
  );
  if (description.modifiers.some((word) => GENERIC.test(word))) return null;
  // Who has such a role, but not one that fits, is not meant.
  if (near.some(({ figure }) => people.get(description.noun)?.has(figure))) return null;
  if (near.length === 1) return near[0]?.figure ?? null;
  const unknown = near.filter(
    ({ figure }) => figure.roles.length === 0 && discourse.lastAsSubject(figure) >= sentence - 1,
  );
  return unknown.length === 1 ? (unknown[0]?.figure ?? null) : null;
}

/** The reference that a description makes. */
export function titleReference({ first, after }: Pick<Description, 'first' | 'after'>, { tokens }: Reading): Reference {
  return { start: tokens[first]?.start ?? 0, end: tokens[after - 1]?.end ?? 0, form: 'title' };
}
