import type { Feature } from './feature.ts';
import type { PageFacts } from './page.ts';
import { PLACE_FEATURES, type Placed, placeAll } from './place.ts';
import { TAG_FEATURES, tagsAbove } from './tags.ts';
import { sample, TEXT_FEATURES } from './text.ts';

/** What is told of each of the blocks before and after as well. */
const NEIGHBOUR: readonly Feature<Placed>[] = [
  ['length', ({ block }) => Math.log1p(block.text.length)],
  ['links', ({ block }) => block.linked / Math.max(1, block.text.length)],
  ['proposed', ({ block }) => block.proposed / Math.max(1, block.text.length)],
  ['heading', ({ block }) => (block.kind === 'heading' ? 1 : 0)],
  ['steps', ({ steps }) => steps],
];
const OFFSETS = [-2, -1, 1, 2];

/** The names of a row's features, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES.map(([name]) => name),
  ...TAG_FEATURES.map(([name]) => name),
  ...PLACE_FEATURES.map(([name]) => name),
  ...OFFSETS.flatMap((offset) => [...NEIGHBOUR.map(([name]) => `${name}${offset}`), `sameParent${offset}`]),
];

/** A row of features for each of a page's blocks that `chosen` numbers, in the order of `FEATURE_NAMES`. */
export function featureRows(page: PageFacts, chosen: readonly number[]): Float64Array[] {
  const all = placeAll(page);
  return chosen.map((index) => {
    const placed = all[index] as Placed;
    const row = new Float64Array(FEATURE_NAMES.length);
    let at = 0;
    const text = sample(placed.block.text);
    for (const [, read] of TEXT_FEATURES) row[at++] = read(text);
    const tags = tagsAbove(placed.block.context);
    for (const [, read] of TAG_FEATURES) row[at++] = read(tags);
    for (const [, read] of PLACE_FEATURES) row[at++] = read(placed);
    for (const offset of OFFSETS) {
      const other = all[placed.index + offset];
      for (const [, read] of NEIGHBOUR) row[at++] = other ? read(other) : -1;
      row[at++] = other?.block.context.parent === placed.block.context.parent ? 1 : 0;
    }
    return row;
  });
}
