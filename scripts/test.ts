import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './browsers/find.ts';
import { buildBoth, ROOT } from './build.ts';
import { type Outcome, runProgram, runSteps, type Step } from './steps.ts';

/**
 * `npm test`: everything that is checked. `npm test -- NAME...` runs only the steps whose names begin so ("unit", "build").
 */
const STEPS: readonly Step[] = [
  step('format and lint', () => runProgram('biome', ['check', '--error-on-warnings'])),
  step('types: core, model, view', () => runProgram('tsc', ['-p', 'tsconfig.pure.json'])),
  step('types: in the browser', () => runProgram('tsc', ['-p', 'tsconfig.browser.json'])),
  step('types: in Node', () => runProgram('tsc', ['-p', 'tsconfig.node.json'])),
  { name: 'unit and structure tests', run: () => vitest('vitest.config.ts') },
  step('build for both browsers', () => buildBoth().then(() => true)),
  step('web-ext lint', () =>
    runProgram('web-ext', ['lint', '--source-dir', 'dist/firefox', '--warnings-as-errors', '--no-config-discovery']),
  ),
  { name: 'end-to-end tests', run: endToEnd },
];

function step(name: string, run: () => Promise<boolean>): Step {
  return { name, run: async () => ((await run()) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }) };
}

async function endToEnd(): Promise<Outcome> {
  const missing = [
    findBrowsers('chromium').length === 0 && 'Chromium, Chrome or Edge (Debian: apt-get install chromium)',
    findBrowsers('firefox').length === 0 && 'Firefox (Debian: apt-get install firefox-esr)',
  ].filter((what) => what !== false);
  if (missing.length > 0) throw new Error(`The end-to-end tests need ${missing.join(' and ')}.`);
  return vitest('tests/e2e/vitest.config.ts');
}

/** Runs Vitest and counts its tests. One that is skipped counts as failed: nothing may be left out unseen. */
async function vitest(config: string): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'dramatis-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const isFine = await runProgram('vitest', ['run', '--root', ROOT, '--config', config, ...reporters], true);
    const counts = JSON.parse(await readFile(report, 'utf8')) as Record<string, number>;
    const passed = counts.numPassedTests ?? 0;
    const failed = (counts.numTotalTests ?? 0) - passed;
    return { passed, failed: isFine ? failed : Math.max(failed, 1) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const names = process.argv.slice(2);
const chosen = STEPS.filter(({ name }) => names.length === 0 || names.some((start) => name.startsWith(start)));
const { passed, failed } = await runSteps(chosen);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && chosen.length > 0 ? 0 : 1);
