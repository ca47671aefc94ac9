import { buildBoth } from './build.ts';
import { runProgram } from './steps.ts';

/** `npm run package`: `dist/dramatis-chrome.zip` and `dist/dramatis-firefox.zip`, as the two stores take them. */
await buildBoth();
for (const browser of ['chrome', 'firefox']) {
  const file = `dramatis-${browser}.zip`;
  const args = ['build', '--source-dir', `dist/${browser}`, '--artifacts-dir', 'dist', '--filename', file];
  if (!(await runProgram('web-ext', [...args, '--overwrite-dest', '--no-config-discovery']))) process.exit(1);
  console.log(`dist/${file}`);
}
