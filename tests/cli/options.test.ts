import { expect, test } from 'vitest';
import { type Options, parseOptions } from '../../src/cli/options.ts';

const cases: { name: string; argv: string[]; options: Options }[] = [
  { name: 'nothing: lines are annotated', argv: [], options: { mode: 'annotate', files: [], help: false } },
  { name: 'files', argv: ['a.txt', 'b.html'], options: { mode: 'annotate', files: ['a.txt', 'b.html'], help: false } },
  { name: 'targets', argv: ['--targets'], options: { mode: 'targets', files: [], help: false } },
  { name: 'help', argv: ['-h'], options: { mode: 'annotate', files: [], help: true } },
  {
    name: 'a file that looks like an option',
    argv: ['--', '-h'],
    options: { mode: 'annotate', files: ['-h'], help: false },
  },
];

for (const { name, argv, options } of cases) {
  test(name, () => expect(parseOptions(argv)).toEqual(options));
}

const refused = [
  { name: 'an unknown option', argv: ['--nonsense'] },
  { name: 'files whose targets nobody gave', argv: ['--targets', 'a.txt'] },
];

for (const { name, argv } of refused) {
  test(`refuses ${name}`, () => expect(() => parseOptions(argv)).toThrow());
}
