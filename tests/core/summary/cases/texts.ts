/** What the summary of a text must begin with, sentence by sentence. */
export interface SummaryCase {
  readonly name: string;
  readonly title: string | null;
  readonly text: string;
  readonly summary: readonly string[];
}

const STORY = [
  'The harbour of Lowport will close for two years while the city rebuilds its oldest pier.',
  'It was opened in 1911.',
  'The city council of Lowport voted for the harbour plan after a debate that lasted all night.',
  'Also, there was tea.',
  'Fishermen from Lowport say that the closed harbour will cost them a third of their income.',
  'Updated at 9:41 a.m.',
].join(' ');

export const SUMMARY_CASES: readonly SummaryCase[] = [
  { name: 'nothing', title: null, text: '', summary: [] },
  { name: 'one sentence says itself', title: null, text: 'The bridge fell on Monday.', summary: [] },
  {
    name: 'a very short text gets its first sentence',
    title: null,
    text: 'The bridge fell on Monday. Nobody was hurt. Engineers are at work.',
    summary: ['The bridge fell on Monday.'],
  },
  {
    name: 'a report, without what leans on a sentence left out',
    title: null,
    text: STORY,
    summary: ['The harbour of Lowport will close', 'The city council of Lowport', 'Fishermen from Lowport'],
  },
  {
    name: 'neither a question nor a line without a full stop',
    title: null,
    text: `What will Lowport do without its harbour?\nLowport’s harbour closes its gates\n${STORY}`,
    summary: ['The harbour of Lowport will close', 'The city council of Lowport', 'Fishermen from Lowport'],
  },
  {
    name: 'a list gets its introduction',
    title: 'Five walks by the sea',
    text: [
      'Here are our favourite walks by the sea this spring.',
      '1. The cliffs of Norwick are the steepest in the county.',
      '2. The dunes of Sandholm stretch for nine miles.',
      '3. The marsh at Eelby is full of birds.',
      '4. The old pier of Lowport is short and pretty.',
      '5. The beach of Farness is empty all year.',
    ].join('\n'),
    summary: ['Here are our favourite walks'],
  },
];

export const FURNITURE = [
  '–Updated at 9:41 a.m.',
  'Read more: the full list of winners',
  'Sign up for our newsletter.',
  '___',
  'Image: a bridge at night.',
  'Jane Roe contributed to this report.',
  'Opening Image Credits: Design by Ada Quill',
  'Tested by: Ada Quill Price: 40 crowns More info: quill.example',
  'Good morning!',
];

export const NO_FURNITURE = [
  'The bridge fell on Monday.',
  'Images of the bridge went around the world.',
  'More than 300 people watched.',
  'Good morning television has lost a host.',
  'The bank credits Quill with the idea.',
];
