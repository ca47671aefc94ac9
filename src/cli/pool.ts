import { Worker } from 'node:worker_threads';
import { type Answer, failure } from './answer.ts';
import type { Input } from './input.ts';
import type { Mode } from './options.ts';

export interface PoolOptions {
  readonly mode: Mode;
  /** At most so many worker threads. */
  readonly size: number;
  /** A worker that takes longer over one input is ended, and the input's answer is an error. */
  readonly timeoutMs: number;
  /** The module a worker runs; by default the analysis. */
  readonly module?: URL;
}

export interface Pool {
  /** Answers one input, waiting for a free worker. Never rejects: a worker that dies makes an error of its input. */
  run(input: Input): Promise<Answer>;
  /** Ends all workers. */
  close(): Promise<void>;
}

interface Job {
  readonly input: Input;
  readonly done: (answer: Answer) => void;
}

/** A page's DOM may be large; past this a worker ends with an error rather than taking the whole machine's memory. */
const WORKER_HEAP_MB = 2048;

const START = new URL('./startWorker.mjs', import.meta.url);

/** A pool of worker threads, started as they are needed; each loads the models once and does one input at a time. */
export function createPool(options: PoolOptions): Pool {
  const waiting: Job[] = [];
  const idle: Seat[] = [];
  const all = new Set<Seat>();

  function assign(): void {
    if (waiting.length === 0 || (idle.length === 0 && all.size >= options.size)) return;
    const seat = idle.pop() ?? startSeat(options, leave);
    all.add(seat);
    const { input, done } = waiting.shift() as Job;
    seat.run(input).then(({ answer, alive }) => {
      // A worker's last answer and its end may come at once: then it has left already.
      if (alive && all.has(seat)) idle.push(seat);
      done(answer);
      assign();
    });
  }

  function leave(dead: Seat): void {
    all.delete(dead);
    const place = idle.indexOf(dead);
    if (place >= 0) idle.splice(place, 1);
    assign();
  }

  return {
    run: (input) =>
      new Promise((done) => {
        waiting.push({ input, done });
        assign();
      }),
    close: async () => {
      await Promise.all([...all].map((seat) => seat.end()));
    },
  };
}

/** One worker thread and what it does now. */
interface Seat {
  /** Must not be called before the run before it has settled, nor after one that left the worker dead. */
  run(input: Input): Promise<{ answer: Answer; alive: boolean }>;
  end(): Promise<unknown>;
}

/** Starts a worker; `onExit` hears once that its thread is gone, whatever the reason. */
function startSeat({ mode, timeoutMs, module = START }: PoolOptions, onExit: (seat: Seat) => void): Seat {
  const worker = new Worker(module, { workerData: mode, resourceLimits: { maxOldGenerationSizeMb: WORKER_HEAP_MB } });
  let settle: (answer: Answer | string) => void = () => {};
  worker.on('message', (answer: Answer) => settle(answer));
  worker.on('error', (error) => settle(`the analysis failed: ${error.message}`));
  worker.on('exit', (code) => {
    settle(`the analysis ended with code ${code}`);
    onExit(seat);
  });
  const seat: Seat = {
    run: (input) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => settle(`no answer within ${timeoutMs / 1000} seconds`), timeoutMs);
        settle = (answer) => {
          clearTimeout(timer);
          settle = () => {};
          const alive = typeof answer !== 'string';
          if (!alive) void worker.terminate();
          resolve({ answer: alive ? answer : failure(input, answer), alive });
        };
        worker.postMessage(input);
      }),
    end: () => worker.terminate(),
  };
  return seat;
}
