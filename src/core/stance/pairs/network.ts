import { ByteReader } from '../../learning/bytes.ts';
import { decodeNetwork, type Network } from '../../learning/recurrent.ts';
import { CLASSES } from '../../learning/recurrentLayout.ts';
import { readTensors } from '../../learning/tensors.ts';
import { PAIR_TABLES, type PairReading } from './reading.ts';

/** Recurrent networks that read a sentence for a pair, over vectors of clusters of words. */
export interface PairNetworks {
  readonly networks: readonly Network[];
  /** One vector a row: the clusters' in their order, then the roles'. */
  readonly vectors: Float32Array;
  /** How many rows there are. */
  readonly rows: number;
}

/** Decodes the vectors and the networks that training wrote. Throws a `RangeError` where they are malformed. */
export function readPairNetworks(vectorBytes: Uint8Array, networkBytes: readonly Uint8Array[]): PairNetworks {
  const networks = networkBytes.map((bytes) => decodeNetwork(bytes, PAIR_TABLES));
  const width = networks[0]?.layout.width ?? 0;
  const reader = new ByteReader(vectorBytes);
  const rows = reader.varint();
  if (rows * width > reader.left || networks.some(({ layout }) => layout.width !== width))
    throw new RangeError('The networks of pairs are for other vectors.');
  const vectors = new Float32Array(rows * width);
  readTensors(reader, [{ at: 0, size: vectors.length, fan: 1 }], vectors);
  reader.end();
  return { networks, vectors, rows };
}

/** The mean of the networks' scores, one a label. */
export function networkScores({ networks, vectors }: PairNetworks, reading: PairReading): Float64Array {
  const sums = new Float64Array(CLASSES);
  for (const network of networks) {
    const { width } = network.layout;
    for (let token = 0; token < reading.length; token++) {
      const row = (reading.words[token] as number) * width;
      network.memory.set(vectors.subarray(row, row + width), network.inputs + token * width);
    }
    network.read(reading);
    network.judge();
    for (let label = 0; label < CLASSES; label++)
      sums[label] = (sums[label] as number) + (network.memory[network.scores + label] as number) / networks.length;
  }
  return sums;
}
