import { parentPort, workerData } from 'node:worker_threads';
import { createHandler } from './handle.ts';
import type { Input } from './input.ts';
import { loadModels } from './models.ts';
import type { Mode } from './options.ts';

/** A worker thread: answers one input at a time, with the mode it was started in. */
const answer = createHandler(workerData as Mode, await loadModels());
parentPort?.on('message', async (input: Input) => parentPort?.postMessage(await answer(input)));
