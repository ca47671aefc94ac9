import { type Figure, newFigure } from '../figure.ts';
import { fitsFullName, type PersonName, parseName, sameFullName } from '../naming/personNames.ts';
import type { Reading } from '../reading.ts';
import { type NameMention, namesakes, namesOfPeople } from './personMentions.ts';
import { agreement, dominant, latest, relativeCalled } from './relatives.ts';

/** How many people who share a word of their names, and how many forms of one name, are compared with a new one. */
const COMPARED = 24;
/** Letters that two spellings of one name share at their beginning. */
const SKETCH = 3;

/**
 * Groups the names of people: full names that agree make one person; a bare name joins the full name it fits best (the
 * family name before the given name, the one whose gender agrees with "Mrs", then the one named far more often or
 * last), also when the full name comes only later. Two people with one family name stay two.
 */
export function findPeople(reading: Reading): Figure[] {
  const mentions = namesOfPeople(reading);
  const census = new Census();
  for (const mention of mentions) if (mention.parsed.keys.length > 1) census.register(mention);
  for (const mention of namesakes(reading)) census.register(mention).name ||= mention.parsed.words.join(' ');
  census.joinContained();
  for (const mention of mentions) place(mention, census, reading.text);
  return census.people.filter((person) => person.references.length > 0);
}

/** The people found so far, by the words of their names. */
class Census {
  people: Figure[] = [];
  private readonly byWord = new Map<string, Figure[]>();

  /** Finds or adds the person of a full name. */
  register(mention: NameMention): Figure {
    const person = this.withFullName(mention) ?? this.add();
    this.addForm(person, mention.parsed);
    person.firstNamed = Math.min(person.firstNamed, mention.name.start);
    person.gender ??= mention.gender;
    return person;
  }

  add(): Figure {
    const person = newFigure('person', '');
    this.people.push(person);
    return person;
  }

  addForm(person: Figure, form: PersonName): void {
    if (person.fullNames.length >= COMPARED) return;
    if (person.fullNames.some((other) => other.keys.join(' ') === form.keys.join(' '))) return;
    person.fullNames.push(form);
    for (const word of indexed(form)) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [person]);
      else if (!list.slice(-COMPARED).includes(person)) list.push(person);
    }
  }

  /** The people who share a word with a name, the last of each word. */
  near(name: PersonName): ReadonlySet<Figure> {
    return new Set(indexed(name).flatMap((word) => (this.byWord.get(word) ?? []).slice(-COMPARED)));
  }

  withFullName({ parsed, gender }: NameMention): Figure | undefined {
    for (const person of this.near(parsed)) {
      const agrees = agreement(gender, person.gender) >= 0;
      if (agrees && person.fullNames.some((full) => sameFullName(full, parsed))) return person;
    }
    return undefined;
  }

  /** "bin Salman" and "Mohammed bin Salman": a person all of whose names end another's, where only one other's, is that other. */
  joinContained(): void {
    const joined = new Set<Figure>();
    for (const person of this.people) {
      const longer = [...this.near(person.fullNames[0] as PersonName)].filter(
        (other) =>
          other !== person &&
          !joined.has(other) &&
          other.fullNames.some((full) => person.fullNames.every((own) => fitsFullName(own, full) >= 1)),
      );
      if (longer.length !== 1) continue;
      for (const form of person.fullNames) this.addForm(longer[0] as Figure, form);
      person.fullNames.length = 0;
      joined.add(person);
    }
    this.people = this.people.filter((person) => !joined.has(person));
  }
}

function indexed({ keys }: PersonName): string[] {
  return [...new Set([...keys, `~${(keys.at(-1) ?? '').slice(0, SKETCH)}`])];
}

function place(mention: NameMention, census: Census, text: string): void {
  const person = choose(mention, census) ?? census.add();
  if (person.fullNames.length === 0) census.addForm(person, mention.parsed);
  const { start, end, confidence } = mention.name;
  person.references.push({ start, end, form: 'name' });
  person.confidence = Math.max(person.confidence, confidence);
  person.gender ??= mention.gender;
  const words = mention.parsed.words.length;
  const longest = parseName(person.name).words.length;
  const written = (mention.isCoupled ? mention.parsed.words.join(' ') : text.slice(start, end))
    .replace(/\s+/gu, ' ')
    .replace(/['’]s?$/u, '');
  const isFuller = words > longest || (words === longest && shouts(person.name) && !shouts(written));
  if (person.name === '' || isFuller) person.name = written;
}

/** "ADA WINTER", and "ADA Winter" as some papers open an article. */
function shouts(name: string): boolean {
  return name === name.toUpperCase() || /(?:^|[\s-])\p{Lu}{4,}(?![^\s-])/u.test(name);
}

function choose(mention: NameMention, census: Census): Figure | undefined {
  const same = mention.parsed.keys.length > 1 ? census.withFullName(mention) : undefined;
  if (same) return same;
  const relative =
    mention.isCalled && mention.parsed.keys.length === 1
      ? relativeCalled(mention, census.near(mention.parsed))
      : undefined;
  if (relative !== undefined) return relative ?? undefined;
  let best = 0;
  let fitting: Figure[] = [];
  for (const person of census.near(mention.parsed)) {
    const agrees = agreement(mention.gender, person.gender);
    const fits = person.fullNames.map((full) =>
      sameFullName(full, mention.parsed) ? (full.keys.length > 1 ? 4 : 3) : fitsFullName(mention.parsed, full),
    );
    const fit = Math.max(0, ...fits);
    if (fit === 0 || agrees < 0) continue;
    const score = 2 * fit + agrees / 2;
    if (score > best) fitting = [];
    best = Math.max(best, score);
    if (score === best) fitting.push(person);
  }
  // A full name that comes only later is hardly meant yet.
  const known = fitting.filter(({ firstNamed }) => firstNamed < mention.name.start);
  return dominant(fitting) ?? latest(known.length > 0 ? known : fitting);
}
