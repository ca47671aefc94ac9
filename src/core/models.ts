/** The trained weights' files in `assets/models`; whoever runs the core reads them and hands their bytes over. */
export const MODEL_FILES = [] as const;

export type ModelFile = (typeof MODEL_FILES)[number];

/** The decoded weights that the stages need. */
export type Models = Record<never, never>;

/** Decodes the model files. Throws a `RangeError` where one is not what its stage expects. */
export function readModels(_bytes: Readonly<Record<ModelFile, Uint8Array>>): Models {
  return {};
}
