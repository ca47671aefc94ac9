import type { Tagger } from './tagger.ts';

/** The `most` most probable label sequences, the best first (Viterbi with several paths a label). */
export function kBest(tagger: Tagger, scores: Float64Array, most: number): Uint8Array[] {
  const { transitions } = tagger;
  const width = tagger.emissions.labels.length;
  const length = scores.length / width;
  // Paths are numbered label by label, `most` of each: their scores at this item and where each came from.
  let best = new Float64Array(width * most).fill(-Infinity);
  let next = new Float64Array(width * most);
  const back = new Int32Array(length * width * most);
  for (let to = 0; to < width; to++)
    best[to * most] = (transitions[width * width + to] as number) + (scores[to] as number);
  const taken = new Int32Array(width);
  for (let item = 1; item < length; item++) {
    next.fill(-Infinity);
    for (let to = 0; to < width; to++) {
      const sources = tagger.sources[to] as Uint8Array;
      taken.fill(0);
      for (let rank = 0; rank < most; rank++) {
        let highest = -Infinity;
        let chosen = -1;
        for (let index = 0; index < sources.length; index++) {
          const from = sources[index] as number;
          if ((taken[from] as number) === most) continue;
          const path = from * most + (taken[from] as number);
          const score = (best[path] as number) + (transitions[from * width + to] as number);
          if (score <= highest) continue;
          highest = score;
          chosen = path;
        }
        if (chosen < 0) break;
        taken[Math.floor(chosen / most)] = (taken[Math.floor(chosen / most)] as number) + 1;
        next[to * most + rank] = highest + (scores[item * width + to] as number);
        back[(item * width + to) * most + rank] = chosen;
      }
    }
    [best, next] = [next, best];
  }
  const ends = Array.from(best.keys()).filter((path) => (best[path] as number) > -Infinity);
  ends.sort((a, b) => (best[b] as number) - (best[a] as number) || a - b);
  return ends.slice(0, length > 0 ? most : 0).map((end) => {
    const labels = new Uint8Array(length);
    let path = end;
    for (let item = length - 1; item >= 0; item--) {
      labels[item] = Math.floor(path / most);
      path = back[item * width * most + path] as number;
    }
    return labels;
  });
}
