import { WordClusters } from './learning/wordClusters.ts';
import { decodeNameModel, type NameModel } from './names/recogniseNames.ts';
import { decodePortrayalModel, type PortrayalModel } from './portrayal/model.ts';
import { decodeQuoteModel, type QuoteModel } from './quotes/model.ts';
import { type PairModel, readPairModel } from './stance/pairs/model.ts';
import { readSyntaxModel, type SyntaxModel } from './syntax/model.ts';

/** The trained weights' files in `assets/models`; whoever runs the core reads them and hands their bytes over. */
export const MODEL_FILES = ['words', 'syntax', 'names', 'quotes', 'portrayal', 'stance'] as const;

export type ModelFile = (typeof MODEL_FILES)[number];

/** The decoded weights that the stages need. */
export interface Models {
  readonly words: WordClusters;
  readonly syntax: SyntaxModel;
  readonly names: NameModel;
  readonly quotes: QuoteModel;
  readonly portrayal: PortrayalModel;
  readonly stance: PairModel;
}

/** Decodes the model files. Throws a `RangeError` where one is not what its stage expects. */
export function readModels(bytes: Readonly<Record<ModelFile, Uint8Array>>): Models {
  const words = new WordClusters(bytes.words);
  const portrayal = decodePortrayalModel(bytes.portrayal);
  return {
    words,
    syntax: readSyntaxModel(bytes.syntax, words),
    names: decodeNameModel(bytes.names),
    quotes: decodeQuoteModel(bytes.quotes),
    portrayal,
    stance: readPairModel(bytes.stance, portrayal.known),
  };
}
