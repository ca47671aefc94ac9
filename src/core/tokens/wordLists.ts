/** The words of a list written with spaces and line breaks between them. */
export function wordList(words: string): readonly string[] {
  return words.trim().split(/\s+/u);
}

/** Those words as a set. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(wordList(words));
}
