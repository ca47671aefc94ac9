import type { SitePage } from '../pages.ts';

/** A page that changes under its annotation, or holds its article in an uncommon way. */
export interface LivingCase {
  readonly name: string;
  readonly path: string;
  readonly page: SitePage;
  /** The kind of highlight that is looked at; people where it is not given. */
  readonly kind?: 'person' | 'quote';
  /** What is highlighted before anything changes. */
  readonly before: readonly string[];
  /** What happens to the page then; it runs there and closes over nothing. */
  readonly change?: () => void;
  /** What is highlighted afterwards; as before where it is not given. */
  readonly after?: readonly string[];
  /** What is not highlighted then. */
  readonly never?: readonly string[];
  /** Selects elements in which nothing of any kind is highlighted then. */
  readonly bare?: string;
}

/** Who is named in the tests' article. */
export const PEOPLE: readonly string[] = ['Clara Whitfield', 'Whitfield', 'Marcus Oduya'];

/** A paragraph that the tests' article does not have, and who is named in it. */
export const LATE =
  '“The ferry will be free,” said Ingrid Solberg, who leads the harbour authority. Solberg said that two boats had been hired from Norway.';
export const LATE_MORE =
  'They will cross every ten minutes from six in the morning until midnight, and carry bicycles but no cars, which will have to go round by the dam for as long as the bridge is closed.';
export const LATE_PEOPLE: readonly string[] = ['Ingrid Solberg', 'Solberg'];

/** Another article's headline and body, and who is named there. */
export const OTHER_TITLE = 'Painting from a school hangs in museum';
export const OTHER: readonly string[] = [
  'The museum of Eastport bought a painting by an unknown hand on Friday. Its director, Tomas Lindqvist, said that it had hung in a school for sixty years before anybody looked at it twice.',
  '“We do not know who painted it,” Lindqvist said. “We know only that it is older than the school, older than the museum, and that nobody in Eastport has ever asked for it back.”',
  'The school will spend the money on a roof. Pupils who had sat below the painting for years were asked what they remembered of it, and most of them spoke of the frame, which had been mended with string.',
];
export const OTHER_PERSON = 'Tomas Lindqvist';
