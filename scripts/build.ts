import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Builds the extension for both browsers, one after the other: into `dist/chrome` and `dist/firefox`. */
export async function buildBoth(): Promise<void> {
  for (const mode of ['chrome', 'firefox']) await build({ root: ROOT, mode, logLevel: 'warn' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildBoth();
