import { parseArgs } from 'node:util';

/** What to do with each input: the whole annotation, or only how given targets are portrayed. */
export type Mode = 'annotate' | 'targets';

export interface Options {
  readonly mode: Mode;
  /** Paths in the order given; empty means JSON lines from standard input. */
  readonly files: readonly string[];
  readonly help: boolean;
}

export const USAGE = `Annotates news articles: people, countries, organizations, quotes with speakers, stances, summaries.

  npm run -s annotate -- FILE...          .txt and .html files
  npm run -s annotate < LINES             JSON lines: {"id", "text"} or {"id", "html", "url"}
  npm run -s annotate -- --targets        JSON lines: {"id", "text", "targets": [{"start", "end", "mention"}]}

One JSON line out for each input, in the same order; {"id", "error"} for one that cannot be used.
`;

/** Reads the command line's arguments. Throws an `Error` with a message for the user where one is unknown. */
export function parseOptions(argv: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { targets: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.targets && positionals.length > 0) {
    throw new Error('--targets reads JSON lines from standard input and takes no files');
  }
  return { mode: values.targets ? 'targets' : 'annotate', files: positionals, help: values.help ?? false };
}
