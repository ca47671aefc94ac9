import { MODEL_FILES, type Models, readModels } from '../core/models.ts';

const URLS = import.meta.glob<string>('../../assets/models/*.bin', { query: '?url', import: 'default', eager: true });

async function read(file: string): Promise<Uint8Array> {
  const url = URLS[`../../assets/models/${file}.bin`];
  if (url === undefined) throw new Error(`the extension was built without ${file}`);
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}

/** Reads the trained weights from the extension's own files. Rejects where one is missing or broken. */
export async function loadModels(): Promise<Models> {
  const files = await Promise.all(MODEL_FILES.map(async (file) => [file, await read(file)]));
  return readModels(Object.fromEntries(files));
}
