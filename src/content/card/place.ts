import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';

/** What a card stands beside: an element for its scrolling, and the rectangle in it, asked again after each scroll. */
export interface Anchor {
  readonly element: Element;
  /** In viewport coordinates; null where it is gone from the page. */
  readonly rect: () => DOMRect | null;
}

/** The gap between the words and the card, and the card's distance from the viewport's edge, in CSS pixels. */
const GAP = 9;
const EDGE = 12;

/** Keeps a card beside its anchor until the yielded function is called; calls `gone` where the anchor disappears. */
export function keepPlaced(anchor: Anchor, card: HTMLElement, gone: () => void): () => void {
  let last = new DOMRect();
  const reference = {
    contextElement: anchor.element,
    getBoundingClientRect: () => anchor.rect() ?? last,
  };
  const place = async () => {
    const rect = anchor.rect();
    if (!rect) return gone();
    last = rect;
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => card.style.setProperty('--room', `${Math.max(160, availableHeight)}px`),
        }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  return autoUpdate(reference, card, place);
}
