import { MOST_TOKENS, Network, type TokenCodes } from '../../../src/core/learning/recurrent.ts';
import { type Layout, layoutOf } from '../../../src/core/learning/recurrentLayout.ts';
import { seeded } from '../learning/random.ts';
import { descend } from '../network/descent.ts';
import { NetworkGradient } from '../network/gradient.ts';
import { initialise } from '../network/initialise.ts';
import { createKernels } from '../network/kernels.ts';
import { Learner } from '../network/learner.ts';
import type { NetworkOptions } from '../network/train.ts';

export interface Informed {
  readonly reading: TokenCodes;
  /** What the network is told of each token, `width` numbers. */
  readonly inputs: Float32Array;
  readonly label: number;
}

export interface TrainedNetworks {
  readonly layout: Layout;
  /** The weights of each network. */
  readonly networks: readonly Float32Array[];
}

/** Trains networks on what is known of each token beforehand, `options.width` numbers. */
export async function trainInformed(items: readonly Informed[], options: NetworkOptions): Promise<TrainedNetworks> {
  const layout = layoutOf(options);
  const random = seeded(options.seed);
  const weights = options.networks * layout.size;
  const room = Network.room(layout) + NetworkGradient.room(layout);
  const known = 4 * weights + options.networks * room;
  const kernels = await createKernels(known + MOST_TOKENS * layout.width);
  const { memory } = kernels;
  const learners = Array.from({ length: options.networks }, (_, index) => {
    const base = index * layout.size;
    initialise(memory, base, layout.tensors, random);
    const at = 4 * weights + index * room;
    const network = new Network(layout, memory, base, at, kernels.multiply);
    return new Learner(new NetworkGradient(network, kernels, weights + base, at + Network.room(layout)), options);
  });
  descend(kernels, weights, items, options, random, ({ reading, inputs, label }) => {
    memory.set(inputs, known);
    for (const learner of learners) learner.learn(reading, label, known, random);
  });
  const networks = learners.map((_, index) => memory.slice(index * layout.size, (index + 1) * layout.size));
  return { layout, networks };
}
