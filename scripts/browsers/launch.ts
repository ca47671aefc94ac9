import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { FoundBrowser } from './find.ts';
import { launchFirefox } from './firefox.ts';

/** The built extension for each kind of browser. */
export const BUILDS = { chromium: 'dist/chrome', firefox: 'dist/firefox' } as const;

/** Starts a browser with its build of the extension. `root` is the project's folder. Rejects where it cannot be driven. */
export function launch({ kind, path }: FoundBrowser, root: string, headless: boolean): Promise<Driver> {
  const start = kind === 'firefox' ? launchFirefox : launchChromium;
  return start({ path, extension: `${root}/${BUILDS[kind]}`, headless });
}
