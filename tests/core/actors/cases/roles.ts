/** A text with its names marked as in `marked.ts`, and the first person's role and country in it. */
export interface RoleCase {
  readonly name: string;
  readonly text: string;
  readonly role: string | null;
  readonly country?: string;
}

export const ROLE_CASES: readonly RoleCase[] = [
  { name: 'a title', text: 'President [Luis Vega|p] spoke.', role: 'President' },
  {
    name: 'a long title',
    text: 'Chinese Foreign Ministry spokesperson [Lin Mei|p] spoke.',
    role: 'Chinese Foreign Ministry spokesperson',
    country: 'CN',
  },
  {
    name: 'the office of the one before',
    text: 'He met Jo March, acting head of the Department of Works and [Ada Berg|p], who left.',
    role: null,
  },
  { name: 'an envoy', text: 'former envoy to Peru [Al Ruiz|p] spoke.', role: 'former envoy to Peru', country: 'PE' },
  { name: 'a friend', text: 'They sang to captain [Al Ruiz|p] there.', role: 'captain' },
  { name: 'a person, which says nothing', text: '[Al Ruiz|p], a person of means, spoke.', role: null },
  { name: 'two roles', text: 'Acorn founder and co-CEO [Jo March|p] spoke.', role: 'Acorn founder and co-CEO' },
  { name: 'an office', text: 'former Secretary of State [Al Ruiz|p] spoke.', role: 'former Secretary of State' },
  { name: 'lower case', text: 'High school math teacher [Ida Berg|p] spoke.', role: 'High school math teacher' },
  {
    name: 'a country’s',
    text: 'Malta’s prime minister, [Rita Borg|p], spoke.',
    role: 'Malta’s prime minister',
    country: 'MT',
  },
  {
    name: 'before a comma',
    text: 'The agency’s chief economist, [Rita Borg|p], spoke.',
    role: 'agency’s chief economist',
  },
  {
    name: 'a headline',
    text: 'Mayor Moe Now Considering Firing Chief [Al Ruiz|p] After Latest Protests',
    role: 'Chief',
  },
  {
    name: 'an office in a headline',
    text: 'Latest Protests Shake Peruvian Prime Minister [Al Ruiz|p]',
    role: 'Peruvian Prime Minister',
    country: 'PE',
  },
  { name: 'another’s partner', text: 'The partner of Leeds striker [Al Ruiz|p] sang.', role: 'Leeds striker' },
  { name: 'another’s friend', text: 'Their friend and Princess [Ida Berg|p] sang.', role: 'Princess' },
  { name: 'a source', text: 'According to a senior official, [Al Ruiz|p] is ill.', role: null },
  {
    name: 'a pair closed by a comma',
    text: '[Rita Borg|p], head of sales and customer service, spoke.',
    role: 'head of sales and customer service',
  },
  {
    name: 'a pair that is not closed',
    text: '[Rita Borg|p], head of sales and her deputy, spoke.',
    role: 'head of sales',
  },
  {
    name: 'an apposition',
    text: '[Rita Borg|p], a senior adviser to the mayor, spoke.',
    role: 'senior adviser to the mayor',
  },
  {
    name: 'an apposition after an age',
    text: '[Rita Borg|p], 45, a professor of law at the University of Lima, spoke.',
    role: 'professor of law at the University of Lima',
  },
  { name: 'somebody’s', text: '[Rita Borg|p], Berg’s attorney, spoke.', role: 'Berg’s attorney' },
  {
    name: 'who does something',
    text: 'So said [Rita Borg|p], who owns a small bakery and sings.',
    role: 'owns a small bakery',
  },
  { name: 'is something', text: '[Rita Borg|p] is a member of the council.', role: 'member of the council' },
  {
    name: 'the fullest of all',
    text: 'Adviser [Rita Borg|p] spoke. [Borg|p], the chief adviser on trade, left.',
    role: 'chief adviser on trade',
  },
  {
    name: 'found out later',
    text: '[Rita Borg|p] did not vote. The real estate agent said she was tired.',
    role: 'real estate agent',
  },
  { name: 'of two', text: 'Sens. [Al Ruiz|p] and [Bo Hart|p] spoke.', role: 'Sens.' },
  { name: 'courtesy is no role', text: 'Mr. [Ruiz|p] spoke.', role: null },
  { name: 'a list is no role', text: '[Rita Borg|p], Malta and the mayor agreed.', role: null },
  { name: 'an aside is no role', text: '[Rita Borg|p], the week before, had agreed.', role: null },
  {
    name: 'after where somebody is from',
    text: '[Rita Borg|p] of the [Harbour Institute|o], a botanist, spoke.',
    role: 'botanist',
  },
  { name: 'where somebody is from is no role', text: '[Rita Borg|p] of the [Harbour Institute|o] spoke.', role: null },
  {
    name: 'a body with a preposition in its name',
    text: '[Rita Borg|p], a [University of Aurelia|o] botanist who sings, spoke.',
    role: 'University of Aurelia botanist',
  },
  {
    name: 'a reason ends it',
    text: '[Rita Borg|p], the right teacher because she sings, spoke.',
    role: 'right teacher',
  },
  { name: 'told by its ending', text: 'behavioural ecologist [Rita Borg|p] spoke.', role: 'behavioural ecologist' },
  { name: 'no role by its ending', text: 'They read the checklist [Rita Borg|p] wrote.', role: null },
  { name: 'an office by its letters', text: 'former PM [Rita Borg|p] spoke.', role: 'former PM' },
  {
    name: 'somebody’s father by a pronoun',
    text: '[Al Ruiz|p] sings. [Ada Berg|p] left. She thanked her father, [Al Ruiz|p].',
    role: 'Ada Berg’s father',
  },
  { name: 'whose father, nobody can tell', text: 'Thank her father, [Al Ruiz|p], now.', role: 'father' },
  { name: 'only suspected', text: 'The trial of suspected killer [Al Ruiz|p] began.', role: 'suspected killer' },
  { name: 'only accused', text: 'The trial of accused killer [Al Ruiz|p] began.', role: 'accused killer' },
  { name: 'accused by somebody', text: 'Police accused officer [Al Ruiz|p] of theft.', role: 'officer' },
  { name: 'an hour is no office', text: 'At five pm [Rita Borg|p] spoke.', role: null },
  { name: 'a person before a prince', text: 'The only person Prince [Al|p] trusts spoke.', role: 'Prince' },
  { name: 'a verb is no title', text: 'We all miss [Rita|p].', role: null },
];
