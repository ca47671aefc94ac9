import type { TextMap } from '../article/textmap.ts';
import type { Settings } from '../messages/settings.ts';
import type { Annotation } from '../model/annotation.ts';

/** What the page shows: an annotation, where its text is on the page, and what of it is wanted. */
export interface Shown {
  readonly annotation: Annotation;
  readonly map: TextMap;
  readonly kinds: Settings['shown'];
}
