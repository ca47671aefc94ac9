import { onNavigation } from './navigation.ts';
import { type Observed, observePage } from './observe.ts';
import { type Changes, rereadAt } from './rereading.ts';

/** What reading the page anew found: something else than before, or the same. */
export type Found = 'new' | 'same';

export interface PageWatch extends Omit<Observed, 'changed'> {
  /** Reads the page, all that it does there before it first waits for anything; never rejects. */
  readonly read: () => Promise<Found> | Found;
  /** The shadow roots that hold parts of the article: what changes there is not told outside. */
  readonly shadowRoots: () => Iterable<ShadowRoot>;
  /** The page went to another address without being loaded. */
  readonly navigated: () => void;
}

/**
 * Watches a page and reads it anew as it changes, until `signal` aborts. Yields a function that reads it at once, or right
 * after the reading that is under way. No two readings overlap.
 */
export function watchPage(document: Document, watch: PageWatch, signal: AbortSignal): () => void {
  let changes: Changes = { first: 0, last: 0, readAt: performance.now(), readTook: 0, idleReads: 0 };
  let pending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;

  const plan = () => {
    if (!pending || isReading || signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(readIfDue, Math.max(0, rereadAt(changes) - performance.now()));
  };
  // Each change puts the time off without a timer of its own: one that comes too early is set again.
  const readIfDue = () => {
    if (rereadAt(changes) > performance.now()) plan();
    else requestIdleCallback(read, { timeout: 1_000 });
  };
  const read = async () => {
    if (signal.aborted || isReading) return;
    clearTimeout(timer);
    pending = false;
    isReading = true;
    const start = performance.now();
    const reading = watch.read();
    // Only this much the page has waited for: the rest is the worker's.
    const readTook = performance.now() - start;
    const found = await reading;
    if (!signal.aborted) for (const tree of watch.shadowRoots()) observe(tree);
    isReading = false;
    const idleReads = found === 'new' ? 0 : changes.idleReads + 1;
    changes = { ...changes, readAt: performance.now(), readTook, idleReads };
    plan();
  };
  const changed = (isText = false) => {
    const now = performance.now();
    // A clock that ticks in an article makes readings rare; a paragraph that comes does not wait for them.
    const idleReads = isText ? 0 : changes.idleReads;
    changes = { ...changes, first: pending ? changes.first : now, last: now, idleReads };
    if (!pending) {
      pending = true;
      plan();
    }
  };

  const observe = observePage(document, { ...watch, changed }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  // "Read more" may show text in ways that no observed record tells.
  document.addEventListener('click', () => changed(), { signal, passive: true });
  onNavigation(() => {
    watch.navigated();
    changed(true);
  }, signal);
  return () => {
    if (isReading) changed();
    else read();
  };
}
