/** A tree of ours, "word/POS/head/relation" a token, heads counted from 1, and what is to be read off it. */
export interface ClauseCase {
  readonly name: string;
  readonly tree: string;
  /** The verb that is asked about. */
  readonly verb: string;
  readonly agents: string;
  readonly patients: string;
  readonly negated: boolean;
}

export const CLAUSES: readonly ClauseCase[] = [
  {
    name: 'active',
    tree: 'Voters/NOUN/2/nsubj backed/VERB/0/root Ruiz/PROPN/2/obj',
    verb: 'backed',
    agents: 'Voters',
    patients: 'Ruiz',
    negated: false,
  },
  {
    name: 'passive with its agent',
    tree: 'Ruiz/PROPN/3/nsubj:pass was/AUX/3/aux:pass backed/VERB/0/root by/ADP/5/case voters/NOUN/3/obl:agent',
    verb: 'backed',
    agents: 'voters',
    patients: 'Ruiz',
    negated: false,
  },
  {
    name: 'passive without an agent',
    tree: 'Ruiz/PROPN/3/nsubj:pass was/AUX/3/aux:pass freed/VERB/0/root',
    verb: 'freed',
    agents: '',
    patients: 'Ruiz',
    negated: false,
  },
  {
    name: 'coordinated subjects and objects',
    tree: 'Mali/PROPN/4/nsubj and/CCONJ/3/cc Niger/PROPN/1/conj left/VERB/0/root ECOWAS/PROPN/4/obj',
    verb: 'left',
    agents: 'Mali Niger',
    patients: 'ECOWAS',
    negated: false,
  },
  {
    name: 'a subject shared by coordinated verbs',
    tree: 'She/PRON/2/nsubj came/VERB/0/root and/CCONJ/4/cc thanked/VERB/2/conj them/PRON/4/obj',
    verb: 'thanked',
    agents: 'She',
    patients: 'them',
    negated: false,
  },
  {
    name: 'a subject handed down to an infinitive',
    tree: 'He/PRON/2/nsubj refused/VERB/0/root to/PART/4/mark meet/VERB/2/xcomp them/PRON/4/obj',
    verb: 'meet',
    agents: 'He',
    patients: 'them',
    negated: false,
  },
  {
    name: 'an object that becomes the subject of an infinitive',
    tree: 'He/PRON/2/nsubj asked/VERB/0/root Ruiz/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp',
    verb: 'leave',
    agents: 'Ruiz',
    patients: '',
    negated: false,
  },
  {
    name: 'a noun described by a relative clause is its subject',
    tree: 'Men/NOUN/0/root who/PRON/3/nsubj fought/VERB/1/acl:relcl Rome/PROPN/3/obj',
    verb: 'fought',
    agents: 'Men',
    patients: 'Rome',
    negated: false,
  },
  {
    name: 'a relative clause with a subject of its own',
    tree: 'Men/NOUN/0/root whom/PRON/4/obj Rome/PROPN/4/nsubj fought/VERB/1/acl:relcl',
    verb: 'fought',
    agents: 'Rome',
    patients: 'whom',
    negated: false,
  },
  {
    name: 'no subject to be found in what was said',
    tree: 'He/PRON/2/nsubj said/VERB/0/root stop/VERB/2/ccomp',
    verb: 'stop',
    agents: '',
    patients: '',
    negated: false,
  },
  {
    name: 'not',
    tree: 'They/PRON/4/nsubj did/AUX/4/aux n’t/PART/4/advmod sign/VERB/0/root it/PRON/4/obj',
    verb: 'sign',
    agents: 'They',
    patients: 'it',
    negated: true,
  },
  {
    name: 'not, said of two verbs',
    tree: 'They/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod sign/VERB/0/root or/CCONJ/6/cc back/VERB/4/conj it/PRON/6/obj',
    verb: 'back',
    agents: 'They',
    patients: 'it',
    negated: true,
  },
  {
    name: 'not the one but the other',
    tree: 'They/PRON/4/nsubj did/AUX/4/aux not/PART/4/advmod sign/VERB/0/root but/CCONJ/6/cc backed/VERB/4/conj it/PRON/6/obj',
    verb: 'backed',
    agents: 'They',
    patients: 'it',
    negated: false,
  },
  {
    name: 'the second of two verbs is denied, not the first',
    tree: 'They/PRON/2/nsubj saw/VERB/0/root but/CCONJ/5/cc never/ADV/5/advmod signed/VERB/2/conj it/PRON/5/obj',
    verb: 'saw',
    agents: 'They',
    patients: '',
    negated: false,
  },
  {
    name: 'a subject that is none',
    tree: 'No/DET/2/det state/NOUN/3/nsubj backed/VERB/0/root it/PRON/3/obj',
    verb: 'backed',
    agents: 'state',
    patients: 'it',
    negated: true,
  },
  {
    name: 'no longer',
    tree: 'They/PRON/4/nsubj no/ADV/3/advmod longer/ADV/4/advmod back/VERB/0/root it/PRON/4/obj',
    verb: 'back',
    agents: 'They',
    patients: 'it',
    negated: true,
  },
];

/** A noun phrase by its head, read off a tree written in the same way. */
export interface PhraseCase {
  readonly name: string;
  readonly tree: string;
  readonly head: string;
  readonly phrase: string;
}

export const PHRASES: readonly PhraseCase[] = [
  {
    name: 'determiner, adjective, compound and of-phrase, but not the preposition before it',
    tree: 'by/ADP/5/case the/DET/5/det new/ADJ/5/amod trade/NOUN/5/compound minister/NOUN/0/root of/ADP/7/case Peru/PROPN/5/nmod',
    head: 'minister',
    phrase: 'the new trade minister of Peru',
  },
  {
    name: 'no apposition',
    tree: 'Ana/PROPN/0/root Ruiz/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det lawyer/NOUN/1/appos',
    head: 'Ana',
    phrase: 'Ana Ruiz',
  },
  {
    name: 'nothing coordinated',
    tree: 'old/ADJ/2/amod men/NOUN/0/root and/CCONJ/4/cc women/NOUN/2/conj',
    head: 'men',
    phrase: 'old men',
  },
  {
    name: 'the possessive ending is left out',
    tree: 'the/DET/2/det king/NOUN/4/nmod:poss ’s/PART/2/case visit/NOUN/0/root',
    head: 'king',
    phrase: 'the king',
  },
  {
    name: 'a predicate without its subject and copula',
    tree: 'It/PRON/4/nsubj is/AUX/4/cop a/DET/4/det mistake/NOUN/0/root',
    head: 'mistake',
    phrase: 'a mistake',
  },
];
