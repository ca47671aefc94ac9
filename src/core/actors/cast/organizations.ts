import type { Name } from '../../document.ts';
import { type Figure, newFigure } from '../figure.ts';
import { fits, fold, initials, type OrganizationName, parseOrganization } from '../naming/organizationNames.ts';
import type { Reading } from '../reading.ts';

/** How many organizations that share a word are compared with a new name. */
const COMPARED = 24;

/**
 * Groups the names of organizations: equal ones, acronyms with their long forms ("World Health Organization", "WHO";
 * "the Kurdistan Workers' Party, or PKK"), and short forms with the longer name they begin or end ("the Foreign
 * Ministry" with the one country's named last). A name like "Chinese Government" is its country's: it is left for the
 * countries, in `governments`.
 */
export function findOrganizations(reading: Reading): { organizations: Figure[]; governments: Name[] } {
  const governments: Name[] = [];
  const names: OrganizationName[] = [];
  for (const name of reading.names) {
    if (name.kind !== 'organization') continue;
    const parsed = parseOrganization(name, reading);
    if (parsed.isGovernment) governments.push(name);
    else if (parsed.keys.length > 0) names.push({ ...parsed, explains: explained(parsed, names.at(-1), reading) });
  }
  const alone = new Set(names.map(({ keys }) => keys.join(' ')));
  const owned = names.map((name) => owner(name, alone, reading) ?? name);
  return { organizations: new Grouping(owned, firstStarts(owned, reading)).figures, governments };
}

/** What may stand between a long name and the short one that is given with it. */
const OR = /^(?:, or (?:the )?| ?\((?:or )?(?:the )?["“]?)$/u;

/**
 * Where the name before begins, if this is an acronym that the text gives as its other name; its letters may be another
 * language's.
 */
function explained(
  { name, written }: OrganizationName,
  before: OrganizationName | undefined,
  reading: Reading,
): number | null {
  if (!before || before.keys.length < 2 || !/^\p{Lu}[\p{L}\p{N}.&-]*\p{Lu}[.s]?$/u.test(written)) return null;
  return OR.test(reading.text.slice(before.name.end, Math.min(name.start, before.name.end + 12)))
    ? before.name.start
    : null;
}

/** "Acorn's Maps" where the article has Acorn by itself: Acorn. Null for any other name. */
function owner({ name }: OrganizationName, alone: ReadonlySet<string>, reading: Reading): OrganizationName | null {
  const at = reading.text.slice(name.start, name.end).search(/['’]s\s/u);
  if (at <= 0) return null;
  const parsed = parseOrganization({ ...name, end: name.start + at }, reading);
  return alone.has(parsed.keys.join(' ')) ? parsed : null;
}

/** Where each name of one word first stands in the text, the first paragraph, which may be a headline, left out. */
function firstStarts(names: readonly OrganizationName[], { sentences }: Reading): ReadonlyMap<string, number> {
  const opening = sentences.find(({ block }) => block !== sentences[0]?.block)?.start ?? Number.POSITIVE_INFINITY;
  const starts = new Map<string, number>();
  for (const { keys, name } of names) {
    const [key = ''] = keys;
    if (keys.length === 1 && name.start >= opening && !starts.has(key)) starts.set(key, name.start);
  }
  return starts;
}

/** One organization with the names that made it. */
interface Group {
  readonly figure: Figure;
  readonly forms: OrganizationName[];
}

class Grouping {
  private readonly groups: Group[] = [];
  private readonly byWord = new Map<string, Group[]>();
  private readonly byStart = new Map<number, Group>();

  /** Long names first make the groups, so that a short form finds its long one wherever that stands. */
  constructor(
    names: readonly OrganizationName[],
    private readonly starts: ReadonlyMap<string, number>,
  ) {
    const rank = ({ explains }: OrganizationName) => (explains === null ? 1 : 0);
    const longFirst = [...names].sort(
      (a, b) => b.keys.length - a.keys.length || rank(a) - rank(b) || a.name.start - b.name.start,
    );
    for (const name of longFirst) this.join(name, this.find(name));
    for (const { figure } of this.groups) figure.references.sort((a, b) => a.start - b.start);
  }

  get figures(): Figure[] {
    return this.groups.map(({ figure }) => figure);
  }

  private find(name: OrganizationName): Group | null {
    const named = name.explains === null ? undefined : this.byStart.get(name.explains);
    if (named) return named;
    const acronym = name.keys.length === 1 && /^[\p{Lu}.&]{2,8}s?$/u.test(name.written) ? fold(name.written) : null;
    const near = this.byWord.get(acronym ? `${acronym}.` : (name.keys[0] ?? '')) ?? [];
    const others = [
      ...near.slice(-COMPARED),
      ...(this.byWord.get(name.keys[0] ?? '') ?? []).slice(-COMPARED),
      ...(this.byWord.get(name.keys.at(-1) ?? '') ?? []).slice(-COMPARED),
    ];
    let best: Group | null = null;
    let bestScore = 0;
    for (const group of others) {
      const fit = Math.max(...group.forms.map((form) => fits(name, form, acronym, this.starts)));
      const last = group.forms.reduce(
        (latest, form) => (form.name.start < name.name.start ? Math.max(latest, form.name.start) : latest),
        -1,
      );
      const score = fit === 0 ? 0 : fit * 1e9 + last + 2;
      if (score > bestScore) {
        best = group;
        bestScore = score;
      }
    }
    return best;
  }

  private join(name: OrganizationName, known: Group | null): void {
    const group = known ?? { figure: newFigure('organization', name.written), forms: [] };
    if (!known) this.groups.push(group);
    this.byStart.set(name.name.start, group);
    group.figure.references.push({ start: name.name.start, end: name.name.end, form: 'name' });
    group.figure.country ??= name.country;
    group.figure.confidence = Math.max(group.figure.confidence, name.name.confidence);
    if (name.written.length > group.figure.name.length && name.keys.length >= (group.forms[0]?.keys.length ?? 0))
      group.figure.name = name.written;
    if (group.forms.some((form) => form.written === name.written && form.country === name.country)) return;
    if (group.forms.length < COMPARED) group.forms.push(name);
    for (const word of new Set([name.keys[0] ?? '', name.keys.at(-1) ?? '', `${initials(name)}.`])) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [group]);
      else if (!list.includes(group)) list.push(group);
    }
  }
}
