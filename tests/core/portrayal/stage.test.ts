import { expect, test } from 'vitest';
import { loadModels } from '../../../src/cli/models.ts';
import { createAnalyse } from '../../../src/core/analyse.ts';
import { plainArticle } from '../../../src/model/article.ts';

const analyse = createAnalyse(await loadModels());

const CORRUPT = 'Harlan Voss is a corrupt and shameless liar.';
const CONVICTED = 'Harlan Voss was convicted of fraud and sent to prison.';
const PRAISED = 'Harlan Voss won the prize for his outstanding and inspiring work.';
const MET = 'On Monday Harlan Voss met officials from three cities.';

const CASES = [
  { name: 'shown ill twice', sentences: [CONVICTED, CORRUPT], tone: 'critical', evidence: [CONVICTED, CORRUPT] },
  { name: 'shown ill once', sentences: [CORRUPT, MET], tone: undefined, evidence: [] },
  { name: 'shown ill and well', sentences: [CORRUPT, CONVICTED, PRAISED], tone: undefined, evidence: [] },
  { name: 'only named', sentences: [MET, MET], tone: undefined, evidence: [] },
  {
    name: 'shown ill by somebody quoted',
    sentences: [MET, '“Harlan Voss took bribes and lied,” said Mira Castell.', CORRUPT],
    tone: undefined,
    evidence: [],
  },
];

test.each(CASES)('one who is $name is $tone', ({ sentences, tone, evidence }) => {
  const text = sentences.join(' ');
  const { actors } = analyse(plainArticle(text));
  const portrayal = actors.find(({ name }) => name === 'Harlan Voss')?.portrayal;
  expect(portrayal?.tone).toBe(tone);
  expect((portrayal?.evidence ?? []).map(({ start, end }) => text.slice(start, end))).toEqual(evidence);
});
