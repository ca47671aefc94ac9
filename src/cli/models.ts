import { readFile } from 'node:fs/promises';
import { MODEL_FILES, type ModelFile, type Models, readModels } from '../core/models.ts';

const FOLDER = new URL('../../assets/models/', import.meta.url);

/** Reads the trained weights from `assets/models`. Throws where a file is missing or broken. */
export async function loadModels(): Promise<Models> {
  const files = await Promise.all(
    MODEL_FILES.map(
      async (name: ModelFile) => [name, new Uint8Array(await readFile(new URL(`${name}.bin`, FOLDER)))] as const,
    ),
  );
  return readModels(Object.fromEntries(files) as Record<ModelFile, Uint8Array>);
}
