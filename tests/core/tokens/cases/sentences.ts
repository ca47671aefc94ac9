/** A text with its sentences, each written as its tokens joined by single spaces. */
export interface SentenceCase {
  readonly name: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

export const SENTENCE_CASES: readonly SentenceCase[] = [
  { name: 'invisible marks', text: '\u2060An \u200Boar broke.', sentences: ['An oar broke .'] },
  { name: 'two sentences', text: 'It rained. Nobody came.', sentences: ['It rained .', 'Nobody came .'] },
  { name: 'a title is no end', text: 'Sen. Ada Berg met Dr. Lund.', sentences: ['Sen. Ada Berg met Dr. Lund .'] },
  {
    name: 'initials are no end',
    text: 'J. K. Lund and A.B. Moe spoke.',
    sentences: ['J. K. Lund and A.B. Moe spoke .'],
  },
  {
    name: 'a country’s initials within a sentence',
    text: 'The U.S. Senate voted.',
    sentences: ['The U.S. Senate voted .'],
  },
  {
    name: 'a country’s initials at an end',
    text: 'He left the U.S. The vote followed.',
    sentences: ['He left the U.S.', 'The vote followed .'],
  },
  {
    name: 'a time of day within a sentence',
    text: 'It began at 5 p.m. on Friday.',
    sentences: ['It began at 5 p.m. on Friday .'],
  },
  {
    name: 'a time of day at an end',
    text: 'It began at 5 p.m. The hall was full.',
    sentences: ['It began at 5 p.m.', 'The hall was full .'],
  },
  {
    name: 'within a quotation',
    text: '“We won. They lost,” she said.',
    sentences: ['“ We won .', 'They lost , ” she said .'],
  },
  { name: 'after a closing mark', text: '“We won.” The crowd sang.', sentences: ['“ We won . ”', 'The crowd sang .'] },
  { name: 'a question that goes on', text: '“Why?” she asked.', sentences: ['“ Why ? ” she asked .'] },
  {
    name: 'paragraphs never join',
    text: 'A headline without an end\nThen the text',
    sentences: ['A headline without an end', 'Then the text'],
  },
  { name: 'a decimal point is no end', text: 'Prices rose 3.5 percent.', sentences: ['Prices rose 3.5 percent .'] },
  {
    name: 'clitics',
    text: 'Norway’s minister can’t say she’ll go.',
    sentences: ['Norway ’s minister ca n’t say she ’ll go .'],
  },
  {
    name: 'an apostrophe within a name',
    text: 'Mary O’Brien met al-Amin.',
    sentences: ['Mary O’Brien met al - Amin .'],
  },
  {
    name: 'an address on the web',
    text: 'See https://example.org/a?b=1 for more.',
    sentences: ['See https://example.org/a?b=1 for more .'],
  },
  { name: 'an ampersand within a name', text: 'R&D at B&Q grew.', sentences: ['R&D at B&Q grew .'] },
  { name: 'silent: nothing', text: '', sentences: [] },
  { name: 'silent: white space', text: ' \n\t\n ', sentences: [] },
];
