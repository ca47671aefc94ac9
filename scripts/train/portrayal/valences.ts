import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { hashText } from '../../../src/core/learning/hash.ts';
import { keyOf } from '../../../src/core/learning/linear.ts';
import { encodeLinear } from '../learning/rows.ts';

/** The single words of the VADER lexicon (Hutto and Gilbert 2014, MIT licence), from -1 to 1. */
export function readValences(): ReadonlyMap<string, number> {
  const file = join(createRequire(import.meta.url).resolve('vader-sentiment/package.json'), '../vader_lexicon.txt');
  const valences = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [word = '', mean = ''] = line.split('\t');
    if (/^\p{L}+(?:-\p{L}+)*$/u.test(word)) valences.set(word, Number(mean) / 4);
  }
  return valences;
}

/** Encodes them as the lexicon of `valences` in src/core/portrayal. */
export function encodeValences(valences: ReadonlyMap<string, number>): Uint8Array {
  const byKey = new Map([...valences].map(([word, valence]) => [keyOf(hashText(word)), valence]));
  const entries = [...byKey].sort(([a], [b]) => a - b);
  const keys = Int32Array.from(entries, ([key]) => key);
  return encodeLinear(
    ['valence'],
    { keys },
    entries.map(([, value]) => value),
    1 / 64,
  );
}
