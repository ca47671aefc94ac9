import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** A page as it was saved, and its address where that is known. */
export interface SavedPage {
  readonly html: string;
  readonly url: string | null;
}

/** Reads saved pages: each file is one page, or gzipped JSON lines with `html` and `url` where its name ends in `.jsonl.gz`. */
export async function readSavedPages(paths: readonly string[]): Promise<SavedPage[]> {
  const read = await Promise.all(
    paths.map(async (path): Promise<SavedPage[]> => {
      const bytes = await readFile(path);
      if (!path.endsWith('.jsonl.gz')) return [{ html: bytes.toString('utf8'), url: null }];
      const lines = gunzipSync(bytes).toString('utf8').split('\n').filter(Boolean);
      return lines.map((line) => {
        const { html, url = null } = JSON.parse(line);
        return { html, url };
      });
    }),
  );
  return read.flat();
}
