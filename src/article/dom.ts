/** Reads of a tree that no page can redirect: through the prototypes' own accessors. */
export interface DomReader {
  readonly root: Element | null;
  readonly body: Element | null;
  /** An inert document: nothing in it loads or runs. */
  inertDocument(): Document;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  parent(node: Node): Node | null;
  isConnected(node: Node): boolean;
  type(node: Node): number;
  name(element: Element): string;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
  shadow(element: Element): ShadowRoot | null;
  /** The nodes shown in a `slot` element. */
  assigned(slot: Element): Node[];
  data(text: Node): string;
  range(): Range;
  /** A walker over the elements and text nodes below `root`; shadow roots are not entered. */
  walker(root: Node): TreeWalker;
  byTag(name: string): Element[];
}

/** `NodeFilter.SHOW_TEXT` and its like, which have no global outside a browser. */
export const SHOW_TEXT = 4;
const SHOW_ELEMENT = 1;

/** The node types that are read. */
export const NODE = { element: 1, text: 3 } as const;

function descriptor(start: object, name: string): PropertyDescriptor | undefined {
  for (let owner = Object.getPrototypeOf(start); owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (found) return found;
  }
  return undefined;
}

/** A getter or a method of the prototypes above `start`, called on any object of that interface. */
function accessor<A extends unknown[], R>(start: object, name: string): (self: object, ...args: A) => R {
  const found = descriptor(start, name);
  if (found?.get) return found.get.call.bind(found.get) as (self: object, ...args: A) => R;
  if (typeof found?.value === 'function') return found.value.call.bind(found.value);
  throw new TypeError(`not a DOM node: no ${name}`);
}

const readers = new WeakMap<Document, DomReader>();

/**
 * The reader of one document. A form's or a document's own properties can be shadowed by elements named like them
 * (`<input name="parentNode">`, `<img name="body">`: "DOM clobbering"), so none is ever read from the object itself.
 * Throws a TypeError where `document` is no document.
 */
export function readerOf(document: Document): DomReader {
  const known = readers.get(document);
  if (known) return known;
  const created = createReader(document);
  readers.set(document, created);
  return created;
}

function createReader(document: Document): DomReader {
  const implementation = accessor<[], DOMImplementation>(document, 'implementation')(document);
  const inertDocument = () => implementation.createHTMLDocument('');
  // An element and a text of the document's own realm, whose prototypes are asked.
  const sample = accessor<[string], Element>(document, 'createElement')(document, 'p');
  const text = accessor<[string], Text>(document, 'createTextNode')(document, '');
  const getAttribute = accessor<[string], string | null>(sample, 'getAttribute');
  const shadowRoot = accessor<[], ShadowRoot | null>(sample, 'shadowRoot');
  const slot = accessor<[string], Element>(document, 'createElement')(document, 'slot');
  const assignedNodes = accessor<[AssignedNodesOptions], Node[]>(slot, 'assignedNodes');
  const createTreeWalker = accessor<[Node, number], TreeWalker>(document, 'createTreeWalker');
  const rootOf = accessor<[], Element | null>(document, 'documentElement');
  const bodyOf = accessor<[], Element | null>(document, 'body');
  const createRange = accessor<[], Range>(document, 'createRange');
  const byTagName = accessor<[string], HTMLCollectionOf<Element>>(document, 'getElementsByTagName');
  return {
    get root() {
      return rootOf(document);
    },
    get body() {
      return bodyOf(document);
    },
    inertDocument,
    first: accessor<[], Node | null>(sample, 'firstChild'),
    next: accessor<[], Node | null>(sample, 'nextSibling'),
    parent: accessor<[], Node | null>(sample, 'parentNode'),
    isConnected: accessor<[], boolean>(sample, 'isConnected'),
    type: accessor<[], number>(sample, 'nodeType'),
    name: accessor<[], string>(sample, 'localName'),
    attribute: getAttribute,
    attributeNames: accessor<[], string[]>(sample, 'getAttributeNames'),
    shadow: shadowRoot,
    assigned: (element) => Array.from(assignedNodes(element, { flatten: true })),
    data: accessor<[], string>(text, 'data'),
    walker: (root) => createTreeWalker(document, root, SHOW_ELEMENT | SHOW_TEXT),
    range: () => createRange(document),
    byTag: (name) => Array.from(byTagName(document, name)),
  };
}
