import stored from '../../assets/models/pages.json' with { type: 'json' };
import { isNoArticleAddress, isOtherKindAddress } from './address.ts';
import type { PageReading } from './features/pageReading.ts';
import { PAGE_FEATURE_NAMES, pageRow } from './features/pageRow.ts';
import { createClassifier } from './trees.ts';

const classify = createClassifier(stored, PAGE_FEATURE_NAMES);

/** Nearly all pages that a reader opens as articles must be found; a wrong one costs less than a missed one. */
const THRESHOLD = 0.35;
/** schema.org types of pages of other kinds; Open Graph's `article` is given by forums and shops as well. */
const OTHER_TYPES = ['QAPage', 'DiscussionForumPosting', 'ItemPage', 'SearchResultsPage'];
/** What WordPress and phpBB call the body of a list of posts and of a forum's page, whatever their themes are. */
const OTHER_BODY =
  /(?:^|\s)(?:archive\s+(?:paged\s+)?(?:category|tag|author|date|tax-|post-type-archive)|home blog(?=\s|$)|section-view(?:topic|forum))/;
/** Less text than this is a notice. */
const MIN_TEXT = 250;

/** Whether a page whose body was sought is an article as a whole: no front page, list, shop, forum or documentation. */
export function isArticlePage(reading: PageReading): boolean {
  if (reading.url !== null && isNoArticleAddress(reading.url)) return false;
  if (saysOtherKind(reading)) return false;
  const length = reading.kept.reduce((sum, { text }) => sum + text.length, 0);
  return length >= MIN_TEXT && classify(pageRow(reading)) > THRESHOLD;
}

/** Forums, questions, goods and lists say what they are: by their body's class, or by address or types that go with no article. */
function saysOtherKind({ url, metadata: { articles, types, ogType, label } }: PageReading): boolean {
  if (OTHER_BODY.test(label)) return true;
  if (articles.length > 0) return false;
  const isDeclared = OTHER_TYPES.some((type) => types.has(type)) || ogType?.startsWith('product');
  return isDeclared || (url !== null && isOtherKindAddress(url));
}
