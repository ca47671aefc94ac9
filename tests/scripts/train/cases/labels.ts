/** A page's blocks, the body that somebody annotated, and which of the blocks are the body's. */
export interface LabelCase {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly body: string;
  readonly expected: readonly number[];
}

const LEAD = 'The harbour council voted on Tuesday to close the old pier.';
const MORE = 'Lorries of more than eight tonnes must use the new bridge instead.';

export const LABEL_CASES: readonly LabelCase[] = [
  {
    name: 'paragraphs of the body, and neither menu nor teaser',
    blocks: ['Home', LEAD, 'Ten ferries that no longer sail on this coast', MORE, 'Contact us'],
    body: `${LEAD}\n\n${MORE}`,
    expected: [1, 3],
  },
  {
    name: 'of two copies the one that stands in the order of the body',
    blocks: [MORE, LEAD, MORE],
    body: `${LEAD} ${MORE}`,
    expected: [1, 2],
  },
  {
    name: 'a short block where the body has its words just there',
    blocks: ['Why now?', LEAD, 'Why now?', MORE, 'Why now?'],
    body: `${LEAD} Why now? ${MORE}`,
    expected: [1, 2, 3],
  },
  {
    name: 'a paragraph of which most stands in the body',
    blocks: [`${LEAD} Share`, 'Something else that is long enough to be told from it'],
    body: LEAD,
    expected: [0],
  },
  {
    name: 'nothing where the body is another text',
    blocks: [LEAD, MORE],
    body: 'Quite another story of a lighthouse',
    expected: [],
  },
  { name: 'nothing of a page without text', blocks: [], body: LEAD, expected: [] },
];
