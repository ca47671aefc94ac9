/** A text and the stretches within quotation marks that must be found in it, in order; none where there are none. */
export interface StretchCase {
  readonly name: string;
  readonly text: string;
  readonly found: readonly string[];
}

export const STRETCH_CASES: readonly StretchCase[] = [
  { name: 'curly marks', text: 'The mayor said “we will rebuild” on Monday.', found: ['“we will rebuild”'] },
  {
    name: 'straight marks',
    text: '"We will rebuild," the mayor said. "All of it."',
    found: ['"We will rebuild,"', '"All of it."'],
  },
  { name: 'two apostrophes', text: "''We will rebuild,'' the mayor said.", found: ["''We will rebuild,''"] },
  { name: 'guillemets', text: 'She called it «a poor bargain» twice.', found: ['«a poor bargain»'] },
  { name: 'low opening marks', text: 'He wrote „ein Neubeginn” below it.', found: ['„ein Neubeginn”'] },
  { name: 'single marks', text: 'Budget is ‘dead on arrival’, senators warn.', found: ['‘dead on arrival’'] },
  { name: 'straight single marks', text: "Budget is 'dead on arrival', senators warn.", found: ["'dead on arrival'"] },
  {
    name: 'singles within doubles',
    text: 'She said, “He told me ‘never again’ and left.”',
    found: ['“He told me ‘never again’ and left.”'],
  },
  {
    name: 'doubles within singles',
    text: '‘She told me “never again” and left,’ he said.',
    found: ['‘She told me “never again” and left,’'],
  },
  {
    name: 'a plural possessive in singles',
    text: "He spoke of 'the workers' long march' again.",
    found: ["'the workers' long march'"],
  },
  { name: 'a closing mark typed as an opening one', text: 'He called it “a mess“ and left.', found: ['“a mess“'] },
  { name: 'mixed marks', text: 'He called it “a mess" and left.', found: ['“a mess"'] },
  {
    name: 'unclosed, to the end of its paragraph',
    text: '“We will rebuild.\nNobody doubted her.',
    found: ['“We will rebuild.'],
  },
  {
    name: 'several paragraphs, each opened anew',
    text: '“We will rebuild.\n“All of it,” she said.',
    found: ['“We will rebuild.', '“All of it,”'],
  },
  {
    name: 'a straight mark never closed before the next',
    text: 'A "poor start, he said. "But we go on."',
    found: ['"But we go on."'],
  },
  { name: 'a mark after a dash', text: 'The verdict—"guilty"—came at noon.', found: ['"guilty"'] },
  { name: 'a space after the opening mark', text: 'He left. " You did well," she said.', found: ['" You did well,"'] },
  { name: 'no marks', text: 'Nobody said a word.', found: [] },
  { name: 'apostrophes', text: "The dogs' owners don't mind; it's the cats’ turn.", found: [] },
  { name: 'elided words', text: "Rock 'n' roll in the '90s: get 'em while you can.", found: [] },
  { name: 'inches', text: 'At 6\'2" he is the tallest of them.', found: [] },
  { name: 'markup left in the text', text: 'See <a href="example.org">this page</a> for more.', found: [] },
  { name: 'a lone closing mark', text: 'We will rebuild,” she said.', found: [] },
];
