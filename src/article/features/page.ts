import type { Context, LiveBlock } from '../blocks.ts';
import { headlineAt } from '../headline.ts';
import { gist, type Metadata } from '../metadata.ts';
import { labelMask } from './labels.ts';

/** Text of at least this many characters outside links is a paragraph's. */
const LONG = 80;
/** So much is read of what the page says its article's text is, and so many such texts. */
const MAX_BODY = 100_000;
const MAX_SAID = 3;

export interface Mass {
  /** Characters of paragraphs, of all text, of linked text, of text that the proposer kept; and blocks. */
  long: number;
  all: number;
  linked: number;
  proposed: number;
  blocks: number;
}

const NONE: Mass = { long: 0, all: 0, linked: 0, proposed: 0, blocks: 0 };

/** What the page as a whole says of each of its blocks. */
export class PageFacts {
  private readonly inside = new Map<Context, Mass>();
  private readonly alike = new Map<string, Mass>();
  private readonly named = new Map<string, Mass>();
  private readonly kindred = new Map<string, Mass>();
  private readonly masks = new Map<string, number>();
  private readonly copies = new Map<string, number>();
  private readonly names = new Map<Context, string>();
  readonly total: Mass = { ...NONE };
  /** The innermost element that holds most of what the proposer kept. */
  readonly main: Context | null;
  /** The innermost element that holds half of all paragraphs' text, whatever the proposer kept. */
  readonly densest: Context | null;
  readonly body: string;
  readonly title: ReadonlySet<string>;
  readonly description: string;
  readonly authors: readonly string[];
  /** The number of the block that is the headline, -1 where there is none. */
  readonly headline: number;

  constructor(
    readonly blocks: readonly LiveBlock[],
    metadata: Metadata,
  ) {
    for (const block of blocks) {
      this.count(this.total, block);
      for (let at: Context | null = block.context; at; at = at.parent) this.count(entry(this.inside, at), block);
      this.count(entry(this.alike, this.signature(block.context)), block);
      this.count(entry(this.named, this.nameOf(block.context)), block);
      this.count(entry(this.kindred, kinOf(block.context)), block);
      this.copies.set(block.text, (this.copies.get(block.text) ?? 0) + 1);
    }
    this.main = this.innermost(this.total.proposed > 0 ? 'proposed' : 'long', 0.75);
    this.densest = this.innermost('long', 0.5);
    this.body = metadata.articles
      .map((article) => squeezed((article.body ?? '').slice(0, MAX_BODY)))
      .slice(0, MAX_SAID)
      .join('|');
    this.title = new Set(gist(metadata.title ?? '').split(' '));
    this.description = squeezed(metadata.description ?? '');
    this.authors = (metadata.byline ?? '')
      .slice(0, 500)
      .split(/,| and /)
      .map(squeezed)
      .filter((name) => name.length > 4);
    this.headline = headlineAt(blocks, metadata.title);
  }

  massIn(context: Context | null): Mass {
    return (context && this.inside.get(context)) ?? NONE;
  }

  massAlike({ context }: LiveBlock): Mass {
    return this.alike.get(this.signature(context)) ?? NONE;
  }

  massNamed({ context }: LiveBlock): Mass {
    return this.named.get(this.nameOf(context)) ?? NONE;
  }

  massKindred({ context }: LiveBlock): Mass {
    return this.kindred.get(kinOf(context)) ?? NONE;
  }

  copiesOf(block: LiveBlock): number {
    return this.copies.get(block.text) ?? 0;
  }

  mask({ label }: Context): number {
    let mask = this.masks.get(label);
    if (mask === undefined) {
      mask = labelMask(label);
      this.masks.set(label, mask);
    }
    return mask;
  }

  private count(mass: Mass, block: LiveBlock): void {
    const plain = block.text.length - block.linked;
    if (plain >= LONG) mass.long += plain;
    mass.all += block.text.length;
    mass.linked += block.linked;
    mass.proposed += block.proposed;
    mass.blocks++;
  }

  /** Blocks of one signature are set alike: the same element with the same classes in the same. */
  private signature(context: Context): string {
    const name = this.nameOf(context);
    return context.parent ? `${name}<${this.nameOf(context.parent)}` : name;
  }

  /** Numbers in names differ from block to block. */
  private nameOf(context: Context): string {
    let name = this.names.get(context);
    if (name === undefined) {
      name = context.label ? (context.tag + context.label).replace(/\d+/g, '') : context.tag;
      this.names.set(context, name);
    }
    return name;
  }

  private innermost(measure: 'proposed' | 'long', share: number): Context | null {
    let found: Context | null = null;
    for (const [context, mass] of this.inside) {
      if (mass[measure] >= share * this.total[measure] && (!found || context.depth > found.depth)) found = context;
    }
    return found;
  }
}

/** The tag and the first class only: pages give paragraphs numbers and further classes of their own. */
function kinOf({ tag, label }: Context): string {
  const end = label.indexOf(' ', 1);
  return tag + (end < 0 ? label : label.slice(0, end));
}

function entry<K>(map: Map<K, Mass>, key: K): Mass {
  let mass = map.get(key);
  if (!mass) {
    mass = { ...NONE };
    map.set(key, mass);
  }
  return mass;
}

/** Letters and digits of a text only, lower case: what remains the same however it is set. */
export function squeezed(text: string): string {
  return gist(text).replaceAll(' ', '');
}
