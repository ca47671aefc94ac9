import { type Features, measures } from './feature.ts';
import type { PageFacts } from './page.ts';
import { PLACE_FEATURES, type Placed, Places } from './place.ts';
import { TAG_FEATURES } from './tags.ts';
import { TEXT_FEATURES } from './text.ts';

/** What is told of each of the blocks before and after as well. */
const NEIGHBOUR = measures(['length', 'links', 'proposed', 'heading', 'steps'], ({ block, steps }: Placed) => ({
  length: Math.log1p(block.text.length),
  links: block.linked / Math.max(1, block.text.length),
  proposed: block.proposed / Math.max(1, block.text.length),
  heading: block.kind === 'heading' ? 1 : 0,
  steps,
}));
const OFFSETS = [-2, -1, 1, 2];

/** The names of a row's features, in order. */
export const FEATURE_NAMES: readonly string[] = [
  ...TEXT_FEATURES.names,
  ...TAG_FEATURES.names,
  ...PLACE_FEATURES.flatMap(({ names }) => names),
  ...OFFSETS.flatMap((offset) => [...NEIGHBOUR.names, 'sameParent'].map((name) => `${name}${offset}`)),
];

/** A row of features for each of a page's blocks that `chosen` numbers, in the order of `FEATURE_NAMES`. */
export function featureRows(page: PageFacts, chosen: readonly number[]): Float64Array[] {
  const places = new Places(page);
  return chosen.map((index) => rowOf(places, places.at(index) as Placed));
}

function rowOf(places: Places, placed: Placed): Float64Array {
  const row = new Float64Array(FEATURE_NAMES.length);
  let at = 0;
  const add = <Facts>(features: Features<Facts>, facts: Facts) => {
    features.fill(row, at, facts);
    at += features.names.length;
  };
  add(TEXT_FEATURES, placed.block.text);
  add(TAG_FEATURES, placed.block.context);
  for (const features of PLACE_FEATURES) add(features, placed);
  for (const offset of OFFSETS) {
    const other = places.at(placed.index + offset);
    if (other) NEIGHBOUR.fill(row, at, other);
    else row.fill(-1, at, at + NEIGHBOUR.names.length);
    at += NEIGHBOUR.names.length;
    row[at++] = other?.block.context.parent === placed.block.context.parent ? 1 : 0;
  }
  return row;
}
