import { spawn } from 'node:child_process';
import { ROOT } from './build.ts';

/** How a step ended: it counts its tests, or itself as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export interface Step {
  readonly name: string;
  run(): Promise<Outcome>;
}

/**
 * Runs a program from `node_modules/.bin` in the project's folder. Yields whether it succeeded; what it prints is shown
 * as it comes where `isLive`, else only where it fails.
 */
export function runProgram(program: string, args: readonly string[], isLive = false): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ['ignore', isLive ? 'inherit' : 'pipe', isLive ? 'inherit' : 'pipe'],
      // npm's programs are command files there.
      shell: process.platform === 'win32',
    });
    const chunks: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => {
      console.error(`${program}: ${error.message}`);
      resolve(false);
    });
    child.once('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(chunks));
      resolve(code === 0);
    });
  });
}

/** Runs the steps in order, each also where one before it failed, and prints how each ended. Yields the sums. */
export async function runSteps(steps: readonly Step[]): Promise<Outcome> {
  const lines: string[] = [];
  const sum = { passed: 0, failed: 0 };
  for (const { name, run } of steps) {
    console.log(`\n${name} ...`);
    const start = performance.now();
    const { passed, failed } = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    sum.passed += passed;
    sum.failed += failed;
    const counts = failed === 0 ? `${passed}` : `${passed} (${failed} FAILED)`;
    lines.push(
      `${failed === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(32)} ${counts.padStart(16)} ${seconds.padStart(8)} s`,
    );
    console.log(lines.at(-1));
  }
  console.log(`\n${lines.join('\n')}\n`);
  return sum;
}
