import type { Attributes } from './attributes.ts';
import type { DomReader } from './dom.ts';

/** The attribute by which an element of the clone names the live element it stands for. */
export const INDEX_ATTRIBUTE = 'data-live';

/** What the proposer asks of an element; of addresses only those within the page tell it anything. */
const COPIED = ['class', 'id', 'role', 'rel', 'itemprop'];
/** Elements that a form or a document lets itself be asked for by name: they lose their names. */
const NAMED = new Set(['form', 'img', 'fieldset', 'output']);
/** What a longer attribute says is told by its beginning. */
const MAX_ATTRIBUTE = 500;
const ELEMENT_NAME = /^[a-z][a-z0-9._-]*$/;

/** A copy of what can be read on the page, in a document where nothing loads and nothing runs. */
export class Clone {
  readonly document: Document;
  readonly body: Element;

  constructor(dom: DomReader) {
    this.document = dom.inertDocument();
    this.body = this.document.body;
  }

  /** A copy of an element without its children, added to `parent`. */
  element(name: string, attributes: Attributes, parent: Element): Element {
    const copy = this.document.createElement(ELEMENT_NAME.test(name) ? name : 'span');
    this.copyAttributes(name, attributes, copy);
    parent.appendChild(copy);
    return copy;
  }

  /** Copies the attributes that say what an element is; none that makes anything load. */
  copyAttributes(name: string, attributes: Attributes, copy: Element): void {
    if (attributes.size === 0) return;
    for (const attribute of COPIED) {
      if (attribute === 'id' && NAMED.has(name)) continue;
      const value = attributes.get(attribute);
      if (value !== undefined) copy.setAttribute(attribute, value.slice(0, MAX_ATTRIBUTE));
    }
    if (attributes.get('href')?.startsWith('#')) copy.setAttribute('href', '#a');
  }

  /** A copy of a text, added to `parent`, which is marked with the number of the live element that it stands for. */
  text(data: string, parent: Element, owner: number): void {
    if (!parent.hasAttribute(INDEX_ATTRIBUTE)) parent.setAttribute(INDEX_ATTRIBUTE, String(owner));
    parent.appendChild(this.document.createTextNode(data));
  }
}
