import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Driver } from './driver.ts';

/** A browser on this machine. */
export interface FoundBrowser {
  readonly kind: Driver['browser'];
  /** As people call it. */
  readonly name: string;
  readonly path: string;
}

/** Where a browser may be: program names to look for in PATH, and whole paths. */
interface Candidate {
  readonly kind: Driver['browser'];
  readonly name: string;
  readonly programs: readonly string[];
  readonly paths: readonly string[];
}

const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
  .map((name) => process.env[name])
  .filter((folder) => folder !== undefined);

function onWindows(...parts: string[]): string[] {
  return WINDOWS_FOLDERS.map((folder) => join(folder, ...parts));
}

const CANDIDATES: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser'],
    paths: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...onWindows('Chromium', 'Application', 'chrome.exe'),
    ],
  },
  {
    kind: 'chromium',
    name: 'Google Chrome',
    programs: ['google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
    ],
  },
  {
    kind: 'chromium',
    name: 'Microsoft Edge',
    programs: ['microsoft-edge-stable', 'microsoft-edge'],
    paths: [
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...onWindows('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    programs: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', ...onWindows('Mozilla Firefox', 'firefox.exe')],
  },
];

/** The browsers on this machine that can be driven, in the order in which they are tried; one kind alone where it is given. */
export function findBrowsers(kind?: Driver['browser']): FoundBrowser[] {
  return CANDIDATES.filter((candidate) => kind === undefined || candidate.kind === kind).flatMap((candidate) => {
    const path = placesOf(candidate).find(isProgram);
    return path === undefined ? [] : [{ kind: candidate.kind, name: candidate.name, path }];
  });
}

function placesOf({ programs, paths }: Candidate): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return [...programs.flatMap((name) => folders.map((folder) => join(folder, name + ending))), ...paths];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
