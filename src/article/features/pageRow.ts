import { ADDRESS_FEATURES } from './pageAddress.ts';
import { DECLARED_FEATURES } from './pageDeclared.ts';
import { HEADLINE_FEATURES } from './pageHeadline.ts';
import type { PageReading } from './pageReading.ts';
import { ALL_FEATURES, KEPT_FEATURES } from './pageText.ts';

/** What tells an article's page from others: what it declares, its address, and how its text is spread. */
const PAGE_FEATURES = [...DECLARED_FEATURES, ...ADDRESS_FEATURES, HEADLINE_FEATURES, KEPT_FEATURES, ...ALL_FEATURES];

/** The names of a page's features, in the order of its row. */
export const PAGE_FEATURE_NAMES: readonly string[] = PAGE_FEATURES.flatMap(({ names }) => names);

/** The features of a page as a whole. */
export function pageRow(reading: PageReading): Float64Array {
  const row = new Float64Array(PAGE_FEATURE_NAMES.length);
  let at = 0;
  for (const features of PAGE_FEATURES) {
    features.fill(row, at, reading);
    at += features.names.length;
  }
  return row;
}
