import { decodeLinear, type LinearModel } from '../learning/linear.ts';
import { decodeSections, section } from '../learning/sections.ts';
import { decodeTrees, type Trees } from '../learning/trees.ts';
import type { AttributionModel } from './attributions/attributions.ts';
import { CONTENT_WIDTH } from './attributions/contentFeatures.ts';
import { SOURCE_WIDTH } from './attributions/sourceFeatures.ts';
import { decodeParts, type PartsModel } from './candidates/partsModel.ts';
import { decodeClasses, type WordClasses } from './reading/wordClasses.ts';
import { SPEAKER_WIDTH } from './speakers/speakerFeatures.ts';

/** The trained weights of the quotes stage. */
export interface QuoteModel extends PartsModel, AttributionModel {
  readonly classes: WordClasses;
  /** Whether a quoted stretch that no attribution holds is somebody's words. */
  readonly speech: LinearModel;
  /** Which candidate is the speaker of a quoted stretch. */
  readonly speakers: Trees;
}

/** Decodes the weights. Throws a `RangeError` where the bytes are no such model. */
export function decodeQuoteModel(bytes: Uint8Array): QuoteModel {
  const sections = decodeSections(bytes);
  const linear = (name: string): LinearModel => decodeLinear(section(sections, name));
  const trees = (name: string, width: number): Trees => {
    const decoded = decodeTrees(section(sections, name));
    if (decoded.width !== width) throw new RangeError('The quote model asks for other features.');
    return decoded;
  };
  const classes = {
    verbs: decodeClasses(section(sections, 'verbs')),
    nouns: decodeClasses(section(sections, 'nouns')),
  };
  return {
    ...decodeParts(sections),
    classes,
    contents: trees('contents', CONTENT_WIDTH),
    sources: trees('sources', SOURCE_WIDTH),
    speech: linear('speech'),
    speakers: trees('speakers', SPEAKER_WIDTH),
  };
}
