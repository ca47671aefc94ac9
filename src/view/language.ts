/** The languages that the analysis reads, as BCP 47 primary subtags. */
const READ: readonly string[] = ['en'];

/** Whether an article in a language is read; one of an unknown language is tried. */
export function isRead(lang: string | null): boolean {
  return lang === null || READ.includes(lang);
}

/** The English name of a language, or its tag where it has none. */
export function languageName(lang: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  } catch {
    return lang;
  }
}
