/** A worker for the tests of the pool: each line says what becomes of it. */
import { parentPort } from 'node:worker_threads';

const ACTIONS = {
  crash: () => {
    throw new Error('out of luck');
  },
  exit: () => process.exit(3),
  hang: () => {},
  answer: (line) => parentPort.postMessage({ line, error: null }),
  // Answers, and dies once nobody waits for it any more.
  die: (line) => {
    parentPort.postMessage({ line, error: null });
    setImmediate(() => process.exit(4));
  },
};

parentPort.on('message', ({ line }) => (ACTIONS[JSON.parse(line).id.replace(/\d+$/u, '')] ?? ACTIONS.answer)(line));
