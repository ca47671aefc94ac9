import type { Name, NameLayer, Source, Stage, Token, TokenLayer } from '../document.ts';
import { FeatureBuffer } from '../learning/hash.ts';
import { HashedSet } from '../learning/hashedSet.ts';
import { decodeSections, section } from '../learning/sections.ts';
import { decodeTagger, emissionScores, type Tagger, tag } from '../learning/tagger.ts';
import { trimName } from './boundaries.ts';
import { addFeatures, type NameContext, nameContext } from './features.ts';
import { continues, LABEL_KINDS, NAME_LABELS } from './labels.ts';
import type { Run } from './runs.ts';
import { type NameLexicons, Words } from './words.ts';

/** The trained tagger with its lexicons. */
export interface NameModel {
  readonly tagger: Tagger;
  readonly lexicons: NameLexicons;
}

/** Decodes `assets/models/names.bin`. Throws a `RangeError` where it is malformed. */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const sections = decodeSections(bytes);
  const tagger = decodeTagger(section(sections, 'emissions'), section(sections, 'transitions'));
  if (tagger.emissions.labels.join() !== NAME_LABELS.join()) throw new RangeError('The name tagger has other labels.');
  return {
    tagger,
    lexicons: {
      givenNames: new HashedSet(section(sections, 'givenNames')),
      surnames: new HashedSet(section(sections, 'surnames')),
      places: new HashedSet(section(sections, 'places')),
    },
  };
}

/** The stage that finds the names of persons, organizations, countries and other places, and names that no actor bears. */
export function nameRecogniser(model: NameModel): Stage<Source & TokenLayer, NameLayer> {
  return ({ tokens, sentences }) => {
    const context = nameContext(tokens, sentences, new Words(model.lexicons));
    const names: Name[] = [];
    const buffer = new FeatureBuffer();
    for (const run of context.runs) {
      const scores = runScores(model.tagger, context, run, buffer);
      const { labels, marginals } = tag(model.tagger, scores);
      names.push(...namesOf(context, run, labels, marginals, tokens));
    }
    return { names };
  };
}

function runScores(tagger: Tagger, context: NameContext, run: Run, buffer: FeatureBuffer): Float64Array {
  buffer.clear();
  const starts = [0];
  for (let index = run.first; index < run.last; index++) {
    addFeatures(context, run, index, buffer);
    starts.push(buffer.length);
  }
  return emissionScores(tagger, buffer.hashes, starts);
}

function namesOf(
  { words }: NameContext,
  run: Run,
  labels: Uint8Array,
  marginals: Float64Array,
  tokens: readonly Token[],
): Name[] {
  const names: Name[] = [];
  const width = NAME_LABELS.length;
  for (let item = 0; item < labels.length; ) {
    const kind = LABEL_KINDS[labels[item] as number];
    if (!kind) {
      item++;
      continue;
    }
    let end = item + 1;
    let confidence = marginals[item * width + (labels[item] as number)] as number;
    for (; end < labels.length && continues(labels[end] as number); end++)
      confidence = Math.min(confidence, marginals[end * width + (labels[end] as number)] as number);
    const { first, last } = trimName(words, run.first + item, run.first + end, kind);
    const start = tokens[first];
    const final = tokens[last - 1];
    if (first < last && start && final) names.push({ start: start.start, end: final.end, kind, confidence });
    item = end;
  }
  return names;
}
