import data from './lexicon.json' with { type: 'json' };

/** What the lexicon says of one country. Made by `scripts/lexicon/countries.ts`. */
export interface CountryEntry {
  /** The common English name. */
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  readonly seats: readonly string[];
}

/** What a surface form is to its country. A capital or a seat may be a metonym. */
export type CountryTerm = 'name' | 'demonym' | 'capital' | 'seat';

/** A surface form of a country, ready to be matched. */
export interface CountryForm {
  /** `surfaceKey` of the form. */
  readonly key: string;
  readonly country: string;
  readonly term: CountryTerm;
}

const entries: Readonly<Record<string, CountryEntry>> = data;

/** The common English name of a country by its code; the code itself where it is unknown. */
export function countryName(code: string): string {
  return entries[code]?.name ?? code;
}

/** The ISO 3166-1 alpha-2 code for a country of the lexicon: its state's for a part of one, null for a state that is no more. */
export function isoCode(code: string): string | null {
  if (code.startsWith('GB-')) return 'GB';
  return code.length === 2 ? code : null;
}

/**
 * Joins tokens' texts so that spacing, diacritics, the kind of apostrophe and (in words of over three letters) case do
 * not matter.
 */
export function surfaceKey(text: string): string {
  const isBare = /^[!-~]*$/u.test(text);
  const plain = isBare
    ? text
    : text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/gu, "'").replace(/\s+/gu, '');
  return plain.length > 3 || /\p{Ll}/u.test(plain) ? plain.toLowerCase() : plain;
}

/** Every surface form, by the key of its first token; the longest come first. */
export const FORMS: ReadonlyMap<string, readonly CountryForm[]> = index();

function index(): Map<string, CountryForm[]> {
  const byFirst = new Map<string, CountryForm[]>();
  const seen = new Set<string>();
  const add = (text: string, country: string, term: CountryTerm) => {
    const key = surfaceKey(text);
    if (seen.has(key)) return;
    seen.add(key);
    // "People's" is two tokens, "N'Djamena" one.
    const firsts = new Set([/^[^\s-]+/u, /^[^\s'’-]+/u].map((word) => surfaceKey(word.exec(text)?.[0] ?? text)));
    for (const first of firsts) {
      const forms = byFirst.get(first);
      if (forms) forms.push({ key, country, term });
      else byFirst.set(first, [{ key, country, term }]);
    }
  };
  // A name wins over a demonym, a demonym over a capital of the same spelling.
  for (const [code, entry] of Object.entries(entries))
    for (const name of [entry.name, ...entry.names]) add(name, code, 'name');
  for (const [code, entry] of Object.entries(entries)) {
    for (const demonym of entry.demonyms) for (const form of numbers(demonym)) add(form, code, 'demonym');
  }
  for (const [code, entry] of Object.entries(entries))
    for (const capital of entry.capitals) add(capital, code, 'capital');
  for (const [code, entry] of Object.entries(entries)) for (const seat of entry.seats) add(seat, code, 'seat');
  for (const forms of byFirst.values()) forms.sort((a, b) => b.key.length - a.key.length);
  return byFirst;
}

/** The demonym and, where English forms one, its plural. */
function numbers(demonym: string): readonly string[] {
  if (/(?:[cs]h|s|ese|m[ae]n|x|ois)$/u.test(demonym)) return [demonym];
  return [demonym, `${demonym}s`];
}
