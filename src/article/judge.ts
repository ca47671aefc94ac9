import stored from '../../assets/models/blocks.json' with { type: 'json' };
import type { LiveBlock } from './blocks.ts';
import { withoutConsent } from './consent.ts';
import { candidates } from './features/candidates.ts';
import { PageFacts } from './features/page.ts';
import { FEATURE_NAMES, featureRows } from './features/rows.ts';
import type { Metadata } from './metadata.ts';
import { withoutPullQuotes } from './pullQuotes.ts';
import { createClassifier } from './trees.ts';
import { isVetoed } from './veto.ts';

const classify = createClassifier(stored, FEATURE_NAMES);

/** A block as probable as this is the article's. */
const THRESHOLD = 0.47;

/** The blocks that are the article's body, in order: each is judged by its words, its place, and what the page calls it. */
export function judge(blocks: readonly LiveBlock[], metadata: Metadata): readonly LiveBlock[] {
  const page = new PageFacts(blocks, metadata);
  const chosen = candidates(blocks);
  const rows = featureRows(page, chosen);
  const kept = chosen
    .filter((_, i) => classify(rows[i] as Float64Array) > THRESHOLD)
    .map((index) => blocks[index] as LiveBlock)
    .filter(({ context }) => !isVetoed(context, page.main));
  return withoutPullQuotes(withoutConsent(kept));
}
