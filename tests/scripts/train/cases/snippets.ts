export interface SnippetCase {
  readonly name: string;
  readonly blocks: readonly string[];
  readonly within: readonly string[];
  readonly without: readonly string[];
  /** What is known of each block. */
  readonly expected: readonly (boolean | null)[];
}

export const SNIPPET_CASES: readonly SnippetCase[] = [
  {
    name: 'the block that holds one, and no other',
    blocks: ['Home', 'The old pier closes to lorries on Monday.', 'The council met twice.'],
    within: ['closes to lorries'],
    without: [],
    expected: [null, true, null],
  },
  {
    name: 'none where several hold it',
    blocks: ['The old pier closes', 'On Monday the old pier closes to lorries.'],
    within: ['old pier closes'],
    without: [],
    expected: [null, null],
  },
  {
    name: 'all that hold one that is not the body’s',
    blocks: ['Leave a reply', 'The old pier closes to lorries on Monday.', 'Leave a Reply!'],
    within: [],
    without: ['leave a reply'],
    expected: [false, null, false],
  },
  {
    name: 'no long block for a short one in it',
    blocks: ['The harbour master said on Monday that lorries were too heavy for the old pier.', 'Monday'],
    within: [],
    without: ['Monday'],
    expected: [null, false],
  },
  {
    name: 'nothing where both kinds are held',
    blocks: ['Read more: the old pier closes to lorries'],
    within: ['pier closes to lorries'],
    without: ['Read more: the old pier'],
    expected: [null],
  },
  {
    name: 'whole words only, and nothing for a letter or two',
    blocks: ['Piers of the coast', 'by'],
    within: ['Pier of'],
    without: ['by'],
    expected: [null, null],
  },
];
