import { Readability } from '@mozilla/readability';
import { INDEX_ATTRIBUTE } from './clone.ts';
import { SHOW_TEXT } from './dom.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './walk.ts';

/** Readability without the work that has nothing to do on our clone, or only polishes a text that is not shown. */
class Proposer extends Readability<Node> {
  constructor(
    clone: Document,
    private readonly metadata: Metadata,
  ) {
    super(clone, { serializer: (node) => node, disableJSONLD: true });
  }

  /** Headings that repeat the title go; a byline is looked for in the text where the page declares none. */
  protected _getArticleMetadata(): object {
    return { title: this.metadata.title ?? '', byline: this.metadata.byline };
  }
  /** What is hidden was left out of the clone. */
  protected _isProbablyVisible(): boolean {
    return true;
  }
  protected _unwrapNoscriptImages(): void {}
  protected _removeScripts(): void {}
  protected _cleanStyles(): void {}
  protected _fixLazyImages(): void {}
  protected _postProcessContent(): void {}
}

/**
 * Runs @mozilla/readability (Apache-2.0) on the page's clone and notes on each live block how many of its characters it kept;
 * `metadata` is what the page says of itself.
 * A text node is the same as the clone's where the data is and the element that holds it: text that stands twice on a page
 * is told apart by its place.
 */
export function propose(page: Page, metadata: Metadata): void {
  const kept = keptTexts(page.clone().document, metadata);
  if (!kept) return;
  for (const block of page.blocks) {
    for (const run of block.runs) {
      if (kept.get(run.owner)?.has(run.node.data)) block.proposed += run.length;
    }
  }
}

/** The texts that Readability keeps, by the number of the live element that holds them; null where it finds no article. */
function keptTexts(clone: Document, metadata: Metadata): Map<number, Set<string>> | null {
  const found = new Proposer(clone, metadata).parse();
  const root = found?.content;
  if (!root) return null;
  const kept = new Map<number, Set<string>>();
  const texts = clone.createTreeWalker(root, SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const owner = ownerOf(text);
    const known = kept.get(owner);
    if (known) known.add((text as Text).data);
    else kept.set(owner, new Set([(text as Text).data]));
  }
  return kept;
}

/** The number of the nearest element that was copied from the page: Readability wraps and renames elements. */
function ownerOf(text: Node): number {
  for (let at = text.parentElement; at; at = at.parentElement) {
    const index = at.getAttribute(INDEX_ATTRIBUTE);
    if (index !== null) return Number(index);
  }
  return -1;
}
