/** One thing to annotate, as it is handed to a worker, which reads and parses it. */
export type Input =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'line'; readonly number: number; readonly line: string }
  | { readonly kind: 'overlong'; readonly number: number };

/** A longer line is refused unread, so that memory stays bounded; whole pages are far smaller. */
export const MAX_CHARACTERS = 32 * 1024 * 1024;

/** Files as inputs, in their order. */
export function* fileInputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) yield { kind: 'file', path };
}

/**
 * The lines of a stream of text as inputs; blank ones are left out but counted. A line ends with LF or CRLF. One of more
 * than `limit` UTF-16 code units comes as `overlong`, without its text.
 */
export async function* lineInputs(chunks: AsyncIterable<string>, limit = MAX_CHARACTERS): AsyncGenerator<Input> {
  let number = 0;
  let parts: string[] = [];
  let length = 0;
  const finish = (): Input | null => {
    number += 1;
    const line = length > limit ? null : parts.join('');
    parts = [];
    length = 0;
    if (line === null) return { kind: 'overlong', number };
    return line.trim() === '' ? null : { kind: 'line', number, line };
  };
  const add = (part: string): void => {
    length += part.length;
    if (length > limit) parts = [];
    else parts.push(part);
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      add(chunk.slice(from, end));
      from = end + 1;
      const input = finish();
      if (input) yield input;
    }
    add(chunk.slice(from));
  }
  if (length > 0) {
    const input = finish();
    if (input) yield input;
  }
}

/** How an input is called in a message to the user. */
export function nameOf(input: Input): string {
  return input.kind === 'file' ? input.path : `line ${input.number}`;
}

/** The id that an answer to the input bears: a file's path, a line's own id, or null where it has none. */
export function idOf(input: Input): string | null {
  if (input.kind === 'file') return input.path;
  if (input.kind === 'overlong') return null;
  try {
    const { id } = JSON.parse(input.line) as { id?: unknown };
    return typeof id === 'string' ? id : null;
  } catch {
    return null;
  }
}
