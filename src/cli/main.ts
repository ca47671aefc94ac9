import { parseOptions, USAGE } from './options.ts';
import { run } from './run.ts';

/** The command line: annotates files, or JSON lines from standard input; see `USAGE`. */
async function main(): Promise<number> {
  let options: ReturnType<typeof parseOptions>;
  try {
    options = parseOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options.help || (options.files.length === 0 && process.stdin.isTTY)) {
    process.stdout.write(USAGE);
    return options.help ? 0 : 2;
  }
  return run(options, process);
}

// The process ends here even where standard input is still open: its reader may have gone.
process.exit(await main());
