import { readFileSync } from 'node:fs';

/** A syntactic word of a Universal Dependencies treebank. */
export interface TreebankWord {
  /** UTF-16 offsets in the sentence's text. */
  readonly start: number;
  readonly end: number;
  /** "UPOS/XPOS". */
  readonly tag: string;
  /** Index of the head in the sentence, -1 for the root. */
  readonly head: number;
  readonly relation: string;
}

export interface TreebankSentence {
  readonly text: string;
  readonly words: readonly TreebankWord[];
}

/** Reads a CoNLL-U file (universaldependencies.org/format.html); sentences without their text are left out. */
export function readTreebank(file: string): TreebankSentence[] {
  const sentences: TreebankSentence[] = [];
  for (const block of readFileSync(file, 'utf8').split(/\r?\n\r?\n/u)) {
    const lines = block.split(/\r?\n/u);
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (!text || /^[_\s]*$/u.test(text)) continue;
    const words = wordsOf(lines, text);
    if (words.length > 0) sentences.push({ text, words });
  }
  return sentences;
}

function wordsOf(lines: readonly string[], text: string): TreebankWord[] {
  const words: TreebankWord[] = [];
  let at = 0;
  /** A surface token that stands for several words: the last of them, and where it lies in the text. */
  let fused = { last: 0, start: 0, end: 0 };
  for (const line of lines) {
    const [id = '', form = '', , upos = '', xpos = '', , head = '', relation = ''] = line.split('\t');
    if (!/^\d+(?:-\d+)?$/u.test(id)) continue;
    const number = Number.parseInt(id, 10);
    if (number > fused.last || id.includes('-')) {
      const found = text.indexOf(form, at);
      if (found >= 0) at = found;
    }
    if (id.includes('-')) {
      fused = { last: Number(id.slice(id.indexOf('-') + 1)), start: at, end: at + form.length };
      continue;
    }
    const inside = number <= fused.last;
    const spelled = text.startsWith(form, at);
    const start = inside && !spelled ? fused.start : at;
    const end = inside && !spelled ? fused.end : at + form.length;
    words.push({ start, end, tag: `${upos}/${xpos}`, head: Number(head) - 1, relation: baseRelation(relation) });
    if (spelled || !inside) at = end;
    if (number === fused.last) at = Math.max(at, fused.end);
  }
  return words;
}

const KEPT_SUBTYPES = new Set(['nsubj:pass', 'aux:pass', 'obl:agent', 'nmod:poss', 'acl:relcl', 'compound:prt']);

function baseRelation(relation: string): string {
  if (KEPT_SUBTYPES.has(relation)) return relation;
  return relation.includes(':') ? relation.slice(0, relation.indexOf(':')) : relation;
}
