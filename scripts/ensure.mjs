/**
 * Installs the dependencies where they are missing or differ from the lockfile. Runs before every command, so it is
 * plain JavaScript on Node's own modules, quick when there is nothing to do, and writes to stderr alone: standard output
 * belongs to the command.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Dramatis needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
}
if (!installed()) {
  console.error('Installing what is missing (npm ci), about half a minute ...');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const options = { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' };
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], options);
  if (status !== 0) {
    console.error('The installation failed; the lines above say why.');
    process.exit(status ?? 1);
  }
}

/** Whether `node_modules` holds what the lockfile says, by the record that npm itself keeps there. */
function installed() {
  const wanted = packages('package-lock.json');
  const present = packages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function packages(path) {
  try {
    return JSON.parse(readFileSync(new URL(path, root), 'utf8')).packages;
  } catch {
    return null;
  }
}
