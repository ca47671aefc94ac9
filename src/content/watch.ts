import { onNavigation } from './navigation.ts';
import { type Changes, rereadAt } from './rereading.ts';

/** What reading the page anew found: something else than before, or the same. */
export type Found = 'new' | 'same';

export interface PageWatch {
  /** Reads the page; never rejects. */
  readonly read: () => Promise<Found> | Found;
  /** The element that holds the article, or null where none is known: then every change may matter. */
  readonly root: () => Element | null;
  /** Called for each text node whose characters changed, before the change is painted. */
  readonly textChanged: (node: Node) => void;
  /** The page went to another address without being loaded. */
  readonly navigated: () => void;
}

/** More records at once are not looked through: so much change may matter. */
const MAX_RECORDS = 400;

/**
 * Watches a page and reads it anew as it changes, until `signal` aborts. Yields a function that reads it at once, or right
 * after the reading that is under way. No two readings overlap.
 */
export function watchPage(document: Document, watch: PageWatch, signal: AbortSignal): () => void {
  let changes: Changes = { first: 0, last: 0, readAt: performance.now(), readTook: 0, idleReads: 0 };
  let pending = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = false;

  const observe = (tree: Node) => observer.observe(tree, { childList: true, characterData: true, subtree: true });
  const plan = () => {
    if (!pending || reading || signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(readIfDue, Math.max(0, rereadAt(changes) - performance.now()));
  };
  // Each change puts the time off without a timer of its own: one that comes too early is set again.
  const readIfDue = () => {
    if (rereadAt(changes) > performance.now()) plan();
    else requestIdleCallback(read, { timeout: 1_000 });
  };
  const read = async () => {
    if (signal.aborted || reading) return;
    clearTimeout(timer);
    pending = false;
    reading = true;
    const start = performance.now();
    const found = await watch.read();
    // What changes in a shadow root is not told outside it.
    const tree = watch.root()?.getRootNode();
    if (tree instanceof ShadowRoot && !signal.aborted) observe(tree);
    const readAt = performance.now();
    reading = false;
    changes = { ...changes, readAt, readTook: readAt - start, idleReads: found === 'new' ? 0 : changes.idleReads + 1 };
    plan();
  };
  const changed = () => {
    const now = performance.now();
    changes = { ...changes, first: pending ? changes.first : now, last: now };
    if (!pending) {
      pending = true;
      plan();
    }
  };

  const observer = new MutationObserver((records) => {
    const root = watch.root();
    const few = records.length <= MAX_RECORDS;
    for (const { type, target } of few ? records : []) if (type === 'characterData') watch.textChanged(target);
    if (!few || !root?.isConnected || records.some((record) => matters(record, root))) changed();
  });
  observe(document.documentElement);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  // "Read more" shows text by a class, which no observed record tells.
  document.addEventListener('click', changed, { signal, passive: true });
  onNavigation(() => {
    changes = { ...changes, idleReads: 0 };
    watch.navigated();
    changed();
  }, signal);
  return () => {
    if (reading) changed();
    else read();
  };
}

/** Whether a change can touch the article: it is within, or around it something came or went. */
function matters({ type, target }: MutationRecord, root: Element): boolean {
  // The root element's children are the card's host and the body, whose going takes the article's root with it.
  if (target === document.documentElement) return false;
  return root.contains(target) || (type === 'childList' && target.contains(root));
}
