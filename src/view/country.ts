/** The parts of the United Kingdom have no code of their own in ISO 3166-1. */
const PARTS: ReadonlyMap<string, string> = new Map([
  ['GB-ENG', 'England'],
  ['GB-NIR', 'Northern Ireland'],
  ['GB-SCT', 'Scotland'],
  ['GB-WLS', 'Wales'],
]);

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** The English name of a country from its code as annotations write it, or null for a code that stands for none. */
export function countryName(code: string): string | null {
  const part = PARTS.get(code);
  if (part !== undefined) return part;
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? null) : null;
}
