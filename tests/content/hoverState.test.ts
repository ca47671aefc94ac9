import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HoverEvent, type HoverState, IDLE, shownIn, step, waitOf } from '../../src/content/hover/state.ts';

interface Name {
  readonly key: string;
}

const ANNA: Name = { key: 'Anna' };
const BEN: Name = { key: 'Ben' };

const to = (target: Name | null): HoverEvent<Name> => ({ type: 'point', target });
const tap = (target: Name | null): HoverEvent<Name> => ({ type: 'tap', target });
const ENTER: HoverEvent<Name> = { type: 'enterCard' };
const LEAVE: HoverEvent<Name> = { type: 'leaveCard' };
const DISMISS: HoverEvent<Name> = { type: 'dismiss' };
/** Stands for the end of whatever wait the state is in. */
const WAITED = 'waited';

/** What happens, and what is shown at the end. */
const CASES: readonly { name: string; events: readonly (HoverEvent<Name> | typeof WAITED)[]; shown: Name | null }[] = [
  { name: 'nothing at first', events: [], shown: null },
  { name: 'not before the pointer has rested', events: [to(ANNA)], shown: null },
  { name: 'opens after the wait', events: [to(ANNA), WAITED], shown: ANNA },
  { name: 'passing over opens nothing', events: [to(ANNA), to(null), WAITED], shown: null },
  { name: 'the last of two names opens', events: [to(ANNA), to(BEN), WAITED], shown: BEN },
  { name: 'stays for a moment when left', events: [to(ANNA), WAITED, to(null)], shown: ANNA },
  { name: 'goes when left', events: [to(ANNA), WAITED, to(null), WAITED], shown: null },
  { name: 'stays when the pointer comes back', events: [to(ANNA), WAITED, to(null), to(ANNA), WAITED], shown: ANNA },
  { name: 'stays while the pointer is in it', events: [to(ANNA), WAITED, to(null), ENTER, WAITED], shown: ANNA },
  { name: 'a name passed on the way, told of late', events: [to(ANNA), WAITED, ENTER, to(BEN), WAITED], shown: ANNA },
  { name: 'goes when the card is left', events: [to(ANNA), WAITED, ENTER, LEAVE, WAITED], shown: null },
  {
    name: 'crossing a name on the way into the card changes nothing',
    events: [to(ANNA), WAITED, to(BEN), ENTER, WAITED],
    shown: ANNA,
  },
  { name: 'resting on another name changes to it', events: [to(ANNA), WAITED, to(BEN), WAITED], shown: BEN },
  {
    name: 'leaving the card for a name changes to it',
    events: [to(ANNA), WAITED, ENTER, LEAVE, to(BEN), WAITED],
    shown: BEN,
  },
  { name: 'dismissed', events: [to(ANNA), WAITED, DISMISS], shown: null },
  {
    name: 'dismissed stays away while the pointer stays',
    events: [to(ANNA), WAITED, DISMISS, to(ANNA), WAITED],
    shown: null,
  },
  {
    name: 'dismissed comes again after the pointer was elsewhere',
    events: [to(ANNA), WAITED, DISMISS, to(null), to(ANNA), WAITED],
    shown: ANNA,
  },
  { name: 'dismissed lets another open', events: [to(ANNA), WAITED, DISMISS, to(BEN), WAITED], shown: BEN },
  { name: 'a tap opens at once', events: [tap(ANNA)], shown: ANNA },
  { name: 'a tap on another name changes to it', events: [tap(ANNA), DISMISS, tap(BEN)], shown: BEN },
  { name: 'a tap on nothing closes', events: [tap(ANNA), DISMISS, tap(null)], shown: null },
  { name: 'a second tap on the same words closes', events: [tap(ANNA), DISMISS, tap(ANNA)], shown: null },
  { name: 'a third opens again', events: [tap(ANNA), DISMISS, tap(ANNA), DISMISS, tap(ANNA)], shown: ANNA },
];

function run(events: readonly (HoverEvent<Name> | typeof WAITED)[]): HoverState<Name> {
  let state: HoverState<Name> = IDLE;
  for (const event of events) {
    state = step(state, event === WAITED ? { type: 'elapsed', token: state.token } : event);
  }
  return state;
}

for (const { name, events, shown } of CASES) {
  test(name, () => {
    expect(shownIn(run(events))).toEqual(shown);
  });
}

const anyEvent = fc.oneof(
  fc.constantFrom(to(ANNA), to(BEN), to(null), tap(ANNA), tap(null), ENTER, LEAVE, DISMISS, WAITED as typeof WAITED),
);

test('a wait that ended late changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), fc.integer({ min: 1, max: 50 }), (events, age) => {
      const state = run(events);
      expect(step(state, { type: 'elapsed', token: state.token - age })).toBe(state);
    }),
  );
});

test('left alone, every state comes to rest, and with nothing pointed at it shows nothing', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      let state = run([...events, LEAVE, to(null)]);
      for (let i = 0; i < 3 && waitOf(state) !== null; i++)
        state = step(state, { type: 'elapsed', token: state.token });
      expect(waitOf(state)).toBeNull();
      expect(shownIn(state)).toBeNull();
    }),
  );
});
