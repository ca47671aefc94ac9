import type { LiveBlock } from '../blocks.ts';
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
/** What pages are called on which a reader does something, or learns of whoever keeps the site. */
const ERRAND =
  /\b(?:log ?in|sign ?(?:in|up)|regist(?:er|ration)|password|account|contact|about us|privacy|terms|faqs?|testimonials?|reviews|services?|solutions?|programs?|careers|jobs|shop|store|catalog(?:ue)?|search|forum|archives?|page \d+|for sale|hire|near me|prices?|pricing|directory|downloads?)\b|\d{3}[-. ]\d{4}\b/i;
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
  'title.errand',
  'title.sentence',
  'title.shown',
  'title.date',
  'title.byline',
  'title.author',
  'title.declared',
] as const;

/** What the page's headline is, and what stands beside it. */
export const HEADLINE_FEATURES = measures(MEASURED, ({ blocks, metadata }: PageReading) => {
  const title = metadata.title ?? '';
  const words = gist(title).split(' ').filter(Boolean);
  const at = headlineAt(blocks, metadata.title);
  const near = at < 0 ? [] : blocks.slice(Math.max(0, at - BEFORE), at + 1 + AFTER);
  const short = near.filter(({ text }) => text.length < MAX_SHORT);
  const said = metadata.articles.map(({ headline }) => gist(headline ?? ''));
  return {
    'title.words': words.length,
    'title.function': words.filter((word) => FUNCTION_WORDS.has(word)).length,
    'title.errand': ERRAND.test(title) ? 1 : 0,
    'title.sentence': ratio(capitalised(title), words.length),
    'title.shown': at < 0 ? 0 : 1,
    'title.date': short.some(({ text }) => DATE.test(text)) ? 1 : 0,
    'title.byline': short.some(({ text }) => BYLINE.test(text)) ? 1 : 0,
    'title.author': namesAuthor(blocks, metadata.byline),
    // Whether what JSON-LD calls the article is what the page is called: lists declare the articles that they list.
    'title.declared':
      said.length === 0 ? -1 : said.some((headline) => headline && gist(title).includes(headline)) ? 1 : 0,
  };
});

function capitalised(title: string): number {
  return title.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
}

/** 1 where a short block names who wrote the page, 0 where none does, -1 where no name is declared. */
function namesAuthor(blocks: readonly LiveBlock[], byline: string | null): number {
  const names = (byline ?? '')
    .slice(0, 500)
    .split(/,| and /)
    .map(gist)
    .filter((name) => name.length > 4);
  if (names.length === 0) return -1;
  return blocks.some(({ text }) => text.length < MAX_SHORT && names.some((name) => gist(text).includes(name))) ? 1 : 0;
}
