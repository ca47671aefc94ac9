import type { Name, NameKind } from '../../document.ts';
import { genderOfName } from '../naming/gender.ts';
import { parseName } from '../naming/personNames.ts';
import { isRoleNoun } from '../roles/roleNouns.ts';
import { BODY_NOUNS, COURTESY, PUBLIC_WORDS, plain } from '../words.ts';

/** Below this, on average, a body's name that begins with a person's is believed rather than the person. */
const SURE = 0.8;
/** Below this, on average, a person who elsewhere is taken for something else is none. */
const HALF_SURE = 0.7;

/** From here on a given name that is taken for a body's is believed to be one. */
const EVEN = 0.5;

/** The names of one word, written alike, that the text holds. */
interface LoneName {
  readonly key: string;
  readonly names: Name[];
}

/**
 * Reads names of one word again that are taken for people whom no full name, title or given name explains: "Lilly"
 * beside "Eli Lilly", a company, is that company, and an unsure one that the tagger elsewhere takes for something else
 * is that. Linear in the names.
 */
export function settleLoneNames(names: readonly Name[], text: string): Name[] {
  const explained = new Set<string>();
  const [beginning, ending] = [new Set<string>(), new Set<string>()];
  const alone = new Map<string, LoneName>();
  for (const name of names) {
    const { keys } = parseName(text.slice(name.start, name.end));
    const [key = ''] = keys;
    if (keys.length === 1) {
      const known = alone.get(key);
      if (known) known.names.push(name);
      else alone.set(key, { key, names: [name] });
      if (name.kind === 'person' && isTitled(name, text)) explained.add(key);
    } else if (name.kind === 'person') for (const word of keys) explained.add(word);
    else if (name.kind === 'organization' && keys.every((word) => !BODY_NOUNS.has(word) && !PUBLIC_WORDS.has(word))) {
      beginning.add(key);
      ending.add(keys.at(-1) ?? '');
    }
  }
  const settled = new Map<Name, NameKind>();
  for (const { key, names: alike } of alone.values()) {
    const isBody = ending.has(key) || alike.some((name) => name.kind === 'organization' && name.confidence >= EVEN);
    if (explained.has(key) || (genderOfName([key, '']) !== null && !isBody)) continue;
    const people = alike.filter(({ kind }) => kind === 'person');
    const kind = kindOf(people, alike, beginning.has(key), ending.has(key));
    for (const name of people) settled.set(name, kind);
  }
  return names.map((name) => ({ ...name, kind: settled.get(name) ?? name.kind }));
}

/** What names taken for people are, if a body's name begins or ends with the word, and by what else it is taken for. */
function kindOf(people: readonly Name[], alike: readonly Name[], begins: boolean, ends: boolean): NameKind {
  const sure = people.reduce((sum, { confidence }) => sum + confidence, 0) / people.length;
  if (ends || (begins && sure < SURE)) return 'organization';
  if (sure >= HALF_SURE || people.length === alike.length) return 'person';
  return alike.some(({ kind }) => kind === 'organization') ? 'organization' : 'other';
}

/** "Mr. Novak", "Senator Novak", "coach Novak". */
function isTitled({ start }: Name, text: string): boolean {
  const before = /(\p{L}+)\.?\s$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1] ?? '';
  return COURTESY.has(plain(before)) || isRoleNoun(before);
}
