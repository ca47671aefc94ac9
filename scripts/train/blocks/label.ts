const WORD = /[\p{L}\p{N}_]+/gu;
const WINDOW = 4;

/** The words of a text as the scorers of article extraction cut them. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

interface Match {
  readonly block: number;
  readonly position: number;
  readonly weight: number;
}

/**
 * Says which blocks of a page are the article's, given the body as someone annotated it.
 * Blocks of four words or more are found by the share of their 4-word windows that stand in the body, each copy of a
 * text but one being left out by taking the heaviest sequence whose places in the body rise. Shorter blocks are the
 * article's where the body holds their words between those of the blocks around.
 */
export function labelBlocks(blocks: readonly string[], body: string): boolean[] {
  const words = wordsOf(body);
  const places = new Map<string, number[]>();
  for (let i = 0; i + WINDOW <= words.length; i++) {
    const key = words.slice(i, i + WINDOW).join(' ');
    const known = places.get(key);
    if (known) known.push(i);
    else places.set(key, [i]);
  }
  const labels = blocks.map(() => false);
  const matches: Match[] = [];
  const cut = blocks.map(wordsOf);
  cut.forEach((own, block) => {
    if (own.length < WINDOW) return;
    const found: number[][] = [];
    for (let i = 0; i + WINDOW <= own.length; i++) {
      const at = places.get(own.slice(i, i + WINDOW).join(' '));
      if (at) found.push(at.map((position) => position - i));
    }
    if (found.length * 2 < own.length - WINDOW + 1) return;
    const starts = new Set(found.flat().slice(0, 200));
    for (const position of [...starts].sort((a, b) => b - a).slice(0, 20)) {
      const support = found.filter((at) => at.some((start) => Math.abs(start - position) < 3)).length;
      matches.push({ block, position, weight: support });
    }
  });
  const anchors = heaviestRise(matches);
  for (const { block } of anchors) labels[block] = true;
  labelShort(cut, words, anchors, labels);
  return labels;
}

/** The heaviest sequence of matches in which blocks and positions both rise. */
function heaviestRise(matches: readonly Match[]): Match[] {
  const best: number[] = [];
  const previous: number[] = [];
  let last = -1;
  matches.forEach((match, i) => {
    best[i] = match.weight;
    previous[i] = -1;
    for (let j = 0; j < i; j++) {
      const other = matches[j] as Match;
      const sum = (best[j] as number) + match.weight;
      if (other.block < match.block && other.position < match.position && sum > (best[i] as number)) {
        best[i] = sum;
        previous[i] = j;
      }
    }
    if (last < 0 || (best[i] as number) > (best[last] as number)) last = i;
  });
  const rise: Match[] = [];
  for (let i = last; i >= 0; i = previous[i] as number) rise.unshift(matches[i] as Match);
  return rise;
}

function labelShort(
  cut: readonly string[][],
  words: readonly string[],
  anchors: readonly Match[],
  labels: boolean[],
): void {
  let anchor = 0;
  let from = 0;
  cut.forEach((own, block) => {
    while (anchor < anchors.length && (anchors[anchor] as Match).block <= block) {
      const { position, block: anchored } = anchors[anchor++] as Match;
      from = position + (cut[anchored] as string[]).length;
    }
    if (own.length === 0 || own.length >= WINDOW) return;
    const to = (anchors[anchor]?.position ?? words.length) + 1;
    for (let i = Math.max(0, from - 1); i + own.length <= to && i < from + 60; i++) {
      if (own.every((word, k) => words[i + k] === word)) {
        labels[block] = true;
        from = i + own.length;
        return;
      }
    }
  });
}
