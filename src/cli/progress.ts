import type { WriteStream } from 'node:tty';

export interface Progress {
  /** Counts one more answer. */
  step(): void;
  /** Writes a message of its own line. */
  say(message: string): void;
  /** Takes the progress line away. */
  end(): void;
}

/** A progress line on a terminal; elsewhere only messages are written. `total` is null where it is not known. */
export function createProgress(stream: WriteStream | NodeJS.WriteStream, total: number | null): Progress {
  let done = 0;
  const clear = (): void => {
    if (stream.isTTY) stream.write('\r\u001b[K');
  };
  const show = (): void => {
    if (stream.isTTY) stream.write(`\r\u001b[K${done}${total === null ? '' : ` of ${total}`} annotated`);
  };
  return {
    step: () => {
      done += 1;
      show();
    },
    say: (message) => {
      clear();
      stream.write(`${message}\n`);
      show();
    },
    end: clear,
  };
}
