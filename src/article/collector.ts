import type { BlockKind } from '../model/article.ts';
import type { Context, LiveBlock, Run } from './blocks.ts';
import { COLLAPSED, spaceIn } from './markup.ts';

/** Where a text node stands. */
export interface Place {
  /** The nearest element that makes a block. */
  readonly block: Context;
  /** The element that holds the node. */
  readonly owner: Context;
  readonly link: Context | null;
  readonly emphasised: boolean;
}

function kindOf(context: Context): BlockKind {
  if (/^h[1-6]$/.test(context.tag)) return 'heading';
  for (let at: Context | null = context, steps = 0; at && steps < 6; at = at.parent, steps++) {
    if (at.tag === 'li') return 'listItem';
    if (at.tag === 'blockquote') return 'blockquote';
  }
  return 'paragraph';
}

/** Gathers text nodes into blocks, collapsing white space as a browser does and noting where each character came from. */
export class Collector {
  readonly blocks: LiveBlock[] = [];
  private text = '';
  private runs: Run[] = [];
  private context: Context | null = null;
  private linked = 0;
  private emphasised = 0;
  private links = 0;
  private lastLink: Context | null = null;
  /** White space seen and not yet written: it is written only once something follows. */
  private space: Omit<Run, 'start'> | 'break' | null = null;
  private afterBreak = false;

  /** Adds a text node. */
  add(node: Text, data: string, place: Place): void {
    const before = this.text.length;
    const owner = place.owner.index;
    let from = 0;
    const stretch = (start: number, end: number) => {
      this.append(node, data, from, start, owner);
      const at = spaceIn(data.slice(start, end));
      if (at >= 0 && this.text && !this.space) this.space = { node, nodeStart: start + at, length: 1, owner };
      from = end;
    };
    // Within a text one plain space is text like any other; at its ends what comes before or after decides.
    if (data.startsWith(' ')) stretch(0, 1);
    for (const match of data.matchAll(COLLAPSED)) stretch(match.index, match.index + match[0].length);
    if (from < data.length && data.endsWith(' ')) stretch(data.length - 1, data.length);
    this.append(node, data, from, data.length, owner);
    const added = this.text.length - before;
    if (added === 0) return;
    this.context ??= place.block;
    if (place.emphasised) this.emphasised += added;
    if (!place.link) return;
    this.linked += added;
    if (place.link !== this.lastLink) this.links++;
    this.lastLink = place.link;
  }

  /** A `<br>`: two of them with nothing between end a block, one is white space. */
  lineBreak(): void {
    if (this.afterBreak) this.end();
    else if (this.text) {
      this.space ??= 'break';
      this.afterBreak = true;
    }
  }

  /** Ends the block, if one is open. */
  end(): void {
    const { context, text, runs, linked, emphasised, links } = this;
    if (context) {
      this.blocks.push({ text, runs, kind: kindOf(context), context, linked, emphasised, links, proposed: 0 });
    }
    this.text = '';
    this.runs = [];
    this.context = this.lastLink = this.space = null;
    this.linked = this.emphasised = this.links = 0;
    this.afterBreak = false;
  }

  private append(node: Text, data: string, from: number, to: number, owner: number): void {
    if (from >= to) return;
    if (this.space) {
      if (this.space !== 'break') this.addRun(this.space);
      this.text += ' ';
      this.space = null;
    }
    this.addRun({ node, nodeStart: from, length: to - from, owner });
    this.text += data.slice(from, to);
    this.afterBreak = false;
  }

  private addRun(run: Omit<Run, 'start'>): void {
    const start = this.text.length;
    const last = this.runs.at(-1);
    if (
      last?.node === run.node &&
      last.start + last.length === start &&
      last.nodeStart + last.length === run.nodeStart
    ) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + run.length };
    } else this.runs.push({ ...run, start });
  }
}
