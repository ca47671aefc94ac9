import { FEATURE_NAMES } from '../../src/article/features/rows.ts';
import { encodeTrees, growForest } from './blocks/forest.ts';
import { readPages } from './blocks/pages.ts';

const SEEDS = [7, 38];
const OPTIONS = { trees: 110, leaves: 12, rate: 0.12, least: 1, penalty: 0.5, share: 0.1 };

/** Trains the block classifier: the mean of forests that differ by the features each tree may use. */
export async function train(folder: string): Promise<Uint8Array> {
  const rows = await readPages(folder);
  console.error(`${rows.rows.length} blocks`);
  return encodeTrees(growForest(rows, OPTIONS, SEEDS, FEATURE_NAMES));
}
