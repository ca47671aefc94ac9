import type { Context, LiveBlock } from '../blocks.ts';
import { gist } from '../metadata.ts';
import { type Features, measures, ratio } from './feature.ts';
import { LABEL_NAMES } from './labels.ts';
import { type Mass, type PageFacts, squeezed } from './page.ts';

/** A block as it stands on its page. */
export interface Placed {
  readonly block: LiveBlock;
  readonly index: number;
  readonly page: PageFacts;
  /** Label bits: of its own element and two above; of all below the page's main element; of its own. */
  near: number;
  below: number;
  readonly own: number;
  /** Steps from its element up to the main one, -1 where it does not stand in it. */
  steps: number;
  /** The same from the densest element; from one whose `itemprop` is `articleBody`; and how many `article` elements it is in. */
  dense: number;
  bodyProp: number;
  articles: number;
  /** The nearest element that the page calls an article's body, and the steps up to it. */
  body: Context | null;
  bodySteps: number;
  /** Of what the proposer kept: the share that comes before. */
  readonly before: number;
  /** Blocks since the last, and until the next, paragraph that the proposer kept. */
  readonly sinceKept: number;
  readonly untilKept: number;
}

/** Paragraphs that are further away than this are far. */
const FAR = 50;

/** The blocks of a page, each placed when it is first asked for. */
export class Places {
  private readonly placed = new Map<number, Placed>();
  private readonly before: number[] = [];
  private readonly sinceKept: number[] = [];
  private readonly untilKept: number[] = [];

  constructor(readonly page: PageFacts) {
    const { blocks, total } = page;
    let proposed = 0;
    let distance = FAR;
    for (const block of blocks) {
      this.before.push(proposed / Math.max(1, total.proposed));
      this.sinceKept.push(distance);
      proposed += block.proposed;
      distance = isKeptParagraph(block) ? 0 : Math.min(FAR, distance + 1);
    }
    distance = FAR;
    for (let i = blocks.length - 1; i >= 0; i--) {
      this.untilKept[i] = distance;
      distance = isKeptParagraph(blocks[i] as LiveBlock) ? 0 : Math.min(FAR, distance + 1);
    }
  }

  /** The block of that number, or undefined where the page has none. */
  at(index: number): Placed | undefined {
    const known = this.placed.get(index);
    const block = this.page.blocks[index];
    if (known || !block) return known;
    const placed: Placed = {
      block,
      index,
      page: this.page,
      ...climb(this.page, block.context),
      before: this.before[index] as number,
      sinceKept: this.sinceKept[index] as number,
      untilKept: this.untilKept[index] as number,
    };
    this.placed.set(index, placed);
    return placed;
  }
}

function isKeptParagraph(block: LiveBlock): boolean {
  return block.proposed >= 80 && block.proposed * 2 > block.text.length && block.linked * 2 < block.text.length;
}

type Climb = Pick<
  Placed,
  'near' | 'below' | 'own' | 'steps' | 'dense' | 'bodyProp' | 'articles' | 'body' | 'bodySteps'
>;

const ARTICLE_BODY = 1 << LABEL_NAMES.indexOf('articleBody');

function climb(page: PageFacts, context: Context): Climb {
  const found: Climb = {
    near: 0,
    below: 0,
    own: page.mask(context),
    steps: -1,
    dense: -1,
    bodyProp: -1,
    articles: 0,
    body: null,
    bodySteps: -1,
  };
  let step = 0;
  for (let at: Context | null = context; at; at = at.parent, step++) {
    const mask = page.mask(at);
    if (at === page.densest) found.dense = step;
    if (at === page.main) found.steps = step;
    if (at.tag === 'article') found.articles++;
    if (found.bodyProp < 0 && / articlebody(?: |$)/.test(at.label)) found.bodyProp = step;
    if (!found.body && step > 0 && mask & ARTICLE_BODY) {
      found.body = at;
      found.bodySteps = step;
    }
    if (found.steps >= 0) continue;
    if (step < 3) found.near |= mask;
    found.below |= mask;
  }
  return found;
}

const STRUCTURE = measures(
  [
    'links.share',
    'links.count',
    'emphasis.share',
    'proposed',
    'main.steps',
    'place.before',
    'place.sinceKept',
    'place.untilKept',
    'place.order',
    'copies',
    'alike.long',
    'alike.proposed',
    'alike.kept',
    'alike.links',
    'alike.length',
    'alike.blocks',
    'named.long',
    'named.proposed',
    'named.kept',
    'named.links',
    'named.length',
    'kindred.long',
    'kindred.kept',
    'kindred.links',
    'densest.steps',
    'bodyProp',
    'articleTag',
    'articleBody.steps',
    'articleBody.long',
    'articleBody.kept',
    'place.sinceHeadline',
  ],
  (placed: Placed) => {
    const { block, page } = placed;
    const { total } = page;
    const alike = page.massAlike(block);
    const named = page.massNamed(block);
    const kindred = page.massKindred(block);
    return {
      'links.share': ratio(block.linked, block.text.length),
      'links.count': block.links,
      'emphasis.share': ratio(block.emphasised, block.text.length),
      proposed: ratio(block.proposed, block.text.length),
      'main.steps': placed.steps,
      'place.before': placed.before,
      'place.sinceKept': placed.sinceKept,
      'place.untilKept': placed.untilKept,
      'place.order': placed.index / page.blocks.length,
      copies: page.copiesOf(block),
      'alike.long': ratio(alike.long, total.long),
      'alike.proposed': ratio(alike.proposed, total.proposed),
      'alike.kept': ratio(alike.proposed, alike.all),
      'alike.links': ratio(alike.linked, alike.all),
      'alike.length': ratio(alike.all, alike.blocks),
      'alike.blocks': Math.log1p(alike.blocks),
      'named.long': ratio(named.long, total.long),
      'named.proposed': ratio(named.proposed, total.proposed),
      'named.kept': ratio(named.proposed, named.all),
      'named.links': ratio(named.linked, named.all),
      'named.length': ratio(named.all, named.blocks),
      'kindred.long': ratio(kindred.long, total.long),
      'kindred.kept': ratio(kindred.proposed, kindred.all),
      'kindred.links': ratio(kindred.linked, kindred.all),
      'densest.steps': placed.dense,
      bodyProp: placed.bodyProp,
      articleTag: placed.articles,
      'articleBody.steps': placed.bodySteps,
      'articleBody.long': ratio(page.massIn(placed.body).long, total.long),
      'articleBody.kept': ratio(page.massIn(placed.body).proposed, page.massIn(placed.body).all),
      'place.sinceHeadline': page.headline < 0 ? -FAR : Math.max(-FAR, Math.min(FAR, placed.index - page.headline)),
    };
  },
);

const LEVELS = [0, 1, 2, 3];
const OF_LEVEL = ['long', 'proposed', 'kept', 'links', 'blocks', 'all'];

/** The same measures of the element, its parent, its parent's, and that one's. */
const SURROUNDINGS: Features<Placed> = {
  names: LEVELS.flatMap((level) => OF_LEVEL.map((name) => `around${level}.${name}`)),
  fill(row, start, { block, page }) {
    let context: Context | null = block.context;
    let at = start;
    for (const _ of LEVELS) {
      const mass: Mass = page.massIn(context);
      row[at++] = ratio(mass.long, page.total.long);
      row[at++] = ratio(mass.proposed, page.total.proposed);
      row[at++] = ratio(mass.proposed, mass.all);
      row[at++] = ratio(mass.linked, mass.all);
      row[at++] = Math.log1p(mass.blocks);
      row[at++] = Math.log1p(mass.all);
      context = context?.parent ?? null;
    }
  },
};

const NAMED: Features<Placed> = {
  names: ['own', 'near', 'below'].flatMap((where) => LABEL_NAMES.map((name) => `${where}.${name}`)),
  fill(row, start, { own, near, below }) {
    let at = start;
    for (const mask of [own, near, below]) {
      for (let bit = 0; bit < LABEL_NAMES.length; bit++) row[at++] = (mask >> bit) & 1;
    }
  },
};

const SAID = measures(
  ['said.hasBody', 'said.inBody', 'said.title', 'said.description', 'said.author'],
  ({ page, block }: Placed) => {
    const text = squeezed(block.text.slice(0, 400));
    const hasBody = page.body.length > 200;
    return {
      'said.hasBody': hasBody ? 1 : 0,
      'said.inBody': hasBody && text ? (page.body.includes(text) ? 1 : -1) : 0,
      'said.title': titleOverlap(page, block.text),
      'said.description': text.length > 20 && page.description.includes(text.slice(0, 60)) ? 1 : 0,
      'said.author': page.authors.some((name) => text.includes(name)) ? 1 : 0,
    };
  },
);

function titleOverlap(page: PageFacts, text: string): number {
  if (text.length > 300 || page.title.size < 2) return 0;
  const words = gist(text).split(' ');
  const shared = words.filter((word) => page.title.has(word)).length;
  return shared / Math.max(words.length, page.title.size);
}

/** Features of where a block stands, of what surrounds it, and of what the page says about it. */
export const PLACE_FEATURES: readonly Features<Placed>[] = [STRUCTURE, SURROUNDINGS, NAMED, SAID];
