import { expect, it } from 'vitest';
import { settleLoneNames } from '../../../src/core/actors/candidates/loneNames.ts';
import type { NameKind } from '../../../src/core/document.ts';
import { type ListedName, namesOf } from './marked.ts';

/** A text, its names in order with the tagger's kinds and how sure it is, and the kinds that they are settled as. */
type LoneCase = readonly [string, string, readonly ListedName[], readonly NameKind[]];

const CASES: readonly LoneCase[] = [
  [
    'the last word of a company’s name',
    'Ada Penrose sells seeds. Penrose grew.',
    [
      ['Ada Penrose', 'organization', 0.9],
      ['Penrose', 'person', 0.95],
    ],
    ['organization', 'organization'],
  ],
  [
    'the first word of a company’s name, unsure',
    'Quillwork Ink grew. Quillwork hired.',
    [
      ['Quillwork Ink', 'organization', 0.7],
      ['Quillwork', 'person', 0.6],
    ],
    ['organization', 'organization'],
  ],
  [
    'somebody whose name a company begins with',
    'Vega Media grew. Vega spoke.',
    [
      ['Vega Media', 'organization', 0.7],
      ['Vega', 'person', 0.95],
    ],
    ['organization', 'person'],
  ],
  [
    'a founder with a title',
    'Vega Media grew. Senator Vega spoke.',
    [
      ['Vega Media', 'organization', 0.7],
      ['Vega', 'person', 0.6],
    ],
    ['organization', 'person'],
  ],
  [
    'the family of somebody named in full',
    'Ada Penrose sells seeds. Jo Penrose wrote. Penrose left.',
    [
      ['Ada Penrose', 'organization', 0.9],
      ['Jo Penrose', 'person', 0.9],
      ['Penrose', 'person', 0.5],
    ],
    ['organization', 'person', 'person'],
  ],
  [
    'a foundation’s giver',
    'The Vega Foundation gave. Vega spoke.',
    [
      ['Vega Foundation', 'organization', 0.9],
      ['Vega', 'person', 0.6],
    ],
    ['organization', 'person'],
  ],
  [
    'what is elsewhere a body',
    'Quillwork grew. Quillwork fell.',
    [
      ['Quillwork', 'person', 0.6],
      ['Quillwork', 'organization', 0.4],
    ],
    ['organization', 'organization'],
  ],
  [
    'what is elsewhere a thing',
    'Quillwork grew. Quillwork fell.',
    [
      ['Quillwork', 'person', 0.6],
      ['Quillwork', 'other', 0.4],
    ],
    ['other', 'other'],
  ],
  [
    'a given name',
    'Anna grew. Anna fell.',
    [
      ['Anna', 'person', 0.6],
      ['Anna', 'organization', 0.4],
    ],
    ['person', 'organization'],
  ],
  [
    'one who is never anything else',
    'Pelerin played. Pelerin won.',
    [
      ['Pelerin', 'person', 0.5],
      ['Pelerin', 'person', 0.4],
    ],
    ['person', 'person'],
  ],
];

it.each(CASES)('settles %s', (_, text, listed, kinds) => {
  expect(settleLoneNames(namesOf(text, listed), text).map(({ kind }) => kind)).toEqual(kinds);
});
