import * as v from 'valibot';

/** The parties of the extension. Every message goes to one: the worker and an open popup hear the same channel. */
export type PartyName = 'worker' | 'page' | 'popup';

/** A message on its way. */
export interface Envelope {
  readonly to: PartyName;
  readonly call: string;
  readonly args: readonly unknown[];
}

/** An answer on its way: errors travel as their message. */
export type Reply = { readonly answer?: unknown } | { readonly error: string };

/** Checks that something is a message at all; its arguments are checked by the call's own schema. */
export const envelope: v.GenericSchema<unknown, Envelope> = v.object({
  to: v.picklist(['worker', 'page', 'popup']),
  call: v.string(),
  args: v.array(v.unknown()),
});

/** Checks that something is an answer at all. */
export const reply: v.GenericSchema<unknown, Reply> = v.union([
  v.object({ error: v.string() }),
  v.object({ answer: v.optional(v.unknown()) }),
]);
