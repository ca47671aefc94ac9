import type { Reveal } from '../../ui/lead.tsx';
import { actorCard, quoteCard } from '../../view/cards.ts';
import { createCardHost } from '../card/host.ts';
import { schemeAt } from '../card/theme.ts';
import type { Painter } from '../highlights/painter.ts';
import type { Shown } from '../shown.ts';
import { anchorRect, elementAt, type Pointed, pointedAt } from './anchor.ts';
import { targetFinder } from './hit.ts';
import { createHover } from './machine.ts';

/** Opens cards over what the pointer rests on. */
export interface Hover {
  /** What can be hovered from now on. An open card stays only where it is the same annotation that shows. */
  show(shown: Shown | null): void;
}

/** Starts hovering on a page; all of it ends when `signal` aborts. */
export function watchHover(document: Document, painter: Painter, reveal: Reveal, signal: AbortSignal): Hover {
  let shown: Shown | null = null;
  let find: ReturnType<typeof targetFinder> = () => null;

  const open = (pointed: Pointed | null) => {
    if (shown) painter.paint('actor', shown.map, []);
    host.close();
    if (!shown || !pointed) return;
    const { annotation, map } = shown;
    const { span, what } = pointed.target;
    const card = what.type === 'actor' ? actorCard(annotation, what.actor) : quoteCard(annotation, what.index);
    const element = elementAt(shown, span);
    if (!card || !element) return;
    if (what.type === 'actor') {
      const own = annotation.mentions.filter(({ actor }) => actor === what.actor);
      painter.paint('actor', map, own);
    }
    const label = card.type === 'actor' ? `About ${card.actor.name}` : `Who says this: ${card.speaker}`;
    host.open(card, label, schemeAt(element), { element, rect: () => shown && anchorRect(shown, pointed) });
  };
  const dispatch = createHover(open, signal);
  const host = createCardHost(
    document,
    { reveal, entered: () => dispatch({ type: 'enterCard' }), left: () => dispatch({ type: 'leaveCard' }) },
    signal,
  );

  let frame = 0;
  // Where the pointer came to rest is what counts: of the moves within one frame, the last.
  let last: { event: PointerEvent; path: EventTarget[] };
  const moved = (event: PointerEvent) => {
    if (!shown || event.pointerType === 'touch' || host.holds(event.target)) return;
    last = { event, path: event.composedPath() };
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      // With a button down the reader is selecting text.
      const pointed =
        shown && last.event.buttons === 0 ? pointedAt(document, shown, find, last.event, last.path) : null;
      dispatch({ type: 'point', target: pointed });
    });
  };
  const left = ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') dispatch({ type: 'point', target: null });
  };
  let isTouch = false;
  const pressed = ({ target, pointerType }: PointerEvent) => {
    isTouch = pointerType === 'touch';
    if (!host.holds(target)) dispatch({ type: 'dismiss' });
  };
  // The browser tells a tap from a scroll or a long press: only a tap clicks.
  const clicked = (event: MouseEvent) => {
    const path = event.composedPath();
    if (!shown || !isTouch || host.holds(event.target) || path.some(isControl)) return;
    dispatch({ type: 'tap', target: pointedAt(document, shown, find, event, path) });
  };
  const keyed = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') dispatch({ type: 'dismiss' });
  };
  document.addEventListener('pointermove', moved, { signal, passive: true });
  document.documentElement.addEventListener('pointerleave', left, { signal, passive: true });
  document.addEventListener('pointerdown', pressed, { signal, passive: true, capture: true });
  document.addEventListener('click', clicked, { signal, passive: true });
  document.addEventListener('keydown', keyed, { signal, capture: true });

  return {
    show(next) {
      if (next?.annotation !== shown?.annotation || next?.kinds !== shown?.kinds) dispatch({ type: 'dismiss' });
      shown = next;
      find = next ? targetFinder(next.annotation, next.kinds) : () => null;
    },
  };
}

/** Whether a tap does something of the page's own: a name in a link is not in the way of the link. */
function isControl(target: EventTarget): boolean {
  return target instanceof Element && target.matches('a[href], button, summary, label');
}
