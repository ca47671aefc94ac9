/** A text with all its quotations as content and speaker, in order: what is told at second hand lies within what tells it. */
export interface SecondHandCase {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly (readonly [content: string, speaker: string | null])[];
}

const TOM = 'Tom Adler';
const ELENA = 'Elena Moreau';

export const SECOND_HAND_CASES: readonly SecondHandCase[] = [
  {
    name: 'a word in marks',
    text: 'Tom Adler said that Elena Moreau had called the plan “madness.”',
    quotes: [
      ['that Elena Moreau had called the plan “madness.”', TOM],
      ['the plan “madness.”', ELENA],
    ],
  },
  {
    name: 'a quotation after a verb of describing',
    text: 'Tom Adler recalled that Elena Moreau had described the vote as “a step back for everybody.”',
    quotes: [
      ['that Elena Moreau had described the vote as “a step back for everybody.”', TOM],
      ['the vote as “a step back for everybody.”', ELENA],
    ],
  },
  {
    name: 'no marks at all',
    text: 'Tom Adler said Elena Moreau told him the bridge was unsafe.',
    quotes: [
      ['Elena Moreau told him the bridge was unsafe', TOM],
      ['the bridge was unsafe', ELENA],
    ],
  },
  {
    name: 'a speaker with an office after the name',
    text: 'Tom Adler told reporters that Elena Moreau, the mayor, claims the bridge is safe.',
    quotes: [
      ['that Elena Moreau, the mayor, claims the bridge is safe', TOM],
      ['the bridge is safe', ELENA],
    ],
  },
  {
    name: 'according to somebody within what another says',
    text: 'Tom Adler said that, according to Elena Moreau, the bridge would be closed in May.',
    quotes: [
      ['that, according to Elena Moreau, the bridge would be closed in May', TOM],
      ['the bridge would be closed in May', ELENA],
    ],
  },
  {
    name: 'a newspaper tells of it',
    text: 'The newspaper reported that Elena Moreau had said the bridge would be closed in May.',
    quotes: [
      ['that Elena Moreau had said the bridge would be closed in May', null],
      ['the bridge would be closed in May', ELENA],
    ],
  },
  {
    name: 'nobody is named',
    text: 'The report said that inspectors had warned Elena Moreau that the bridge was unsafe.',
    quotes: [
      ['that inspectors had warned Elena Moreau that the bridge was unsafe', null],
      ['that the bridge was unsafe', null],
    ],
  },
  {
    name: 'none: what somebody is, not says',
    text: 'Tom Adler said Elena Moreau was wrong.',
    quotes: [['Elena Moreau was wrong', TOM]],
  },
  {
    name: 'none: what somebody wants',
    text: 'Tom Adler said Elena Moreau wanted a new bridge.',
    quotes: [['Elena Moreau wanted a new bridge', TOM]],
  },
  {
    name: 'none: a request is no statement',
    text: 'Tom Adler said Elena Moreau had asked him to speak to the council.',
    quotes: [['Elena Moreau had asked him to speak to the council', TOM]],
  },
  {
    name: 'none: the speaker tells what he said himself',
    text: 'Tom Adler said he had told the council that the bridge was safe.',
    quotes: [['he had told the council that the bridge was safe', TOM]],
  },
];
