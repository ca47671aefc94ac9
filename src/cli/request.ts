import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));

const plainText = v.object({ id: v.string(), text: v.string() });
const page = v.object({ id: v.string(), html: v.string(), url: v.nullish(v.string()) });

/** A line to annotate: a plain-text article or a whole page. */
export const articleRequest = v.union([plainText, page]);

/** A line with targets whose portrayal is asked for; offsets in UTF-16 code units, half-open. */
export const targetsRequest = v.object({
  id: v.string(),
  text: v.string(),
  targets: v.array(v.object({ start: offset, end: offset, mention: v.optional(v.string()) })),
});

/** A failure whose message is meant for the user. */
export class InputError extends Error {}

/**
 * Parses one line of JSON. Throws an `InputError` that says what is wrong where it is no JSON or not of the schema's
 * shape; `shape` describes that in the message.
 */
export function parseLine<T>(line: string, schema: v.GenericSchema<unknown, T>, shape: string): T {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new InputError(`not JSON: ${(error as Error).message}`);
  }
  const result = v.safeParse(schema, value);
  if (!result.success) throw new InputError(`not of the form ${shape}`);
  return result.output;
}
