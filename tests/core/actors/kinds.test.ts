import { describe, expect, it } from 'vitest';
import { reconsiderKinds } from '../../../src/core/actors/candidates/kinds.ts';
import { type ListedName, namesOf } from './marked.ts';

/** A text, its names with their kinds and how sure they are, and the people that are left. */
type KindCase = readonly [string, string, readonly ListedName[], readonly string[]];

const CASES: readonly KindCase[] = [
  [
    'a thing with the full name of a person',
    'Ada Winter signed. Ada Winter',
    [
      ['Ada Winter', 'person', 0.9],
      ['Ada Winter', 'other', 0.6],
    ],
    ['Ada Winter', 'Ada Winter'],
  ],
  [
    'a company with the full name of its founder stays one',
    'Ada Winter founded Ada Winter',
    [
      ['Ada Winter', 'person', 0.9],
      ['Ada Winter', 'organization', 0.6],
    ],
    ['Ada Winter'],
  ],
  [
    'an unsure thing that begins with a full name',
    'Ada Winter wrote. Ada Winter Revised Plan',
    [
      ['Ada Winter', 'person', 0.9],
      ['Ada Winter Revised Plan', 'other', 0.3],
    ],
    ['Ada Winter', 'Ada Winter'],
  ],
  [
    'a place that bears a full name',
    'Ada Winter spoke at Ada Winter Square',
    [
      ['Ada Winter', 'person', 0.9],
      ['Ada Winter Square', 'place', 0.4],
    ],
    ['Ada Winter'],
  ],
  [
    'what mostly is an organization',
    'Quillwork hired; Quillwork grew; Quillwork fell',
    [
      ['Quillwork', 'organization', 0.9],
      ['Quillwork', 'person', 0.6],
      ['Quillwork', 'organization', 0.8],
    ],
    [],
  ],
  [
    'a founder whose family name the firm bears',
    'Ada Winter hired; Winter grew; Winter fell',
    [
      ['Ada Winter', 'person', 0.9],
      ['Winter', 'organization', 0.9],
      ['Winter', 'person', 0.6],
    ],
    ['Ada Winter', 'Winter', 'Winter'],
  ],
  ['the name of a file', 'see Anna_draft.txt', [['Anna', 'person', 0.8]], []],
  ['a name between marks of emphasis', 'see _Anna_ there', [['Anna', 'person', 0.8]], ['Anna']],
  ['a sure thing that begins with a given name', 'He read Anna Karlova', [['Anna Karlova', 'other', 0.9]], []],
  [
    'somebody introduced by what she is',
    'a talk by the illustrator Anna Karlova',
    [['Anna Karlova', 'other', 0.7]],
    ['Anna Karlova'],
  ],
  ['one word after a role, unsure', 'by the designer Vellini', [['Vellini', 'place', 0.4]], ['Vellini']],
  ['one word after a role, a sure place', 'the manager Rotterdam chose', [['Rotterdam', 'place', 0.8]], []],
  [
    'an unsure name that is a thing elsewhere',
    'the Vistaroid. A Vistaroid. Her Vistaroid',
    [
      ['Vistaroid', 'other', 0.6],
      ['Vistaroid', 'other', 0.5],
      ['Vistaroid', 'person', 0.4],
    ],
    [],
  ],
  ['a club of which is said what it does', 'Ada Club, who own it', [['Ada Club', 'organization', 0.7]], []],
  [
    'the family of somebody who was taken for a body',
    'Ada Marlowe, a singer, came. Marlowe sang.',
    [
      ['Ada Marlowe', 'organization', 0.7],
      ['Marlowe', 'organization', 0.5],
    ],
    ['Ada Marlowe', 'Marlowe'],
  ],
  ['somebody called like a paper', 'Daily et al.', [['Daily', 'person', 0.7]], ['Daily']],
  ['a state in short', 'Quill, Conn., grew', [['Conn', 'person', 0.6]], []],
  ['a foundation called after somebody', 'the Ada Foundation', [['Ada Foundation', 'person', 0.6]], []],
  [
    'somebody with her party',
    'So did Libertarian Ada Marlowe',
    [['Libertarian Ada Marlowe', 'organization', 0.5]],
    ['Ada Marlowe'],
  ],
  ['a town with a name like somebody’s', 'a reporter in Port Marlowe said', [['Port Marlowe', 'person', 0.7]], []],
  ['somebody’s inside', 'a note in Port Marlowe’s diary', [['Port Marlowe', 'person', 0.7]], ['Port Marlowe']],
  [
    'somebody who is also spoken of elsewhere',
    'trust in Port Marlowe fell. Port Marlowe left',
    [
      ['Port Marlowe', 'person', 0.7],
      ['Port Marlowe', 'person', 0.7],
    ],
    ['Port Marlowe', 'Port Marlowe'],
  ],
  ['somebody with a known given name', 'trust in Ada Marlowe fell', [['Ada Marlowe', 'person', 0.7]], ['Ada Marlowe']],
  [
    'somebody of whom is said what she is',
    'He is not Ada Marlowe, the celebrated singer.',
    [['Ada Marlowe', 'organization', 0.7]],
    ['Ada Marlowe'],
  ],
  ['somebody who does something', 'Ada Marlowe, 40, who sings', [['Ada Marlowe', 'other', 0.7]], ['Ada Marlowe']],
  ['a firm called after somebody', 'Ada Marlowe, the bakery, grew.', [['Ada Marlowe', 'organization', 0.7]], []],
  ['a thing of somebody’s', 'the Grandpa’s Weeder', [['Grandpa’s Weeder', 'person', 0.5]], []],
  [
    'a sure name that is a thing elsewhere',
    'the Marlowe. A Marlowe. Marlowe spoke',
    [
      ['Marlowe', 'other', 0.6],
      ['Marlowe', 'other', 0.5],
      ['Marlowe', 'person', 0.8],
    ],
    ['Marlowe'],
  ],
];

describe('the kinds of names in the light of each other', () => {
  it.each(CASES)('%s', (_, text, listed, expected) => {
    const people = reconsiderKinds(namesOf(text, listed), text).filter(({ kind }) => kind === 'person');
    expect(people.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
