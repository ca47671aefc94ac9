import type { Context, LiveBlock } from '../blocks.ts';
import { gist } from '../metadata.ts';
import type { Feature } from './feature.ts';
import { LABEL_NAMES } from './labels.ts';
import { type PageFacts, squeezed } from './page.ts';

/** A block as it stands on its page. */
export interface Placed {
  readonly block: LiveBlock;
  readonly index: number;
  readonly page: PageFacts;
  /** Label bits: of its own element and two above; of all below the page's main element; of all. */
  near: number;
  below: number;
  readonly own: number;
  /** Steps from its element up to the main one, -1 where it does not stand in it. */
  steps: number;
  /** The same from the densest element; from one whose `itemprop` is `articleBody`; and how many `article` elements it is in. */
  dense: number;
  bodyProp: number;
  articles: number;
  readonly squeezed: string;
  /** Of what the proposer kept: the share that comes before. */
  readonly before: number;
  /** Blocks since the last, and until the next, paragraph that the proposer kept. */
  readonly sinceKept: number;
  readonly untilKept: number;
}

/** Places all blocks of a page. */
export function placeAll(page: PageFacts): Placed[] {
  let proposed = 0;
  let since = 50;
  const placed = page.blocks.map((block, index) => {
    const before = proposed / Math.max(1, page.total.proposed);
    proposed += block.proposed;
    const sinceKept = since;
    since = isKeptParagraph(block) ? 0 : Math.min(50, since + 1);
    return {
      block,
      index,
      page,
      ...climb(page, block.context),
      squeezed: squeezed(block.text.slice(0, 400)),
      before,
      sinceKept,
      untilKept: 50,
    };
  });
  let until = 50;
  for (const place of placed.toReversed()) {
    place.untilKept = until;
    until = isKeptParagraph(place.block) ? 0 : Math.min(50, until + 1);
  }
  return placed;
}

function isKeptParagraph(block: LiveBlock): boolean {
  return block.proposed >= 80 && block.proposed * 2 > block.text.length && block.linked * 2 < block.text.length;
}

type Climb = Pick<Placed, 'near' | 'below' | 'own' | 'steps' | 'dense' | 'bodyProp' | 'articles'>;

function climb(page: PageFacts, context: Context): Climb {
  const found: Climb = { near: 0, below: 0, own: page.mask(context), steps: -1, dense: -1, bodyProp: -1, articles: 0 };
  let step = 0;
  for (let at: Context | null = context; at; at = at.parent, step++) {
    if (at === page.densest) found.dense = step;
    if (at === page.main) found.steps = step;
    if (at.tag === 'article') found.articles++;
    if (found.bodyProp < 0 && / articlebody(?: |$)/.test(at.label)) found.bodyProp = step;
    if (found.steps >= 0) continue;
    const mask = page.mask(at);
    if (step < 3) found.near |= mask;
    found.below |= mask;
  }
  return found;
}

const ratio = (part: number, whole: number) => (whole > 0 ? part / whole : 0);

const STRUCTURE: readonly Feature<Placed>[] = [
  ['links.share', ({ block }) => ratio(block.linked, block.text.length)],
  ['links.count', ({ block }) => block.links],
  ['emphasis.share', ({ block }) => ratio(block.emphasised, block.text.length)],
  ['proposed', ({ block }) => ratio(block.proposed, block.text.length)],
  ['main.steps', ({ steps }) => steps],
  ['place.before', ({ before }) => before],
  ['place.sinceKept', ({ sinceKept }) => sinceKept],
  ['place.untilKept', ({ untilKept }) => untilKept],
  ['place.order', ({ index, page }) => index / page.blocks.length],
  ['copies', ({ block, page }) => page.copiesOf(block)],
  ['alike.long', ({ block, page }) => ratio(page.massAlike(block).long, page.total.long)],
  ['alike.proposed', ({ block, page }) => ratio(page.massAlike(block).proposed, page.total.proposed)],
  ['alike.kept', ({ block, page }) => ratio(page.massAlike(block).proposed, page.massAlike(block).all)],
  ['alike.links', ({ block, page }) => ratio(page.massAlike(block).linked, page.massAlike(block).all)],
  ['named.long', ({ block, page }) => ratio(page.massNamed(block).long, page.total.long)],
  ['named.proposed', ({ block, page }) => ratio(page.massNamed(block).proposed, page.total.proposed)],
  ['named.kept', ({ block, page }) => ratio(page.massNamed(block).proposed, page.massNamed(block).all)],
  ['named.links', ({ block, page }) => ratio(page.massNamed(block).linked, page.massNamed(block).all)],
  ['named.length', ({ block, page }) => ratio(page.massNamed(block).all, page.massNamed(block).blocks)],
  ['alike.length', ({ block, page }) => ratio(page.massAlike(block).all, page.massAlike(block).blocks)],
  ['densest.steps', ({ dense }) => dense],
  ['bodyProp', ({ bodyProp }) => bodyProp],
  ['articleTag', ({ articles }) => articles],
  ['alike.blocks', ({ block, page }) => Math.log1p(page.massAlike(block).blocks)],
];

/** The same measures of the element, its parent and its parent's. */
const SURROUNDINGS = [0, 1, 2, 3].flatMap((level): Feature<Placed>[] => {
  const mass = ({ block, page }: Placed) => {
    let at: Context | null = block.context;
    for (let i = 0; i < level && at; i++) at = at.parent;
    return page.massIn(at);
  };
  return [
    [`around${level}.long`, (placed) => ratio(mass(placed).long, placed.page.total.long)],
    [`around${level}.proposed`, (placed) => ratio(mass(placed).proposed, placed.page.total.proposed)],
    [`around${level}.kept`, (placed) => ratio(mass(placed).proposed, mass(placed).all)],
    [`around${level}.links`, (placed) => ratio(mass(placed).linked, mass(placed).all)],
    [`around${level}.blocks`, (placed) => Math.log1p(mass(placed).blocks)],
    [`around${level}.all`, (placed) => Math.log1p(mass(placed).all)],
  ];
});

const NAMED = LABEL_NAMES.flatMap((name, bit): Feature<Placed>[] => [
  [`own.${name}`, ({ own }) => (own >> bit) & 1],
  [`near.${name}`, ({ near }) => (near >> bit) & 1],
  [`below.${name}`, ({ below }) => (below >> bit) & 1],
]);

const SAID: readonly Feature<Placed>[] = [
  ['said.hasBody', ({ page }) => (page.body.length > 200 ? 1 : 0)],
  [
    'said.inBody',
    ({ page, squeezed }) => (page.body.length > 200 && squeezed ? (page.body.includes(squeezed) ? 1 : -1) : 0),
  ],
  ['said.title', ({ page, block }) => titleOverlap(page, block.text)],
  [
    'said.description',
    ({ page, squeezed }) => (squeezed.length > 20 && page.description.includes(squeezed.slice(0, 60)) ? 1 : 0),
  ],
  ['said.author', ({ page, squeezed }) => (page.authors.some((name) => squeezed.includes(name)) ? 1 : 0)],
];

function titleOverlap(page: PageFacts, text: string): number {
  if (text.length > 300 || page.title.size < 2) return 0;
  const words = gist(text).split(' ');
  const shared = words.filter((word) => page.title.has(word)).length;
  return shared / Math.max(words.length, page.title.size);
}

/** Features of where a block stands, of what surrounds it, and of what the page says about it. */
export const PLACE_FEATURES: readonly Feature<Placed>[] = [...STRUCTURE, ...SURROUNDINGS, ...NAMED, ...SAID];
