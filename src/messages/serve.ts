import { type GenericSchema, parse, safeParse } from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { Calls, Schemas } from './contract.ts';
import { envelope, type PartyName, type Reply } from './envelope.ts';
import { extension } from './extension.ts';

/** What a party does on each of its calls; it may take its time. */
export type Handlers<Party extends Calls<keyof Party>> = {
  readonly [Name in keyof Party]: (
    sender: Runtime.MessageSender,
    ...args: Parameters<Party[Name]>
  ) => ReturnType<Party[Name]> | Promise<ReturnType<Party[Name]>>;
};

/**
 * Answers one message to a party. Yields null where it is none of its calls; an error where the arguments are not what
 * the contract says or where the handler throws.
 */
export function answerTo<Party extends Calls<keyof Party>>(
  party: PartyName,
  schemas: Schemas<Party>,
  handlers: Handlers<Party>,
): (message: unknown, sender: Runtime.MessageSender) => Promise<Reply> | null {
  const handles = (call: string): call is keyof Party & string => Object.hasOwn(handlers, call);
  return (message, sender) => {
    const { success, output } = safeParse(envelope, message);
    if (!success || output.to !== party || !handles(output.call)) return null;
    return handle(schemas[output.call].args, handlers[output.call], sender, output.args);
  };
}

async function handle<Args extends readonly unknown[], Answer>(
  schema: GenericSchema<unknown, Args>,
  handler: (sender: Runtime.MessageSender, ...args: Args) => Answer | Promise<Answer>,
  sender: Runtime.MessageSender,
  args: readonly unknown[],
): Promise<Reply> {
  try {
    return { answer: await handler(sender, ...parse(schema, args)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Serves a party's calls from the extension's own parts, until `signal` aborts. */
export function serve<Party extends Calls<keyof Party>>(
  party: PartyName,
  schemas: Schemas<Party>,
  handlers: Handlers<Party>,
  signal?: AbortSignal,
): void {
  const answer = answerTo(party, schemas, handlers);
  // Both browsers always hand `respond` over; the API's types know two parameters or an answer to everything.
  const listener = (message: unknown, sender: Runtime.MessageSender, respond = (_reply: unknown) => {}) => {
    if (sender.id !== extension.runtime.id) return undefined;
    const reply = answer(message, sender);
    if (!reply) return undefined;
    reply.then(respond);
    // Both browsers keep the channel open for this value alone.
    return true;
  };
  extension.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => extension.runtime.onMessage.removeListener(listener));
}
