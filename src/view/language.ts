/** The languages that the analysis reads, as BCP 47 primary subtags. */
const READ: readonly string[] = ['en'];

/** Whether an article in a language is read; one of an unknown language is tried. */
export function isRead(lang: string | null): boolean {
  return lang === null || READ.includes(lang);
}

/** The English name of a language, or its tag where it has none; `und` is the tag of one that could not be told. */
export function languageName(lang: string): string {
  if (lang === 'und') return 'a language that Dramatis does not know';
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
