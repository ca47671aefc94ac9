/*
 * Hovering as data. A pointer that rests on a name or a quotation opens its card; one that leaves it has time to reach
 * the card before it goes.
 *
 *   idle --point--> dwelling --elapsed--> open --leave--> leaving --elapsed--> idle
 *                                          ^  <--enterCard/point--'  |
 *                                          '------elapsed------ moving (to another target)
 */

/** What a card can be about. Two targets with the same key are the same. */
export interface Target {
  readonly key: string;
}

/** A pointer that only passes over a name must not open a card. */
const DWELL_MS = 250;
/** Long enough to cross the gap from the words to the card. */
const LEAVE_MS = 320;
/** On the way to the card the pointer crosses other names: the card must not jump at each. */
const MOVE_MS = 280;

/** `token` numbers the waits: a timer that ends late carries a token that is no longer the state's. */
export type HoverState<T extends Target> =
  /** `except` is the target whose card was dismissed: it stays away until the pointer has left it. */
  | { readonly phase: 'idle'; readonly token: number; readonly except: string | null }
  | { readonly phase: 'dwelling'; readonly token: number; readonly target: T }
  | { readonly phase: 'open'; readonly token: number; readonly target: T; readonly inCard: boolean }
  | { readonly phase: 'leaving'; readonly token: number; readonly target: T }
  | { readonly phase: 'moving'; readonly token: number; readonly target: T; readonly next: T };

export type HoverEvent<T extends Target> =
  /** The pointer is on a target in the article, or on nothing. */
  | { readonly type: 'point'; readonly target: T | null }
  /** A finger has tapped a target, or on nothing; the press of it has dismissed the card before it. */
  | { readonly type: 'tap'; readonly target: T | null }
  | { readonly type: 'enterCard' }
  | { readonly type: 'leaveCard' }
  /** The wait with this token is over. */
  | { readonly type: 'elapsed'; readonly token: number }
  /** Escape, a click elsewhere, or the article has been read anew. */
  | { readonly type: 'dismiss' };

/** The state before anything has happened. */
export const IDLE = { phase: 'idle', token: 0, except: null } as const;

/** How long the state waits for `elapsed` with its token, in milliseconds; null where it waits for nothing. */
export function waitOf<T extends Target>(state: HoverState<T>): number | null {
  switch (state.phase) {
    case 'dwelling':
      return DWELL_MS;
    case 'leaving':
      return LEAVE_MS;
    case 'moving':
      return MOVE_MS;
    default:
      return null;
  }
}

/** What the card is about in a state, or null where none is open. */
export function shownIn<T extends Target>(state: HoverState<T>): T | null {
  return state.phase === 'idle' || state.phase === 'dwelling' ? null : state.target;
}

/** The state after an event; the same object where nothing changes. */
export function step<T extends Target>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  const token = state.token + 1;
  switch (event.type) {
    case 'dismiss':
      return state.phase === 'idle' ? state : { phase: 'idle', token, except: state.target.key };
    case 'elapsed':
      return event.token === state.token ? elapsed(state, token) : state;
    case 'enterCard':
      return 'target' in state && state.phase !== 'dwelling'
        ? { phase: 'open', token, target: state.target, inCard: true }
        : state;
    case 'leaveCard':
      return state.phase === 'open' && state.inCard ? { phase: 'leaving', token, target: state.target } : state;
    case 'point':
      return pointed(state, event.target, token);
    case 'tap':
      return tapped(state, event.target, token);
  }
}

/** A tap opens at once; a second one on the same words has closed their card, and leaves it so. */
function tapped<T extends Target>(state: HoverState<T>, target: T | null, token: number): HoverState<T> {
  const isClosed = state.phase === 'idle' && state.except === target?.key;
  return target && !isClosed ? { phase: 'open', token, target, inCard: false } : { phase: 'idle', token, except: null };
}

function elapsed<T extends Target>(state: HoverState<T>, token: number): HoverState<T> {
  switch (state.phase) {
    case 'dwelling':
      return { phase: 'open', token, target: state.target, inCard: false };
    case 'leaving':
      return { phase: 'idle', token, except: null };
    case 'moving':
      return { phase: 'open', token, target: state.next, inCard: false };
    default:
      return state;
  }
}

function pointed<T extends Target>(state: HoverState<T>, target: T | null, token: number): HoverState<T> {
  switch (state.phase) {
    case 'idle':
      if (target && target.key !== state.except) return { phase: 'dwelling', token, target };
      return target || state.except === null ? state : { phase: 'idle', token, except: null };
    case 'dwelling':
      if (target?.key === state.target.key) return state;
      return target ? { phase: 'dwelling', token, target } : { phase: 'idle', token, except: null };
    default:
      // A pointer in the card is told of when it leaves; what it passed on its way there may be told of late.
      if (state.phase === 'open' && (state.inCard || target?.key === state.target.key)) return state;
      if (target?.key === state.target.key) return { phase: 'open', token, target: state.target, inCard: false };
      if (!target) return state.phase === 'leaving' ? state : { phase: 'leaving', token, target: state.target };
      if (state.phase === 'moving' && state.next.key === target.key) return state;
      return { phase: 'moving', token, target: state.target, next: target };
  }
}
