import { type FeatureBuffer, mix } from '../learning/hash.ts';
import type { NameContext } from './features.ts';
import { continues, LABEL_KINDS, NAME_LABELS } from './labels.ts';

/** What the first pass says of each token: of those outside the runs, nothing. */
export interface FirstPass {
  /** By token: the best label; 0 outside the runs. */
  readonly labels: Uint8Array;
  /** By token: where its labels' probabilities begin in `marginals`; -1 outside the runs. */
  readonly rows: Int32Array;
  readonly marginals: Float64Array;
}

/** How often a word fills each place of a name, as the first pass has it. */
const PLACES = 8;
const LAST_OF_PERSON = 0;
const FIRST_OF_PERSON = 1;
const INNER_OF_PERSON = 2;
const ALONE_PERSON = 3;
const IN_ORGANIZATION = 4;
const IN_PLACE = 5;
const IN_OTHER = 6;
const ALONE_OTHER_KIND = 7;

/** Sums over a word's occurrences: how probable each kind was (no name first), and how often it filled each place. */
interface WordSums {
  count: number;
  readonly kinds: Float64Array;
  readonly places: Int32Array;
}

const KIND_COUNT = 1 + (NAME_LABELS.length - 1) / 2;
const WIDTH = NAME_LABELS.length;

/** The index of a label's kind: 0 for no name, then the kinds in the labels' order. */
const kindIndex = (label: number) => (label + 1) >> 1;

/**
 * What the document says of each word over all its occurrences, for a second pass that reads each occurrence in the light
 * of the others (two-stage tagging with non-local features, after Krishnan and Manning 2006).
 */
export class Consistency {
  readonly #context: NameContext;
  readonly #first: FirstPass;
  readonly #sums = new Map<string, WordSums>();
  /** By token: its place in its name, -1 for none. */
  readonly #placeOf: Int8Array;

  constructor(context: NameContext, first: FirstPass) {
    this.#context = context;
    this.#first = first;
    this.#placeOf = placesOf(first.labels);
    context.words.forEach((word, index) => {
      if (!word.capital || (first.rows[index] as number) < 0) return;
      let sums = this.#sums.get(word.lower);
      if (!sums) {
        sums = { count: 0, kinds: new Float64Array(KIND_COUNT), places: new Int32Array(PLACES) };
        this.#sums.set(word.lower, sums);
      }
      sums.count++;
      const place = this.#placeOf[index] as number;
      if (place >= 0) sums.places[place] = (sums.places[place] as number) + 1;
      this.#eachKind(index, (kind, probability) => {
        (sums as WordSums).kinds[kind] = ((sums as WordSums).kinds[kind] as number) + probability;
      });
    });
  }

  /** Adds the features of one token of a run for the second pass. */
  addFeatures(index: number, features: FeatureBuffer): void {
    const { words } = this.#context;
    const { labels, rows, marginals } = this.#first;
    const word = words[index] as (typeof words)[number];
    const own = labels[index] as number;
    const sure = bucket(marginals[(rows[index] as number) + own] as number);
    const mask = this.#mask(index);
    const previous = labels[index - 1] ?? 0;
    const next = labels[index + 1] ?? 0;
    const alone = !continues(own) && !continues(next) ? 1 : 0;
    features.put(101, mix(own, sure));
    features.put(102, mix(mix(own, previous), sure));
    features.put(103, mix(mix(own, next), sure));
    features.put(104, mix(mix(own, mask), alone));
    features.put(105, mix(mix(mix(own, mask), sure), alone));
    features.put(106, mix(mix(own, mask), word.lexicons));
    features.put(107, mix(mix(own, mask), this.#mask(index - 1)));
    features.put(108, mix(mix(own, mask), this.#mask(index + 1)));
    features.put(109, word.capital ? 1 : 2 + (word.wordLike ? 1 : 0));
    features.put(110, mix(mix(previous, own), next));
    features.put(111, mix(own, this.#middle(index)));
    features.put(112, mix(mix(own, mask), this.#middle(index - 1)));
    features.put(113, mix(mix(own, mask), this.#middle(index + 1)));
    const sums = word.capital ? this.#sums.get(word.lower) : undefined;
    const others = sums ? sums.count - 1 : 0;
    const many = Math.min(3, others);
    this.#eachKind(index, (kind, probability) => {
      const elsewhere = others > 0 ? ((sums?.kinds[kind] as number) - probability) / others : -1;
      const there = others > 0 ? bucket(elsewhere) : 9;
      features.put(120 + kind, mix(bucket(probability), mix(there, many)));
      features.put(130 + kind, mix(mix(own, alone), mix(there, many)));
    });
  }

  /** The middle cluster of a word; 0 where it has none. */
  #middle(index: number): number {
    const { clusters, words } = this.#context;
    return clusters.middle(words[index]?.cluster ?? 0);
  }

  /** Which places the word fills elsewhere, as bits; without this occurrence. */
  #mask(index: number): number {
    const word = this.#context.words[index];
    const sums = word?.capital ? this.#sums.get(word.lower) : undefined;
    if (!sums) return 0;
    let mask = 0;
    for (let place = 0; place < PLACES; place++) {
      const own = this.#placeOf[index] === place ? 1 : 0;
      if ((sums.places[place] as number) > own) mask |= 1 << place;
    }
    return mask;
  }

  #eachKind(index: number, visit: (kind: number, probability: number) => void): void {
    const { rows, marginals } = this.#first;
    const row = rows[index] as number;
    visit(0, marginals[row] as number);
    for (let label = 1; label < WIDTH; label += 2)
      visit(kindIndex(label), (marginals[row + label] as number) + (marginals[row + label + 1] as number));
  }
}

/** The place each token fills in the name that the labels give it. */
function placesOf(labels: Uint8Array): Int8Array {
  const places = new Int8Array(labels.length).fill(-1);
  for (let first = 0; first < labels.length; ) {
    const kind = LABEL_KINDS[labels[first] as number];
    let last = first + 1;
    if (kind) {
      while (last < labels.length && continues(labels[last] as number)) last++;
      for (let index = first; index < last; index++) places[index] = placeIn(kind, index - first, last - first);
    }
    first = last;
  }
  return places;
}

function placeIn(kind: string, offset: number, length: number): number {
  if (kind === 'person') {
    if (length === 1) return ALONE_PERSON;
    if (offset === length - 1) return LAST_OF_PERSON;
    return offset === 0 ? FIRST_OF_PERSON : INNER_OF_PERSON;
  }
  if (length === 1) return ALONE_OTHER_KIND;
  if (kind === 'organization') return IN_ORGANIZATION;
  return kind === 'other' ? IN_OTHER : IN_PLACE;
}

/** A probability in six steps, fine near 0 and 1. */
function bucket(probability: number): number {
  if (probability < 0.03) return 0;
  if (probability < 0.15) return 1;
  if (probability < 0.5) return 2;
  if (probability < 0.85) return 3;
  return probability < 0.97 ? 4 : 5;
}
