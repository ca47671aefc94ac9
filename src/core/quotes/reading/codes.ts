import { wordList } from '../../tokens/wordLists.ts';

/** Numbers for words and classes that trees can ask for: the place in a list, 0 for what is not in it, -1 for nothing there. */
export type Codes = (item: string | undefined) => number;

function codes(list: string): Codes {
  const numbers = new Map(wordList(list).map((item, index) => [item, index + 1]));
  return (item) => (item === undefined ? -1 : (numbers.get(item) ?? 0));
}

/** Parts of speech, those of heads first. */
export const posCode = codes('VERB NOUN PROPN PRON ADJ ADP DET SCONJ ADV AUX CCONJ NUM PART PUNCT QUOTE');

/** Relations of the dependency tree: complements, modifiers, subjects, the rest. */
export const relationCode = codes(`
  ccomp xcomp obj obl nmod parataxis advcl conj acl acl:relcl nsubj nsubj:pass root advmod mark appos cc dep
  compound flat case
`);

/** Words that a content begins with. */
export const openerCode = codes('that to if whether how what why as of for on about in the a it he she they we i');

/** Words and marks that a content ends before. */
export const closerCode = codes(`
  . , ; : - — – " “ ” '' ( ) and but or as when while because if after before since though although who which that
  in on at to for with by during than
`);

/** Words and marks beside a quotation. */
export const besideCode = codes(', : . ? ! that as the a of said and is was to — - or his her called by from for in');

/** Pronouns and other words that stand for a speaker. */
export const pronounCode = codes(
  'he she they it i we you who which that this his her their my one another some many others',
);

/** Auxiliary verbs. */
export const auxiliaryCode = codes(`
  will would can could may might must shall should has have had is are was were be been do does did 'll ’ll 'd ’d
`);
