import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** What each room of `src` may import besides itself. The outer rooms stand in nobody's list. */
const ROOMS: Record<string, readonly string[]> = {
  model: [],
  core: ['model'],
  article: ['model'],
  messages: ['model'],
  view: ['model'],
  ui: ['model', 'view'],
  background: ['model', 'core', 'messages'],
  content: ['model', 'article', 'messages', 'view', 'ui'],
  popup: ['model', 'messages', 'view', 'ui'],
  cli: ['model', 'core', 'article', 'view'],
};

/** The rooms of the core in the order of the stages: each may import only the ones before it. */
const STAGES = [
  'learning',
  'tokens',
  'syntax',
  'names',
  'countries',
  'actors',
  'quotes',
  'stance',
  'portrayal',
  'summary',
];

/** The core's own files that every stage may import; the others join the stages together. */
const CORE_COMMON = ['document.ts'];

const MAX_LINES = 300;

interface SourceFile {
  /** From the project's folder, with slashes. */
  readonly path: string;
  /** The files of the project that it imports, likewise. */
  readonly imports: readonly string[];
  /** Lines that hold more than a comment. */
  readonly lines: number;
}

function readSource(path: string): SourceFile {
  const source = readFileSync(path, 'utf8');
  const { module, comments, program } = parseSync(path, source);
  const requests = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ];
  expect(program.body.length, `${path} holds something`).toBeGreaterThan(0);
  const imports = requests
    .filter((request) => request.startsWith('.'))
    .map((request) => normalize(join(dirname(path), request.replace(/\?.*$/u, ''))).replaceAll(sep, '/'));
  return { path: path.replaceAll(sep, '/'), imports, lines: linesOfCode(source, comments) };
}

function linesOfCode(source: string, comments: readonly { start: number; end: number }[]): number {
  const code = source.split('');
  for (const { start, end } of comments) {
    for (let index = start; index < end; index += 1) if (code[index] !== '\n') code[index] = ' ';
  }
  return code
    .join('')
    .split('\n')
    .filter((line) => line.trim() !== '').length;
}

function sourcesIn(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|tsx|mjs)$/u.test(path))
    .map((path) => readSource(join(folder, path)));
}

const src = sourcesIn('src');
const others = [...sourcesIn('scripts'), ...sourcesIn('tests')];
const roomOf = (path: string) => path.split('/')[1] ?? '';

test('the rules see the files', () => {
  expect(src.length).toBeGreaterThan(100);
  expect([...new Set(src.map(({ path }) => roomOf(path)))].sort()).toEqual(Object.keys(ROOMS).sort());
  expect(src.some(({ imports }) => imports.includes('src/model/span.ts'))).toBe(true);
});

test('every import is of a file that is there', () => {
  const lost = [...src, ...others].flatMap(({ path, imports }) =>
    imports.filter((target) => !existsSync(target)).map((target) => `${path} -> ${target}`),
  );
  expect(lost).toEqual([]);
});

test('rooms import only the rooms further in', () => {
  const wrong = src.flatMap(({ path, imports }) => {
    const room = roomOf(path);
    return imports
      .filter((target) => target.startsWith('src/') && roomOf(target) !== room)
      .filter((target) => !ROOMS[room]?.includes(roomOf(target)))
      .map((target) => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('source imports nothing from outside but assets and the manifest', () => {
  const wrong = src.flatMap(({ path, imports }) =>
    imports
      .filter((target) => !target.startsWith('src/') && !target.startsWith('assets/'))
      .map((target) => `${path} -> ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('a stage of the core imports only the stages before it', () => {
  const folderOf = (path: string) => path.match(/^src\/core\/([^/]+)\//u)?.[1] ?? null;
  const folders = [...new Set(src.map(({ path }) => folderOf(path)).filter((folder) => folder !== null))];
  expect(folders.sort()).toEqual([...STAGES].sort());
  const wrong = src.flatMap(({ path, imports }) => {
    const folder = folderOf(path);
    if (folder === null) return [];
    return imports
      .filter((target) => target.startsWith('src/core/'))
      .filter((target) => {
        const other = folderOf(target);
        if (other === null) return !CORE_COMMON.includes(basename(target));
        return STAGES.indexOf(other) > STAGES.indexOf(folder);
      })
      .map((target) => `${path} -> ${target}`);
  });
  expect(wrong).toEqual([]);
});

test('no file imports itself through others', () => {
  const importsOf = new Map(src.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) cycles.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (done.has(path)) return;
    done.add(path);
    for (const target of importsOf.get(path) ?? []) visit(target, [...way, path]);
  };
  for (const { path } of src) visit(path, []);
  expect(cycles).toEqual([]);
});

test('files are small', () => {
  const isData = (path: string) => path.includes('/lexicon/') || path.includes('/cases/');
  const big = [...src, ...others].filter(({ path, lines }) => lines > MAX_LINES && !isData(path));
  expect(big.map(({ path, lines }) => `${path}: ${lines} lines of code`)).toEqual([]);
});

test('folders say what they hold', () => {
  const names = [...src, ...others].flatMap(({ path }) => path.split('/').slice(0, -1));
  const vague = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'lib'];
  expect([...new Set(names)].filter((name) => vague.includes(name))).toEqual([]);
});
