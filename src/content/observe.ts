import { QUIET_MS } from './rereading.ts';

export interface Observed {
  /** The element that holds the article, or null where none is known: then every change may matter. */
  readonly root: () => Element | null;
  /** Something happened that can touch the article; `isText`: text has come that is long enough for a paragraph. */
  readonly changed: (isText: boolean) => void;
  /**
   * The words of a text node are no longer what they were, or where they were; of any text node for null. Told before
   * the page is painted.
   */
  readonly textChanged: (node: Node | null) => void;
  /** Whether an element's text is read at all. */
  readonly isShown: (element: Element) => boolean;
}

/** More records at once are not looked through: so much change may matter. */
const MAX_RECORDS = 400;
/** In characters. */
const PARAGRAPH = 80;
/** Attributes by which pages show and hide what they hold. */
const SHOWING = ['class', 'style', 'hidden', 'aria-hidden', 'open', 'contenteditable'];

/** Tells of a page's changes that can touch its article, until `signal` aborts. Yields a function that adds a shadow root. */
export function observePage(document: Document, watch: Observed, signal: AbortSignal): (tree: Node) => void {
  const restyled = watchShowing(watch, signal);
  const observer = new MutationObserver((records) => {
    if (records.length > MAX_RECORDS) {
      watch.textChanged(null);
      return watch.changed(false);
    }
    const root = watch.root();
    let matters = root?.isConnected === false;
    let isText = false;
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      if (type === 'attributes') {
        // A page that gets another language is being translated.
        if (attributeName === 'lang') matters ||= target === document.documentElement;
        else restyled(target as Element);
        continue;
      }
      if (type === 'characterData') watch.textChanged(target);
      for (const node of removedNodes) if (node instanceof Text) watch.textChanged(node);
      // The root element's children are the card's host and the body, whose going takes the article's root with it.
      if (target === document.documentElement) continue;
      isText ||= [...addedNodes].some(isLong);
      matters ||= !root || holds(root, target) || (type === 'childList' && holds(target, root));
    }
    if (matters || isText) watch.changed(isText);
  });
  const add = (tree: Node) =>
    observer.observe(tree, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: [...SHOWING, 'lang'],
    });
  add(document.documentElement);
  signal.addEventListener('abort', () => observer.disconnect());
  return add;
}

/**
 * Tells of elements that came to be shown or hidden. They are looked at together and late: a page that restyles something
 * in every frame would otherwise be laid out for each of them, and an element that only moves is no news after its first time.
 */
function watchShowing({ root, isShown, changed }: Observed, signal: AbortSignal): (element: Element) => void {
  const known = new WeakMap<Element, boolean>();
  const waiting = new Set<Element>();
  const look = () => {
    let isNews = false;
    const article = root();
    for (const element of waiting) {
      if (article && !holds(article, element) && !holds(element, article) && !isLong(element)) continue;
      const shown = element.isConnected && isShown(element);
      isNews ||= known.get(element) !== shown;
      known.set(element, shown);
    }
    waiting.clear();
    if (isNews && !signal.aborted) changed(false);
  };
  return (element) => {
    if (waiting.size === 0) setTimeout(look, QUIET_MS);
    if (waiting.size < MAX_RECORDS) waiting.add(element);
  };
}

/** Whether there is text enough for a paragraph: the article may go on in a part of the page that was empty or hidden. */
function isLong(node: Node): boolean {
  return (node.textContent?.length ?? 0) >= PARAGRAPH;
}

const { contains, getRootNode } = Node.prototype;

/** Whether `node` is in `ancestor`, be it in a shadow root below it. */
function holds(ancestor: Node, node: Node): boolean {
  for (let at: Node | null = node; at; ) {
    if (contains.call(ancestor, at)) return true;
    const tree: Node = getRootNode.call(at);
    at = tree instanceof ShadowRoot ? tree.host : null;
  }
  return false;
}

/** The shadow roots that nodes stand in, those around these included. */
export function shadowRootsOf(nodes: Iterable<Node>): Set<ShadowRoot> {
  const roots = new Set<ShadowRoot>();
  for (const node of nodes) {
    let tree = getRootNode.call(node);
    while (tree instanceof ShadowRoot && !roots.has(tree)) {
      roots.add(tree);
      tree = getRootNode.call(tree.host);
    }
  }
  return roots;
}
