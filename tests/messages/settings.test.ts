import { expect, test, vi } from 'vitest';

const stored: Record<string, unknown> = {};
vi.doMock('webextension-polyfill', () => ({
  default: { storage: { local: { get: async () => structuredClone(stored) } } },
}));
const { annotatesByItself, readSettings } = await import('../../src/messages/settings.ts');

const SHOWN = { person: true, country: true, organization: true, quote: true };
const DEFAULT = { mode: 'auto', never: [], shown: SHOWN };

const CASES: readonly { name: string; holds: Record<string, unknown>; reads: object }[] = [
  { name: 'nothing', holds: {}, reads: DEFAULT },
  { name: 'a mode', holds: { mode: 'asked' }, reads: { ...DEFAULT, mode: 'asked' } },
  { name: 'an unknown mode', holds: { mode: 'always' }, reads: DEFAULT },
  { name: 'hosts', holds: { never: ['news.example'] }, reads: { ...DEFAULT, never: ['news.example'] } },
  { name: 'hosts that are none', holds: { never: [1] }, reads: DEFAULT },
  { name: 'one kind', holds: { shown: { quote: false } }, reads: { ...DEFAULT, shown: { ...SHOWN, quote: false } } },
  { name: 'kinds that are none', holds: { shown: 'all' }, reads: DEFAULT },
];

for (const { name, holds, reads } of CASES) {
  test(`storage holds ${name}`, async () => {
    for (const key of Object.keys(stored)) delete stored[key];
    Object.assign(stored, holds);
    expect(await readSettings()).toEqual(reads);
  });
}

test('an article is annotated by itself unless the mode or the site says no', () => {
  const settings = { mode: 'auto', never: ['off.example'], shown: SHOWN } as const;
  expect(annotatesByItself(settings, 'news.example')).toBe(true);
  expect(annotatesByItself(settings, 'off.example')).toBe(false);
  expect(annotatesByItself({ ...settings, mode: 'asked' }, 'news.example')).toBe(false);
});
