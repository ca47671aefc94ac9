/** A sentence of ours and what its tree must hold. Words are named by their text; each named word occurs once. */
export interface SentenceCase {
  readonly name: string;
  readonly text: string;
  /** `[word, relation, head]`; the head is '' for the root. */
  readonly arcs: readonly (readonly [string, string, string])[];
}

export const SENTENCES: readonly SentenceCase[] = [
  {
    name: 'subject and object of an active verb',
    text: 'The minister rejected the proposal.',
    arcs: [
      ['minister', 'nsubj', 'rejected'],
      ['rejected', 'root', ''],
      ['proposal', 'obj', 'rejected'],
    ],
  },
  {
    name: 'passive with its agent',
    text: 'The bill was blocked by senators from both parties.',
    arcs: [
      ['bill', 'nsubj:pass', 'blocked'],
      ['was', 'aux:pass', 'blocked'],
      ['senators', 'obl:agent', 'blocked'],
    ],
  },
  {
    name: 'what was said, without "that"',
    text: 'The spokeswoman said the army had left the town.',
    arcs: [
      ['spokeswoman', 'nsubj', 'said'],
      ['left', 'ccomp', 'said'],
      ['army', 'nsubj', 'left'],
      ['town', 'obj', 'left'],
    ],
  },
  {
    name: 'what was said, with "that"',
    text: 'Officials said that the river could flood.',
    arcs: [
      ['Officials', 'nsubj', 'said'],
      ['flood', 'ccomp', 'said'],
      ['that', 'mark', 'flood'],
      ['river', 'nsubj', 'flood'],
    ],
  },
  {
    name: 'a direct quotation before its speaker',
    text: '“We will never accept this plan,” Tanaka said.',
    arcs: [
      ['We', 'nsubj', 'accept'],
      ['accept', 'ccomp', 'said'],
      ['plan', 'obj', 'accept'],
      ['Tanaka', 'nsubj', 'said'],
    ],
  },
  {
    name: 'an apposition that tells a role',
    text: 'Maria Lopez, the mayor of the city, opened a bridge.',
    arcs: [
      ['Lopez', 'flat', 'Maria'],
      ['Maria', 'nsubj', 'opened'],
      ['mayor', 'appos', 'Maria'],
      ['bridge', 'obj', 'opened'],
    ],
  },
  {
    name: 'an infinitive that a verb governs',
    text: 'The company refused to pay the fine.',
    arcs: [
      ['company', 'nsubj', 'refused'],
      ['pay', 'xcomp', 'refused'],
      ['fine', 'obj', 'pay'],
    ],
  },
  {
    name: 'negation',
    text: 'The president did not support the strike.',
    arcs: [
      ['president', 'nsubj', 'support'],
      ['not', 'advmod', 'support'],
      ['strike', 'obj', 'support'],
    ],
  },
  {
    name: 'coordinated verbs',
    text: 'She praised the teachers and thanked the parents.',
    arcs: [
      ['She', 'nsubj', 'praised'],
      ['thanked', 'conj', 'praised'],
      ['parents', 'obj', 'thanked'],
    ],
  },
  {
    name: 'a relative clause',
    text: 'We met the general who led the mission.',
    arcs: [
      ['general', 'obj', 'met'],
      ['led', 'acl:relcl', 'general'],
      ['mission', 'obj', 'led'],
    ],
  },
  {
    name: 'a possessor',
    text: "The union criticised the government's decision.",
    arcs: [
      ['government', 'nmod:poss', 'decision'],
      ['decision', 'obj', 'criticised'],
    ],
  },
  {
    name: 'a predicate with its copula',
    text: 'The deal is a mistake.',
    arcs: [
      ['deal', 'nsubj', 'mistake'],
      ['is', 'cop', 'mistake'],
    ],
  },
  {
    name: 'a sentence cut out of a quotation, one mark left',
    text: 'The voters have decided.”',
    arcs: [
      ['voters', 'nsubj', 'decided'],
      ['decided', 'root', ''],
      ['”', 'punct', 'decided'],
    ],
  },
];
