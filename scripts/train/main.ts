/**
 * `npm run train -- NAME --data DIR`: trains one model on the corpora in DIR, writes it to `assets/models` and prints
 * its size. What each trainer expects in DIR stands in its model card, docs/models/NAME.md.
 */
import { parseArgs } from 'node:util';

/** A trainer reads corpora from a folder and returns the model file's bytes. */
type Trainer = (data: string) => Promise<Uint8Array> | Uint8Array;

const TRAINERS: Readonly<Record<string, () => Promise<{ train: Trainer }>>> = {
  blocks: () => import('./blocks.ts'),
  names: () => import('./names.ts'),
  portrayal: () => import('./portrayal.ts'),
  pages: () => import('./pages.ts'),
  quotes: () => import('./quotes.ts'),
  stance: () => import('./stance.ts'),
  syntax: () => import('./syntax.ts'),
  words: () => import('./words.ts'),
};

/** The finder of articles runs within pages, where no file can be read: its weights are bundled, as JSON. */
const BUNDLED: ReadonlySet<string> = new Set(['blocks', 'pages']);

const { positionals, values } = parseArgs({ allowPositionals: true, options: { data: { type: 'string' } } });
const load = TRAINERS[positionals[0] ?? ''];
if (!load || !values.data) {
  console.error(`usage: npm run train -- ${Object.keys(TRAINERS).join('|')} --data DIR`);
  process.exitCode = 2;
} else {
  const { writeFileSync } = await import('node:fs');
  const { gzipSync } = await import('node:zlib');
  const bytes = await (await load()).train(values.data);
  const file = `assets/models/${positionals[0]}.${BUNDLED.has(positionals[0] ?? '') ? 'json' : 'bin'}`;
  writeFileSync(file, bytes);
  console.log(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
}
