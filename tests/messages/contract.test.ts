import { expect, test, vi } from 'vitest';
import type { Runtime } from 'webextension-polyfill';
import { ANNOTATION, TEXT } from '../fixtures/harbour.ts';

// The extension API is there when the modules load.
vi.doMock('webextension-polyfill', () => ({ default: {} }));
const { workerCalls } = await import('../../src/messages/schemas.ts');
const { answerTo } = await import('../../src/messages/serve.ts');
const { sender } = await import('../../src/messages/send.ts');

const ARTICLE = { text: TEXT, blocks: [], title: null, byline: null, published: null, lang: 'en' };
const FROM: Runtime.MessageSender = { id: 'dramatis' };

/** Both ends joined, as a browser joins them: what passes is copied as JSON. */
function joined(
  handlers: Partial<Parameters<typeof answerTo<import('../../src/messages/contract.ts').WorkerCalls>>[2]>,
) {
  const serve = answerTo('worker', workerCalls, {
    start: () => {},
    analyse: () => ANNOTATION,
    badge: () => {},
    ...handlers,
  });
  return sender('worker', workerCalls, async (message) => {
    const reply = serve(JSON.parse(JSON.stringify(message)), FROM);
    if (!reply) throw new Error('nobody listens');
    return JSON.parse(JSON.stringify(await reply));
  });
}

test('an annotation arrives as it was sent', async () => {
  expect(await joined({})('analyse', ARTICLE)).toEqual(ANNOTATION);
});

test('a call without an answer is done', async () => {
  expect(await joined({})('badge', null)).toBeUndefined();
});

test('what the other side throws is thrown here', async () => {
  const send = joined({
    analyse: () => {
      throw new Error('no weights');
    },
  });
  await expect(send('analyse', ARTICLE)).rejects.toThrow('no weights');
});

test('an answer that breaks the contract is refused', async () => {
  const broken = JSON.parse(JSON.stringify({ ...ANNOTATION, actors: [{ id: 7 }] }));
  await expect(joined({ analyse: () => broken })('analyse', ARTICLE)).rejects.toThrow();
});

const SILENT: readonly { name: string; message: unknown }[] = [
  { name: 'another party’s message', message: { to: 'page', call: 'state', args: [] } },
  { name: 'no call of this party', message: { to: 'worker', call: 'constructor', args: [] } },
  { name: 'no message at all', message: 'hello' },
  { name: 'nothing', message: null },
];

for (const { name, message } of SILENT) {
  test(`not answered: ${name}`, () => {
    const serve = answerTo('worker', workerCalls, { start: () => {}, analyse: () => ANNOTATION, badge: () => {} });
    expect(serve(message, FROM)).toBeNull();
  });
}

const REFUSED: readonly { name: string; call: string; args: unknown[] }[] = [
  { name: 'an article without text', call: 'analyse', args: [{ ...ARTICLE, text: 5 }] },
  {
    name: 'a block before the beginning',
    call: 'analyse',
    args: [{ ...ARTICLE, blocks: [{ start: -1, end: 2, kind: 'paragraph' }] }],
  },
  { name: 'a missing argument', call: 'badge', args: [] },
  { name: 'a count that is none', call: 'badge', args: [Number.NaN] },
];

for (const { name, call, args } of REFUSED) {
  test(`refused: ${name}`, async () => {
    const serve = answerTo('worker', workerCalls, { start: () => {}, analyse: () => ANNOTATION, badge: () => {} });
    expect(await serve({ to: 'worker', call, args }, FROM)).toHaveProperty('error');
  });
}
