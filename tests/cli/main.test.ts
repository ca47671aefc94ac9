import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Annotation } from '../../src/model/annotation.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = fileURLToPath(new URL('pages', import.meta.url));
const ARTICLE = 'Mayor Anna Weber opened the new bridge on Monday.\n\n“It will last a hundred years,” Weber said.\n';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dramatis-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in a process of its own. Where `readNothing`, its output's reader goes away at once. */
function annotate(args: readonly string[], stdin: string, readNothing = false): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], { cwd: ROOT });
  let stdout = '';
  let stderr = '';
  if (readNothing) child.stdout.destroy();
  else child.stdout.setEncoding('utf8').on('data', (chunk) => (stdout += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk) => (stderr += chunk));
  // The process may end before it has read everything.
  child.stdin.on('error', () => {});
  child.stdin.end(stdin);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}

/** The page says that it is in this encoding; the project's own files are all UTF-8. */
function toWindows1252(text: string): Buffer {
  return Buffer.from(text.replaceAll('“', '\u0093').replaceAll('”', '\u0094'), 'latin1');
}

function answersIn(stdout: string): (Annotation & { id: string | null; error?: string })[] {
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('lines in order, each fault on its own line', { timeout: 60_000 }, async () => {
  const lines = [
    { id: 'one', text: ARTICLE },
    'no JSON',
    '',
    { id: 'two' },
    { id: 'three', text: '' },
    { id: 'four', html: `<article><p>${ARTICLE}</p></article>`, url: 'not an address' },
    [],
  ].map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
  const { code, stdout, stderr } = await annotate([], lines.join('\n'));
  const answers = answersIn(stdout);
  expect(answers.map(({ id, error }) => [id, error === undefined])).toEqual([
    ['one', true],
    [null, false],
    ['two', false],
    ['three', true],
    ['four', true],
    [null, false],
  ]);
  expect(answers[0]?.text).toBe(ARTICLE);
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringMatching(/^line 2: not JSON/u),
    expect.stringMatching(/^line 4: not of the form/u),
    expect.stringMatching(/^line 7: not of the form/u),
  ]);
});

test('files: text and pages in their own encoding, and what is neither', { timeout: 60_000 }, async () => {
  const text = join(folder, 'article.txt');
  const binary = join(folder, 'binary.txt');
  const page = join(folder, 'bridge.html');
  await writeFile(text, `\uFEFF${ARTICLE}`);
  await writeFile(page, toWindows1252(await readFile(join(PAGES, 'bridge.html'), 'utf8')));
  await writeFile(binary, Buffer.from([0xff, 0xfe, 0xfd]));
  const files = [text, page, join(PAGES, 'front.html'), join(folder, 'none.txt'), folder, binary];
  const { code, stdout, stderr } = await annotate(files, '');
  const [plain, bridge, front, ...faults] = answersIn(stdout);
  expect([plain?.id, plain?.text, plain?.isArticle]).toEqual([text, ARTICLE, true]);
  expect([bridge?.title, bridge?.lang, bridge?.isArticle]).toEqual([
    'City to close old bridge for two years',
    'en',
    true,
  ]);
  expect(bridge?.text).toContain('“We have waited long enough,” Müller said.');
  expect([front?.isArticle, front?.mentions, front?.error]).toEqual([false, [], undefined]);
  expect(faults.map(({ error }) => error)).toEqual([
    'no such file',
    'neither a .txt nor a .html file',
    'not UTF-8 text',
  ]);
  expect(code).toBe(1);
  expect(stderr).toContain(`${join(folder, 'none.txt')}: no such file`);
});

test('an article in a language that is not read keeps its text, and says so', { timeout: 60_000 }, async () => {
  const paragraph =
    '<p>Der Stadtrat hat am Montag beschlossen, dass die alte Brücke über den Fluss für zwei Jahre gesperrt wird und dass in dieser Zeit eine Fähre fährt, wie die Bürgermeisterin am Abend mit großer Freude erklärte.</p>';
  const head =
    '<meta property="og:type" content="article"><meta property="article:published_time" content="2024-02-12">';
  const html = `<html lang="de"><head><title>Alte Brücke gesperrt</title>${head}</head><article><h1>Alte Brücke gesperrt</h1>${paragraph.repeat(8)}</article>`;
  const { code, stdout } = await annotate([], JSON.stringify({ id: 'a', html }));
  const [answer] = answersIn(stdout);
  expect([code, answer?.isArticle, answer?.lang, answer?.mentions]).toEqual([0, true, 'de', []]);
  expect(answer?.limits).toEqual(['The article is in German, which is not read yet.']);
});

test('all is well: exit code 0 and nothing said', { timeout: 60_000 }, async () => {
  const { code, stderr } = await annotate([], JSON.stringify({ id: 'a', text: ARTICLE }));
  expect([code, stderr]).toEqual([0, '']);
});

test('a reader that goes away ends it quietly', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 200 }, (_, index) => JSON.stringify({ id: `${index}`, text: ARTICLE.repeat(20) }));
  const { code, stderr } = await annotate([], lines.join('\n'), true);
  expect([code, stderr]).toEqual([0, '']);
});

test('an unknown option: how it is used', { timeout: 60_000 }, async () => {
  const { code, stdout, stderr } = await annotate(['--nonsense'], '');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain('npm run -s annotate');
});
