/** A quotation that must be found: its words, how many of them are quoted, and who speaks. */
export interface ExpectedQuote {
  /** The content as the text has it. */
  readonly content: string;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  /** The actor's name, or null where the text names nobody. */
  readonly speaker: string | null;
  /** The words that name the speaker, where they matter. */
  readonly source?: string;
}

export interface AttributionCase {
  readonly name: string;
  readonly text: string;
  readonly quotes: readonly ExpectedQuote[];
}

const ELENA = 'Elena Moreau';
const INTRODUCED = 'Mayor Elena Moreau opened the new bridge on Monday.\n\n';

export const ATTRIBUTION_CASES: readonly AttributionCase[] = [
  {
    name: 'subject before the verb',
    text: '“We finished a year early,” Mayor Elena Moreau said on Monday.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'subject after the verb, with a title',
    text: '“We finished a year early,” said Mayor Elena Moreau.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA, source: 'Mayor Elena Moreau' }],
  },
  {
    name: 'a name after an office with a preposition',
    text: 'The Norwegian Minister of Fisheries Elena Moreau said the harbour would stay open.',
    quotes: [{ content: 'the harbour would stay open', kind: 'indirect', speaker: ELENA }],
  },
  {
    name: 'a name in apposition after a preposition',
    text: '“We finished a year early,” said the head of the harbour union, Elena Moreau.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'a participle after somebody else’s deed',
    text: 'Mayor Elena Moreau on Monday said the Harbour Council welcomed the news that there was an offer from Norway, saying it gave the islanders the opportunity “to hear the other side of this long and costly quarrel over the bridge.”',
    quotes: [
      {
        content:
          'it gave the islanders the opportunity “to hear the other side of this long and costly quarrel over the bridge.”',
        kind: 'mixed',
        speaker: ELENA,
      },
    ],
  },
  {
    name: 'those who speak for somebody',
    text: 'Elena Moreau’s legal team argued that the harbour was “spied on” for a year.',
    quotes: [{ content: 'that the harbour was “spied on” for a year', kind: 'mixed', speaker: null }],
  },
  {
    name: 'somebody else’s friend',
    text: '“We finished a year early,” said a friend of Mayor Elena Moreau.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: null }],
  },
  {
    name: 'the cue before the quotation',
    text: 'Mayor Elena Moreau told reporters: “We finished a year early.”',
    quotes: [{ content: '“We finished a year early.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'broken by the attribution',
    text: '“We finished a year early,” Elena Moreau said. “Nobody believed we could.”',
    quotes: [
      { content: '“We finished a year early,”', kind: 'direct', speaker: ELENA },
      { content: '“Nobody believed we could.”', kind: 'direct', speaker: ELENA },
    ],
  },
  {
    name: 'a pronoun for the speaker',
    text: `${INTRODUCED}“We finished a year early,” she said.`,
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA, source: 'she' }],
  },
  {
    name: 'chained',
    text: '“We finished a year early,” Elena Moreau said.\n\n“Nobody believed we could do it,” she added.',
    quotes: [{ content: '“Nobody believed we could do it,”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'over two paragraphs',
    text: '“We finished a year early,” Elena Moreau said. “Nobody believed we could do it.\n\n“Now they will see that we can build the next one too.”',
    quotes: [{ content: '“Now they will see that we can build the next one too.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'straight marks',
    text: '"We finished a year early," Elena Moreau said.',
    quotes: [{ content: '"We finished a year early,"', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'indirect, with that',
    text: 'Elena Moreau said that the bridge would open in May.',
    quotes: [{ content: 'that the bridge would open in May', kind: 'indirect', speaker: ELENA }],
  },
  {
    name: 'indirect, without that',
    text: 'Elena Moreau said the bridge would open in May.',
    quotes: [{ content: 'the bridge would open in May', kind: 'indirect', speaker: ELENA }],
  },
  {
    name: 'according to',
    text: 'The bridge will open in May, according to Elena Moreau.',
    quotes: [{ content: 'The bridge will open in May', kind: 'indirect', speaker: ELENA }],
  },
  {
    name: 'a mixed quotation',
    text: 'Elena Moreau said that the bridge was “a gift to our children and their children.”',
    quotes: [
      {
        content: 'that the bridge was “a gift to our children and their children.”',
        kind: 'mixed',
        speaker: ELENA,
      },
    ],
  },
  {
    name: 'in a statement',
    text: '“We finished a year early,” Elena Moreau said in a statement.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'an unnamed source is kept as the article calls it',
    text: '“The plan was never going to work,” a senior official said.',
    quotes: [
      {
        content: '“The plan was never going to work,”',
        kind: 'direct',
        speaker: null,
        source: 'a senior official',
      },
    ],
  },
  {
    name: 'a description after the name',
    text: '“We finished a year early,” said Elena Moreau, who has led the city since 2019.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'a colon after the name',
    text: 'What the city wants next - Elena Moreau: “We will build another one within two years.”',
    quotes: [{ content: '“We will build another one within two years.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'a statement speaks for whoever issued it',
    text: 'Elena Moreau said in a statement that the work was done. “We finished a year early,” the statement said.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA, source: 'the statement' }],
  },
  {
    name: 'the speaker beside another name',
    text: 'Tom Adler left the stage. “We finished a year early,” Elena Moreau told Adler.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'claimed by two cues',
    text: '“We finished a year early,” Elena Moreau said. “It is a gift.” She called the bridge “a promise kept.”',
    quotes: [{ content: '“It is a gift.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'what is said of the speaker stands before the verb',
    text: '“The harbour will close in June,” Elena Moreau, who has led the city since 2019, wrote.',
    quotes: [
      {
        content: '“The harbour will close in June,”',
        kind: 'direct',
        speaker: ELENA,
        source: 'Elena Moreau, who has led the city since 2019',
      },
    ],
  },
  {
    name: 'the sentence begins with another speaker',
    text: 'Moments after Tom Adler spoke of a fine result, Elena Moreau, the mayor, called the vote “a step back for everybody.”',
    quotes: [{ content: 'the vote “a step back for everybody.”', kind: 'mixed', speaker: ELENA }],
  },
  {
    name: 'the speaker is the subject of an earlier verb',
    text: 'Elena Moreau praised the engineers and said the new bridge could “bring the two banks together at last.”',
    quotes: [
      {
        content: 'the new bridge could “bring the two banks together at last.”',
        kind: 'mixed',
        speaker: ELENA,
      },
    ],
  },
  {
    name: 'words put by somebody',
    text: 'As Elena Moreau, who teaches law, put it, “the court has spoken and the matter is closed.”',
    quotes: [{ content: '“the court has spoken and the matter is closed.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'broken by a long attribution',
    text: '“The doors were never locked,” Tom Adler, a former keeper of the lighthouse, recalled. “We trusted each other.”',
    quotes: [
      { content: '“The doors were never locked,”', kind: 'direct', speaker: 'Tom Adler' },
      { content: '“We trusted each other.”', kind: 'direct', speaker: 'Tom Adler' },
    ],
  },
  {
    name: 'two speakers in turn',
    text: 'Tom Adler walked out of the room. “I have heard enough of this,” he said. Elena Moreau stayed. “We still have work to do,” she said.',
    quotes: [
      { content: '“I have heard enough of this,”', kind: 'direct', speaker: 'Tom Adler', source: 'he' },
      { content: '“We still have work to do,”', kind: 'direct', speaker: ELENA, source: 'she' },
    ],
  },
  {
    name: 'indirect, up to the end of its clause',
    text: 'Elena Moreau said the bridge would open in May, when the old one closes.',
    quotes: [{ content: 'the bridge would open in May, when the old one closes', kind: 'indirect', speaker: ELENA }],
  },
  {
    name: 'passive',
    text: 'Elena Moreau was quoted as saying that the bridge was safe.',
    quotes: [{ content: 'that the bridge was safe', kind: 'indirect', speaker: ELENA }],
  },
  {
    name: 'a body and whoever leads it',
    text: 'The committee, led by Tom Adler, concluded in a report on Friday that the bridge was unsafe.',
    quotes: [
      {
        content: 'that the bridge was unsafe',
        kind: 'indirect',
        speaker: null,
        source: 'The committee, led by Tom Adler',
      },
    ],
  },
  {
    name: 'critics of somebody are not that person',
    text: 'Critics of Elena Moreau say that the bridge cost too much.',
    quotes: [
      { content: 'that the bridge cost too much', kind: 'indirect', speaker: null, source: 'Critics of Elena Moreau' },
    ],
  },
  {
    name: 'signed in the next line, after a dash',
    text: '“We finished a year early.”\n— Elena Moreau, mayor',
    quotes: [{ content: '“We finished a year early.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'signed in the same line',
    text: '“We finished a year early.” – Mayor Elena Moreau',
    quotes: [{ content: '“We finished a year early.”', kind: 'direct', speaker: ELENA }],
  },
  {
    name: 'a list of quotations, each under a name',
    text: 'Elena Moreau\n“We finished a year early.”\nTom Adler\n“Nobody believed that we could do it.”',
    quotes: [
      { content: '“We finished a year early.”', kind: 'direct', speaker: ELENA },
      { content: '“Nobody believed that we could do it.”', kind: 'direct', speaker: 'Tom Adler' },
    ],
  },
  {
    name: 'a list of quotations, each above a name',
    text: '“We finished a year early.”\nElena Moreau\n“Nobody believed that we could do it.”\nTom Adler',
    quotes: [
      { content: '“We finished a year early.”', kind: 'direct', speaker: ELENA },
      { content: '“Nobody believed that we could do it.”', kind: 'direct', speaker: 'Tom Adler' },
    ],
  },
  {
    name: 'a heading is no signature',
    text: '“We finished a year early,” said Tom Adler.\nElena Moreau\nThe mayor was not in the room.',
    quotes: [{ content: '“We finished a year early,”', kind: 'direct', speaker: 'Tom Adler' }],
  },
];

/** Texts in which nobody is quoted within marks. */
export const NO_SPEECH: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a headline before a colon',
    text: 'Harbour plan turns sour: islanders being ‘walled off’ as council raises spectre of ‘silent tolls’\n\nThe council met on Monday.',
  },
  { name: 'a nickname', text: 'The garage belongs to William “Bill” Harker and his sister.' },
  { name: 'a title', text: 'The painting “Night Fishing by the River” hangs in the museum until the end of June.' },
  { name: 'a broadcast after its owner', text: 'The mayor was seen on NBC’s “Today” on the morning of the vote.' },
  {
    name: 'a title after what it is',
    text: 'A musical, “The Keeper of the Long Northern Light,” opens in the harbour in June.',
  },
  { name: 'no marks at all', text: 'The bridge spans the river at its widest point.' },
];

/** Texts with a quotation that nobody in them is known to have spoken. */
export const UNATTRIBUTED: readonly { readonly name: string; readonly text: string; readonly content: string }[] = [
  {
    name: 'words on a sign',
    text: '“Keep off the grass, please, at all times.”',
    content: '“Keep off the grass, please, at all times.”',
  },
  {
    name: 'a dash before a sentence is no signature',
    text: '“The harbour is safe and will stay safe.”\n— The bridge was closed on Monday.',
    content: '“The harbour is safe and will stay safe.”',
  },
];
