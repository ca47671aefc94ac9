import { headlineAt } from '../headline.ts';
import { gist } from '../metadata.ts';
import { measures, ratio } from './feature.ts';
import type { PageReading } from './pageReading.ts';
import { BYLINE, DATE } from './pageWords.ts';

/** So many blocks before and after the headline a byline or a date stands. */
const BEFORE = 4;
const AFTER = 8;
/** A longer text is no byline. */
const MAX_SHORT = 120;
/** What stands between the words of a sentence, in the languages of the largest presses. */
const FUNCTION_WORDS = new Set(
  (
    'a an the of to in on for with from by at as is are was be not how why what when who your you it its his her their our we i this that will can do ' +
    'und der die das den dem ein eine im mit von zu für auf ist nicht wie le la les un une des du et en au aux est pour dans sur el los las de del y que por con ' +
    'il lo gli di che per non da o os um uma em no na do van het een op te w z na i nie og i på til av en et som är om'
  ).split(' '),
);

const MEASURED = [
  'title.words',
  'title.function',
  'title.sentence',
  'title.shown',
  'title.date',
  'title.byline',
] as const;

/** What the page's headline is, and what stands beside it. */
export const HEADLINE_FEATURES = measures(MEASURED, ({ blocks, metadata }: PageReading) => {
  const title = metadata.title ?? '';
  const words = gist(title).split(' ').filter(Boolean);
  const at = headlineAt(blocks, metadata.title);
  const near = at < 0 ? [] : blocks.slice(Math.max(0, at - BEFORE), at + 1 + AFTER);
  const short = near.filter(({ text }) => text.length < MAX_SHORT);
  return {
    'title.words': words.length,
    'title.function': words.filter((word) => FUNCTION_WORDS.has(word)).length,
    'title.sentence': ratio(capitalised(title), words.length),
    'title.shown': at < 0 ? 0 : 1,
    'title.date': short.some(({ text }) => DATE.test(text)) ? 1 : 0,
    'title.byline': short.some(({ text }) => BYLINE.test(text)) ? 1 : 0,
  };
});

function capitalised(title: string): number {
  return title.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
}
