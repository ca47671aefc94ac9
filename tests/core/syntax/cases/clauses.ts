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
    name: 'the first of coordinated subjects',
    tree: 'Mali/PROPN/4/nsubj and/CCONJ/3/cc Niger/PROPN/1/conj left/VERB/0/root ECOWAS/PROPN/4/obj',
    verb: 'left',
    agents: 'Mali',
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
    name: 'a relative pronoun as the subject',
    tree: 'Men/NOUN/0/root who/PRON/3/nsubj fought/VERB/1/acl:relcl Rome/PROPN/3/obj',
    verb: 'fought',
    agents: 'who',
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
