import { ByteWriter } from '../../../src/core/learning/bytes.ts';
import type { WordClusters } from '../../../src/core/learning/wordClusters.ts';
import { PAIR_TABLES, ROLE_ROWS } from '../../../src/core/stance/pairs/reading.ts';
import { seeded } from '../learning/random.ts';
import { encodeNetwork, type Labelled, type NetworkOptions, trainNetworks } from '../network/train.ts';

/** What the networks read and how they are trained. */
export const PAIR_NETWORK: NetworkOptions = {
  width: 24,
  hidden: 24,
  attention: 8,
  tables: PAIR_TABLES,
  networks: 1,
  epochs: 8,
  batch: 32,
  rate: 0.003,
  steepest: 5,
  dropWords: 0.1,
  dropInputs: 0.2,
  dropFeatures: 0.3,
  smoothing: 0.02,
  seed: 1,
};

/** How many random numbers tell a fine cluster from its likes. */
const FINE = 64;
/** How strongly a word's middle and coarse cluster and its role speak at the start, next to that. */
const STRENGTH = { middle: 8, coarse: 8, role: 12 };

/**
 * Trains pair networks. A word's raw vector says in which cluster of each grain it lies: a place for each of the coarse and
 * middle ones, and random numbers for the fine ones, which are too many for that. The roles have places of their own.
 */
export async function trainPairNetworks(
  items: readonly Labelled[],
  clusters: WordClusters,
  options = PAIR_NETWORK,
): Promise<{ readonly vectors: Uint8Array; readonly networks: readonly Uint8Array[] }> {
  const [fine = 0, middle = 0, coarse = 0] = clusters.sizes;
  const width = 4 * Math.ceil((FINE + middle + coarse + ROLE_ROWS) / 4);
  const rows = fine + ROLE_ROWS;
  const values = new Float32Array(rows * width);
  const random = seeded(options.seed);
  for (let row = 0; row < fine; row++) {
    for (let at = 0; at < FINE; at++) values[row * width + at] = random() < 0.5 ? -1 : 1;
    values[row * width + FINE + clusters.middle(row)] = STRENGTH.middle;
    values[row * width + FINE + middle + clusters.coarse(row)] = STRENGTH.coarse;
  }
  for (let role = 0; role < ROLE_ROWS; role++)
    values[(fine + role) * width + FINE + middle + coarse + role] = STRENGTH.role;
  const { layout, networks, projection } = await trainNetworks(items, { values, width }, options);
  const projected = new Float32Array(rows * layout.width);
  for (let row = 0; row < rows; row++)
    for (let from = 0; from < width; from++) {
      const value = values[row * width + from] as number;
      if (value === 0) continue;
      for (let to = 0; to < layout.width; to++)
        projected[row * layout.width + to] =
          (projected[row * layout.width + to] as number) + value * (projection[to * width + from] as number);
    }
  return {
    vectors: encodeVectors(rows, projected),
    networks: networks.map((weights) => encodeNetwork(layout, weights)),
  };
}

function encodeVectors(rows: number, values: Float32Array): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(rows);
  const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127;
  writer.float(step);
  for (const value of values) writer.byte(Math.round(value / step));
  return writer.finish();
}
