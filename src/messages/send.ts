import { type GenericSchema, parse } from 'valibot';
import type { Calls, PageCalls, PopupCalls, Schemas, WorkerCalls } from './contract.ts';
import { type Envelope, type PartyName, reply } from './envelope.ts';
import { extension } from './extension.ts';
import { pageCalls, popupCalls, workerCalls } from './schemas.ts';

/** Calls one of a party's messages by its name. */
export type Send<Party extends Calls<keyof Party>> = <Name extends keyof Party & string>(
  call: Name,
  ...args: Parameters<Party[Name]>
) => Promise<ReturnType<Party[Name]>>;

/** Carries a message to where its party listens. Rejects where nobody does. */
export type Carry = (message: Envelope) => Promise<unknown>;

/**
 * Makes the sender of a party's messages. A call rejects where nobody listens, where the other side throws (with its
 * message) and where the answer is not what the contract says.
 */
export function sender<Party extends Calls<keyof Party>>(
  to: PartyName,
  schemas: Schemas<Party>,
  carry: Carry,
): Send<Party> {
  return async (call, ...args) => {
    const received = parse(reply, await carry({ to, call, args }));
    if ('error' in received) throw new Error(received.error);
    return checked(schemas[call].answer, received.answer);
  };
}

function checked<Value>(schema: GenericSchema<unknown, Value>, value: unknown): Value {
  return parse(schema, value);
}

const runtime: Carry = (message) => extension.runtime.sendMessage(message);

/** Sends to the background worker; a stopped one is woken. */
export const toWorker: Send<WorkerCalls> = sender('worker', workerCalls, runtime);

/** Sends to an open popup. */
export const toPopup: Send<PopupCalls> = sender('popup', popupCalls, runtime);

/** Sends to the reader in a tab's page. */
export function toPage(tab: number): Send<PageCalls> {
  return sender('page', pageCalls, (message) => extension.tabs.sendMessage(tab, message, { frameId: 0 }));
}
