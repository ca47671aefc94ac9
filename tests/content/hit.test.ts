import { expect, test } from 'vitest';
import { targetFinder } from '../../src/content/hover/hit.ts';
import { ANNOTATION, at } from '../fixtures/harbour.ts';

const ALL = { person: true, country: true, organization: true, quote: true };

/** The words pointed at, what is shown there, and what is switched off. */
const CASES: readonly { words: string; off?: Partial<typeof ALL>; finds: string | null }[] = [
  { words: 'Hanna', finds: 'p1' },
  { words: 'Icelandic', finds: 'c1' },
  { words: 'Icelandic', off: { country: false }, finds: 'p1' },
  { words: 'Hanna', off: { person: false }, finds: null },
  { words: 'no harbour', finds: 'quote 0' },
  { words: 'no harbour', off: { quote: false }, finds: null },
  { words: 'the talks could', finds: null },
  { words: 'She', finds: null },
  { words: 'rejected', finds: null },
];

for (const { words, off, finds } of CASES) {
  test(`${words}${off ? ` with ${Object.keys(off)} off` : ''}: ${finds ?? 'nothing'}`, () => {
    const what = targetFinder(ANNOTATION, { ...ALL, ...off })(at(words).start + 1)?.what;
    const found = what && (what.type === 'actor' ? what.actor : `quote ${what.index}`);
    expect(found ?? null).toBe(finds);
  });
}
