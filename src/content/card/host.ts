import { h, render } from 'preact';
import type { Reveal } from '../../ui/lead.tsx';
import parts from '../../ui/parts.css?inline';
import tokens from '../../ui/tokens.css?inline';
import type { Card } from '../../view/cards.ts';
import styles from './card.css?inline';
import { CardView } from './card.tsx';
import { type Anchor, keepPlaced } from './place.ts';

export interface CardHandlers {
  readonly reveal: Reveal;
  readonly entered: () => void;
  readonly left: () => void;
}

/** The card over the page. */
export interface CardHost {
  /** Shows a card beside its anchor, in the place of the one that is open. */
  open(card: Card, label: string, scheme: 'light' | 'dark', anchor: Anchor): void;
  close(): void;
  /** Whether something that happened on the page happened in the card. */
  holds(target: EventTarget | null): boolean;
}

/**
 * Makes the card's host: one element under the root element, there from the first card on until `signal` aborts; all else
 * is in its closed shadow, where neither the page's styles nor its scripts reach.
 */
export function createCardHost(document: Document, handlers: CardHandlers, signal: AbortSignal): CardHost {
  let shown: { host: HTMLElement; card: HTMLElement } | null = null;
  let placed: (() => void) | null = null;

  const close = () => {
    placed?.();
    placed = null;
    if (!shown) return;
    if (shown.card.matches(':popover-open')) shown.card.hidePopover();
    render(null, shown.card);
  };
  signal.addEventListener('abort', () => {
    close();
    shown?.host.remove();
    shown = null;
  });

  return {
    close,
    holds: (target) => shown !== null && target === shown.host,
    open(card, label, scheme, anchor) {
      if (signal.aborted) return;
      shown ??= build(document, handlers, signal);
      if (!shown.host.isConnected) document.documentElement.append(shown.host);
      const { card: element } = shown;
      element.style.colorScheme = scheme;
      element.setAttribute('aria-label', label);
      render(h(CardView, { card, reveal: handlers.reveal }), element);
      element.scrollTop = 0;
      element.showPopover();
      placed?.();
      placed = keepPlaced(anchor, element, close);
    },
  };
}

function build(document: Document, handlers: CardHandlers, signal: AbortSignal) {
  const host = document.createElement('dramatis-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [tokens, parts, styles].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const card = document.createElement('div');
  card.className = 'card dramatis';
  card.popover = 'manual';
  card.setAttribute('role', 'dialog');
  // A finger enters with each touch and leaves with its end: that says nothing.
  const byPointer = (told: () => void) => (event: PointerEvent) => void (event.pointerType !== 'touch' && told());
  card.addEventListener('pointerenter', byPointer(handlers.entered), { signal });
  card.addEventListener('pointerleave', byPointer(handlers.left), { signal });
  shadow.append(card);
  return { host, card };
}
