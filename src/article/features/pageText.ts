import type { Context, LiveBlock } from '../blocks.ts';
import { COUNTED } from '../markup.ts';
import { measures, ratio } from './feature.ts';
import type { PageReading } from './pageReading.ts';
import { BYLINE, DATE } from './pageWords.ts';

const LONG = 80;
/** So many characters of the body tell in what voice it speaks. */
const SAMPLE = 10_000;
const OFFERS =
  /\b(?:contact us|call us|our team|our services?|free (?:quote|trial|consultation|shipping)|get started|buy now|add to cart|request a|book (?:a|your)|years of experience)\b/gi;

const sum = (blocks: readonly LiveBlock[], of: (block: LiveBlock) => number) =>
  blocks.reduce((total, block) => total + of(block), 0);
const largest = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), 0);
const characters = (blocks: readonly LiveBlock[]) => sum(blocks, ({ text }) => text.length);
const linked = (blocks: readonly LiveBlock[]) => sum(blocks, (block) => block.linked);
const isLong = ({ text, linked }: LiveBlock) => text.length - linked >= LONG;
const isHeading = ({ kind }: LiveBlock) => kind === 'heading';
const isLinkedHeading = (block: LiveBlock) => isHeading(block) && block.linked > 0.7 * block.text.length;

function countNamed(blocks: readonly LiveBlock[], pattern: RegExp): number {
  return Math.log1p(
    blocks.filter(({ context }) => pattern.test(`${context.label} ${context.parent?.label ?? ''}`)).length,
  );
}

function countTexts(blocks: readonly LiveBlock[], longest: number, pattern: RegExp): number {
  return Math.log1p(blocks.filter(({ text }) => text.length <= longest && pattern.test(text)).length);
}

const KEPT = [
  'kept.length',
  'kept.long',
  'kept.longShare',
  'kept.share',
  'kept.shareOfLong',
  'kept.links',
  'kept.headings',
  'kept.items',
  'kept.mean',
  'kept.longest',
  'kept.parents',
  'kept.largestParent',
  'kept.nested',
  'kept.linkedHeadings',
  'kept.cut',
  'kept.offers',
  'kept.you',
  'kept.us',
  'kept.quotes',
  'kept.proposed',
  'kept.first',
  'kept.sentence',
  'kept.past',
  'kept.me',
  'kept.shout',
  'kept.marks',
  'kept.years',
] as const;

/** How the text that was found to be the body is made up. */
export const KEPT_FEATURES = measures(KEPT, ({ kept, blocks }: PageReading) => {
  const long = kept.filter(isLong);
  const length = characters(kept);
  const byParent = new Map<Context | null, number>();
  for (const { context, text } of long) byParent.set(context.parent, (byParent.get(context.parent) ?? 0) + text.length);
  const text = kept
    .map((block) => block.text)
    .join(' ')
    .slice(0, SAMPLE);
  const rate = (pattern: RegExp) => ratio(text.match(pattern)?.length ?? 0, text.length);
  return {
    'kept.length': Math.log1p(length),
    'kept.long': Math.log1p(long.length),
    'kept.longShare': ratio(characters(long), length),
    'kept.share': ratio(length, characters(blocks)),
    'kept.shareOfLong': ratio(long.length, blocks.filter(isLong).length),
    'kept.links': ratio(linked(kept), length),
    'kept.headings': ratio(kept.filter(isHeading).length, kept.length),
    'kept.items': ratio(kept.filter(({ kind }) => kind === 'listItem').length, kept.length),
    'kept.mean': ratio(length, kept.length),
    'kept.longest': Math.log1p(largest(kept.map(({ text }) => text.length))),
    // An article's paragraphs stand in one element; a list's or a shop's each in a box of its own.
    'kept.parents': ratio(byParent.size, long.length),
    'kept.largestParent': ratio(largest([...byParent.values()]), characters(long)),
    'kept.nested': ratio(
      sum(long, ({ context }) => context.depth),
      long.length,
    ),
    'kept.linkedHeadings': Math.log1p(kept.filter(isLinkedHeading).length),
    'kept.cut': ratio(
      long.filter(({ text }) => /(?:…|\.\.\.|more|\[…\])\W*$/i.test(text.slice(-20))).length,
      long.length,
    ),
    'kept.offers': rate(OFFERS),
    'kept.you': rate(/\byour?\b/gi),
    'kept.us': rate(/\b(?:we|our|us)\b/gi),
    'kept.quotes': rate(/\b(?:said|says|according)\b/gi),
    'kept.proposed': ratio(
      sum(kept, ({ proposed }) => proposed),
      length,
    ),
    'kept.sentence': ratio(text.length, text.match(/[.!?](?=\s|$)/g)?.length ?? 0),
    'kept.past': rate(/\b(?:was|were|had|did|\w{3,}ed)\b/gi),
    'kept.me': rate(/\b(?:I|my|me)\b/g),
    'kept.shout': rate(/!|\b[A-Z]{4,}\b/g),
    'kept.marks': rate(/["“”«»„]/g),
    'kept.years': rate(/\b(?:19|20)\d\d\b/g),
    'kept.first': ratio(blocks.indexOf(kept[0] as LiveBlock) + 1, blocks.length),
  };
});

const TAGS = [...COUNTED];

const ALL = [
  'all.blocks',
  'all.links',
  'all.headings',
  'all.comments',
  'all.products',
  'all.prices',
  'all.cards',
  'all.linkedHeadings',
  'all.dates',
  'all.bylines',
  'all.more',
  'all.forum',
  'all.offers',
  'all.repeated',
  'all.after',
] as const;

/** The largest share of paragraphs that stand alike in boxes of their own: cards, offers, posts. */
function repeatedShare(blocks: readonly LiveBlock[]): number {
  const parents = new Map<string, Set<Context | null>>();
  const paragraphs = blocks.filter(isLong);
  for (const { context } of paragraphs) {
    const up = context.parent;
    const name = `${context.tag}${context.label}<${up?.tag}${up?.label}`.replace(/\d+/g, '');
    const known = parents.get(name);
    if (known) known.add(up);
    else parents.set(name, new Set([up]));
  }
  return ratio(largest([...parents.values()].map(({ size }) => size)), paragraphs.length);
}

/** How the page's text is made up as a whole. */
export const ALL_FEATURES = [
  measures(ALL, ({ blocks, kept }: PageReading) => {
    return {
      'all.blocks': Math.log1p(blocks.length),
      'all.links': ratio(linked(blocks), characters(blocks)),
      'all.headings': ratio(blocks.filter(isHeading).length, blocks.length),
      'all.comments': countNamed(blocks, /comment|reply|message|\bpost-?\d|topic/),
      'all.products': countNamed(blocks, /product|price|cart|sku|shop|buy/),
      'all.prices': countTexts(blocks, 40, /[$€£]\s?\d|\d\s?(?:€|USD|EUR)/),
      'all.cards': countNamed(blocks, /card|teaser|tile|listing|grid-item/),
      'all.linkedHeadings': Math.log1p(blocks.filter(isLinkedHeading).length),
      'all.dates': countTexts(blocks, 60, DATE),
      'all.bylines': countTexts(blocks, 60, BYLINE),
      'all.more': countTexts(
        blocks,
        40,
        /^(?:read|learn|see|view|find out|continue|show)\b.{0,20}\b(?:more|all|reading|details)\b/i,
      ),
      'all.forum': countTexts(
        blocks,
        80,
        /^(?:joined|posts?|messages|reply|quote|registered|likes|thanks|replies|views|reputation|location|top|#\d+)\b/i,
      ),
      'all.offers': countTexts(
        blocks,
        60,
        /add to (?:cart|bag)|buy now|in stock|get (?:a|your) (?:free )?(?:quote|demo)|contact us|book (?:now|a)|request (?:a|your)|free trial|get started|sign up free|call (?:us|now)|\(\d{3}\) ?\d{3}-\d{4}/i,
      ),
      'all.repeated': repeatedShare(blocks),
      'all.after': Math.log1p(blocks.length - 1 - blocks.indexOf(kept.at(-1) as LiveBlock)),
    };
  }),
  {
    names: TAGS.map((tag) => `count.${tag}`),
    fill(row: Float64Array, at: number, { counts }: PageReading) {
      TAGS.forEach((tag, i) => {
        row[at + i] = Math.log1p(counts.get(tag) ?? 0);
      });
    },
  },
];
