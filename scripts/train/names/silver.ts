/**
 * `npm run train:silver -- --data DIR`: labels the openly licensed news in DIR/wikinews-articles.jsonl (lines `{title, text}`)
 * with the name model at hand, for the next one to learn from (self-training, as Yarowsky 1995): what both passes are sure
 * of becomes a name or none, all else is marked as unknown. Writes DIR/wikinews/silver.jsonl.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Consistency } from '../../../src/core/names/consistency.ts';
import { nameContext } from '../../../src/core/names/features.ts';
import { continues, LABEL_KINDS } from '../../../src/core/names/labels.ts';
import { labelRuns } from '../../../src/core/names/passes.ts';
import { decodeNameModel, firstPass, type NameModel } from '../../../src/core/names/recogniseNames.ts';
import { Words } from '../../../src/core/names/words.ts';
import { tokenise } from '../../../src/core/tokens/tokenise.ts';
import { plainArticle } from '../../../src/model/article.ts';
import { readJsonLines } from '../jsonLines.ts';
import { shippedClusters, shippedWeights } from '../shipped.ts';

/** A stretch is believed where the probability of each of its labels is at least this. */
const SURE = 0.9;

/** The text with its sure names as mentions and the stretches that may hold others. */
function silver(text: string, model: NameModel, vocabulary: Words) {
  const { tokens, sentences } = tokenise({ article: plainArticle(text), text });
  const context = nameContext(tokens, sentences, vocabulary);
  const consistency = new Consistency(context, firstPass(context, model.first));
  const { labels, marginals, rows } = labelRuns(context, model.second, (_run, index, features) =>
    consistency.addFeatures(index, features),
  );
  const mentions: { type: string; named: true; nstart: number; nend: number }[] = [];
  const unknown: [number, number][] = [];
  for (const run of context.runs) {
    for (let index = run.first; index < run.last; ) {
      const first = index++;
      const kind = LABEL_KINDS[labels[first] as number];
      while (kind && index < run.last && continues(labels[index] as number)) index++;
      let sureness = 1;
      for (let at = first; at < index; at++)
        sureness = Math.min(sureness, marginals[(rows[at] as number) + (labels[at] as number)] as number);
      const nstart = tokens[first]?.start ?? 0;
      const nend = tokens[index - 1]?.end ?? 0;
      if (sureness < SURE) unknown.push([nstart, nend]);
      else if (kind) mentions.push({ type: kind === 'country' ? 'place' : kind, named: true, nstart, nend });
    }
  }
  return { text, mentions, unknown };
}

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (!data) {
  console.error('usage: npm run train:silver -- --data DIR');
  process.exitCode = 2;
} else {
  const model = decodeNameModel(shippedWeights('names'));
  const vocabulary = new Words(model.lexicons, shippedClusters());
  const articles = readJsonLines<{ title: string; text: string }>(join(data, 'wikinews-articles.jsonl'));
  const labelled = articles.map(({ title, text }) => JSON.stringify(silver(`${title}\n\n${text}`, model, vocabulary)));
  writeFileSync(join(data, 'wikinews', 'silver.jsonl'), `${labelled.join('\n')}\n`);
}
