import { isNegated } from '../../syntax/modality.ts';
import type { SentenceTree } from '../../syntax/sentenceTree.ts';
import { verbClasses } from '../lexicon/lookup.ts';
import type { SentenceWords } from './sentenceWords.ts';
import { type Add, Template } from './templates.ts';

const LONGEST_PATH = 7;

/** The way through the tree from the holder up to what both hang under and down to the target. */
export function addPath(tree: SentenceTree, words: SentenceWords, from: number, to: number, add: Add): void {
  const path = pathBetween(tree, from, to, 2 * LONGEST_PATH);
  if (!path) {
    add(Template.Path, 'none');
    return;
  }
  const { meet, rising, falling } = path;
  add(
    Template.PathWord,
    words.lemma(meet),
    tree.relation(rising.at(-1) ?? meet),
    tree.relation(falling.at(-1) ?? meet),
  );
  add(Template.Middle, words.lemma(meet));
  if (rising.length + falling.length <= LONGEST_PATH) {
    const relations = [
      ...rising.map((token) => `<${tree.relation(token)}`),
      ...[...falling].reverse().map((token) => `>${tree.relation(token)}${tree.preposition(token)}`),
    ];
    add(Template.PathRelations, relations.join(''));
    add(Template.Path, relations.join(''), words.lemma(meet));
  }
  const holderVerb = verbAbove(tree, from);
  const targetVerb = verbAbove(tree, to);
  add(Template.Governor, 1, holderVerb < 0 ? '' : words.lemma(holderVerb), tree.relation(from));
  add(Template.Governor, 2, targetVerb < 0 ? '' : words.lemma(targetVerb), tree.relation(to), tree.preposition(to));
  add(Template.Governors, holderVerb === targetVerb ? 1 : 2, tree.relation(from), tree.relation(to));
  for (const token of [from, to]) {
    const relation = tree.relation(token);
    const head = tree.head(token);
    if (
      head >= 0 &&
      (relation === 'nmod:poss' || relation === 'compound' || relation === 'amod' || relation === 'nmod')
    )
      add(Template.Possessor, token === from ? 1 : 2, words.lemma(head), tree.preposition(token));
  }
  if (holderVerb >= 0)
    add(Template.Negated, isNegated(tree, holderVerb) ? 1 : 0, [...verbClasses(tree.word(holderVerb), null)].join());
}

/** The tokens on the way from one token up to where it meets the other's, and those from there down, each from below. */
interface TreePath {
  readonly meet: number;
  readonly rising: readonly number[];
  readonly falling: readonly number[];
}

/** The way between two tokens in the tree; null where they do not meet within so many steps up. */
export function pathBetween(tree: SentenceTree, from: number, to: number, steps: number): TreePath | null {
  const up = ancestors(tree, from, steps);
  const down = ancestors(tree, to, steps);
  const meet = up.find((token) => down.includes(token));
  if (meet === undefined) return null;
  return { meet, rising: up.slice(0, up.indexOf(meet)), falling: down.slice(0, down.indexOf(meet)) };
}

function ancestors(tree: SentenceTree, token: number, steps: number): number[] {
  const path: number[] = [];
  for (let at = token; at >= 0 && path.length < steps; at = tree.head(at)) path.push(at);
  return path;
}

function verbAbove(tree: SentenceTree, token: number): number {
  let at = tree.head(token);
  for (let steps = 0; steps < LONGEST_PATH && at >= 0; steps++, at = tree.head(at))
    if (tree.pos(at) === 'VERB') return at;
  return -1;
}
