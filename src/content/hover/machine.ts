import { type HoverEvent, type HoverState, IDLE, shownIn, step, type Target, waitOf } from './state.ts';

/** Runs the hover states: takes their waits, and shows what they show. */
export function createHover<T extends Target>(show: (target: T | null) => void, signal: AbortSignal) {
  let state: HoverState<T> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dispatch = (event: HoverEvent<T>) => {
    const next = step(state, event);
    if (next === state) return;
    const before = shownIn(state);
    state = next;
    clearTimeout(timer);
    const wait = waitOf(state);
    const { token } = state;
    if (wait !== null) timer = setTimeout(() => dispatch({ type: 'elapsed', token }), wait);
    const now = shownIn(state);
    if (now?.key !== before?.key) show(now);
  };
  signal.addEventListener('abort', () => dispatch({ type: 'dismiss' }));
  return dispatch;
}
