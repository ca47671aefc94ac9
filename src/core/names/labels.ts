import type { NameKind } from '../document.ts';

const KINDS: readonly NameKind[] = ['person', 'organization', 'country', 'place', 'other'];

/** The tagger's labels: no name, and the first (B) or a later (I) token of a name of each kind. */
export const NAME_LABELS: readonly string[] = ['O', ...KINDS.flatMap((kind) => [`B-${kind}`, `I-${kind}`])];

/** The kind of each label; null for "no name". */
export const LABEL_KINDS: readonly (NameKind | null)[] = NAME_LABELS.map((label) =>
  label === 'O' ? null : (label.slice(2) as NameKind),
);

/** Whether a label goes on with the name of the label before it. */
export function continues(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

/** Whether label `to` may follow label `from` (-1 at the start): a name goes on only with its own kind. */
export function followsInName(from: number, to: number): boolean {
  return !continues(to) || from === to || from === to - 1;
}
