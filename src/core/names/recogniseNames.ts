import type { Name, NameKind, NameLayer, Source, Stage, Token, TokenLayer } from '../document.ts';
import { HashedSet } from '../learning/hashedSet.ts';
import { decodeSections, section } from '../learning/sections.ts';
import { decodeTagger, type Tagger } from '../learning/tagger.ts';
import type { WordClusters } from '../learning/wordClusters.ts';
import { beforeOffice, officerWithin, placeBefore, secondPerson, trimName } from './boundaries.ts';
import { Consistency, type FirstPass } from './consistency.ts';
import { addFeatures, type NameContext, nameContext } from './features.ts';
import { withIntroductions } from './introduced.ts';
import { continues, LABEL_KINDS, NAME_LABELS } from './labels.ts';
import { withNeighbours } from './neighbours.ts';
import { labelRuns } from './passes.ts';
import { type TokenName, withSurnames } from './surnames.ts';
import { isAddressed, isKnownBody, verdict } from './verdict.ts';
import { COMMON, type NameLexicons, type Word, Words } from './words.ts';

/** The trained taggers of the two passes and the lexicons. */
export interface NameModel {
  /** Reads each sentence by itself. */
  readonly first: Tagger;
  /** Reads each occurrence in the light of what the first found elsewhere. */
  readonly second: Tagger;
  readonly lexicons: NameLexicons;
}

/** Decodes `assets/models/names.bin`. Throws a `RangeError` where it is malformed. */
export function decodeNameModel(bytes: Uint8Array): NameModel {
  const sections = decodeSections(bytes);
  const tagger = (pass: string) => {
    const decoded = decodeTagger(section(sections, `${pass}Emissions`), section(sections, `${pass}Transitions`));
    if (decoded.emissions.labels.join() !== NAME_LABELS.join())
      throw new RangeError('The name tagger has other labels than this version of it.');
    return decoded;
  };
  return { first: tagger('first'), second: tagger('second'), lexicons: decodeLexicons(sections) };
}

/** Decodes the lexicons among a weight file's sections. Throws a `RangeError` where one is missing or malformed. */
export function decodeLexicons(sections: ReadonlyMap<string, Uint8Array>): NameLexicons {
  const lexicon = (name: string) => new HashedSet(section(sections, name));
  return {
    givenNames: lexicon('givenNames'),
    surnames: lexicon('surnames'),
    places: lexicon('places'),
    bodies: lexicon('bodies'),
    organizations: lexicon('organizations'),
    demonyms: lexicon('demonyms'),
    common: lexicon('common'),
  };
}

/** The stage that finds the names of persons, organizations, countries and other places, and names that no actor bears. */
export function nameRecogniser(model: NameModel, clusters: WordClusters): Stage<Source & TokenLayer, NameLayer> {
  const vocabulary = new Words(model.lexicons, clusters);
  return ({ tokens, sentences }) => {
    const context = nameContext(tokens, sentences, vocabulary);
    const first = firstPass(context, model.first);
    const consistency = new Consistency(context, first);
    const second = labelRuns(context, model.second, (_run, index, features) =>
      consistency.addFeatures(index, features),
    );
    return { names: namesOf(context, second, tokens) };
  };
}

/** How sure a form of address makes it that a person's name follows. */
const ADDRESSED = 0.9;
/** How sure it is that a known body is meant by its name. */
const KNOWN = 0.7;

/** The first pass: each run by itself. */
export function firstPass(context: NameContext, tagger: Tagger): FirstPass {
  return labelRuns(context, tagger, (run, index, features) => addFeatures(context, run, index, features));
}

function namesOf(context: NameContext, pass: FirstPass, tokens: readonly Token[]): Name[] {
  const { words, runs } = context;
  const names: TokenName[] = [];
  const add = (first: number, last: number, kind: NameKind, confidence: number) => {
    const start = tokens[first];
    const final = tokens[last - 1];
    if (first < last && start && final)
      names.push({ name: { start: start.start, end: final.end, kind, confidence }, first, last });
  };
  const sureness = (index: number) =>
    pass.marginals[(pass.rows[index] as number) + (pass.labels[index] as number)] as number;
  for (const run of runs) {
    for (let index = run.first; index < run.last; ) {
      const begins = index++;
      const tagged = LABEL_KINDS[pass.labels[begins] as number];
      if (!tagged) {
        if (isAddressed(words, begins)) add(begins, index, 'person', ADDRESSED);
        else if (isUnmistakable(words[begins] as Word) && isKnownBody(words, begins, index))
          add(begins, index, 'organization', KNOWN);
        continue;
      }
      let confidence = sureness(begins);
      for (; index < run.last && continues(pass.labels[index] as number); index++)
        confidence = Math.min(confidence, sureness(index));
      const { first, last } = trimName(words, begins, index, tagged);
      const kind = verdict(context, first, last, tagged);
      if (!kind) continue;
      if (kind === 'organization' && isKnownBody(words, first, last)) confidence = Math.max(confidence, KNOWN);
      const officer = kind === 'organization' || kind === 'person' ? officerWithin(words, first, last, kind) : null;
      if (officer) {
        add(first, officer.end, 'organization', confidence);
        add(officer.person, last, 'person', confidence);
        continue;
      }
      const end = kind === 'organization' ? beforeOffice(words, first, last) : last;
      const ending = kind === 'organization' ? placeBefore(words, first, end) : -1;
      if (ending > 0) add(first, ending, 'place', confidence);
      let from = ending > 0 ? ending + 1 : first;
      if (kind === 'person' && isAddressed(words, first)) confidence = Math.max(confidence, ADDRESSED);
      if (kind === 'person')
        for (let next = secondPerson(words, from, end); next > 0; next = secondPerson(words, from, end)) {
          add(from, next, kind, confidence);
          from = next;
        }
      add(from, end, kind, confidence);
    }
  }
  return withSurnames(context, tokens, withIntroductions(context, withNeighbours(context, tokens, names)));
}

/** Written large, and no word that prose writes small. */
function isUnmistakable(word: Word): boolean {
  return word.capital && (word.lexicons & COMMON) === 0;
}
