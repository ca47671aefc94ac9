import type { Name } from '../../document.ts';
import { genderOfName } from '../naming/gender.ts';
import { parseName } from '../naming/personNames.ts';

/** What all names of a text together tell about one of them. Keys are folded words, joined by a space. */
export interface NameCensus {
  /** Family names of people named in full, and how sure the surest of those is. */
  readonly families: ReadonlyMap<string, number>;
  /** People named in full, likewise. */
  readonly fullNames: ReadonlyMap<string, number>;
  /** The words of bodies' longer names. */
  readonly bodyWords: ReadonlySet<string>;
  /** By how much names of one word are more often things (above 0) than people. */
  readonly things: ReadonlyMap<string, number>;
  /** How far the names of the same words lean to a person (above 0) or to a body, by how sure they are. */
  readonly votes: ReadonlyMap<string, number>;
  /** The names that stand somewhere else than right after "in" and the like. */
  readonly unplaced: ReadonlySet<string>;
}

/** Before a place, and hardly ever before a person who is not an owner. */
const INSIDE = /\s(?:in|near|outside|across)\s+$/u;

/** Before a place. */
const LOCATIVE = /(?:^|\s)(?:in|at|from|to|near|of|outside|inside|around|across|via|through)\s+$/iu;
/** A place named fewer times than this may be one, and so may one of which more stand as places do. */
const FEW = 3;
const SELDOM = 0.25;
/** The last names of one place that are looked at. */
const MOST_PLACES = 32;

/** Whether a name stands as a place does. */
export function isLocated({ start }: Name, text: string): boolean {
  return LOCATIVE.test(text.slice(Math.max(0, start - 12), start));
}

/** Counts the names of a text; linear in them. */
export function takeCensus(names: readonly Name[], text: string): NameCensus {
  const families = new Map<string, number>();
  const fullNames = new Map<string, number>();
  const bodyWords = new Set<string>();
  const things = new Map<string, number>();
  const votes = new Map<string, number>();
  const unplaced = new Set<string>();
  const places = new Map<string, number[]>();
  const wellKnown = new Set<string>();
  for (const name of names) {
    const { kind, confidence } = name;
    const { keys } = parseName(text.slice(name.start, name.end));
    const full = keys.join(' ');
    if (!isInside(name, text)) unplaced.add(full);
    if (kind === 'person' || kind === 'organization') add(votes, full, kind === 'person' ? confidence : -confidence);
    if (keys.length < 2) {
      if (kind === 'person' || kind === 'other') add(things, full, kind === 'other' ? 1 : -1);
      if (kind === 'place')
        places.set(full, [...(places.get(full) ?? []), isLocated(name, text) ? 1 : 0].slice(-MOST_PLACES));
    } else if (kind === 'person') {
      raise(fullNames, full, confidence);
      raise(families, keys.at(-1) ?? '', confidence);
      if (genderOfName(keys) !== null) wellKnown.add(keys.at(-1) ?? '');
    } else if (kind === 'organization') for (const key of keys) bodyWords.add(key);
  }
  // Whoever has a given name that everybody knows is a person for certain, and the place of that name none if it hardly
  // stands as one.
  for (const family of wellKnown) {
    const located = places.get(family) ?? [];
    const share = located.reduce((sum, one) => sum + one, 0) / located.length;
    if (located.length >= FEW && share <= SELDOM) families.set(family, 1);
  }
  return { families, fullNames, bodyWords, things, votes, unplaced };
}

function isInside({ start, end }: Name, text: string): boolean {
  return INSIDE.test(text.slice(Math.max(0, start - 10), start)) && !/^['’]/u.test(text.slice(end, end + 1));
}

function add(sums: Map<string, number>, key: string, by: number): void {
  sums.set(key, (sums.get(key) ?? 0) + by);
}

function raise(most: Map<string, number>, key: string, to: number): void {
  most.set(key, Math.max(to, most.get(key) ?? 0));
}
