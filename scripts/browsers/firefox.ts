import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type LaunchOptions, until } from './driver.ts';
import { createPage, value } from './firefoxPage.ts';
import { Marionette } from './marionette.ts';

/** The address of the extension's own pages, fixed in advance so that they can be opened. */
const UUID = '6c6d3f0e-4f6b-4d62-9a0f-3f5a3c1d2b10';

/** Quiet from the first start: nothing is fetched, asked or updated. */
const PREFERENCES = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** Starts a Firefox with a profile of its own and the extension in it. Rejects where it cannot be driven. */
export async function launchFirefox({ path, extension, headless }: LaunchOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'dramatis-firefox-'));
  const { id } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')).browser_specific_settings.gecko;
  const preferences = { ...PREFERENCES, 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) };
  const lines = Object.entries(preferences).map(([key, value]) => `user_pref("${key}", ${JSON.stringify(value)});\n`);
  await writeFile(join(profile, 'user.js'), lines.join(''));
  const args = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(path, headless ? ['-headless', '-width=1280', '-height=1000', ...args] : args, {
    stdio: 'ignore',
  });
  const closed = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  }).then(() => rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));
  try {
    const port = await until('Firefox to listen', () => activePort(profile), 60_000);
    const firefox = await Marionette.connect(port);
    await firefox.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await firefox.send('Addon:Install', { path: extension, temporary: true });
    return createDriver(firefox, id, closed);
  } catch (error) {
    child.kill();
    await closed;
    throw error;
  }
}

async function activePort(profile: string): Promise<number | null> {
  const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
  return port === '' ? null : Number(port);
}

function createDriver(firefox: Marionette, id: string, closed: Promise<void>): Driver {
  /** The tab that Firefox started with. It is never closed, since Firefox would go with its last tab. */
  const home = { handle: '', isFree: true };

  async function newTab(isInFront: boolean): Promise<string> {
    home.handle ||= (await value(firefox.send('WebDriver:GetWindowHandle'))) as string;
    if (home.isFree) {
      home.isFree = false;
      return home.handle;
    }
    // The tab that the last command went to may be closed.
    await firefox.send('WebDriver:SwitchToWindow', { handle: home.handle, focus: false });
    const { handle } = (await firefox.send('WebDriver:NewWindow', { type: 'tab', focus: isInFront })) as {
      handle: string;
    };
    return handle;
  }

  /** Runs a script in the browser itself, with the extension as `extension`. */
  async function inBrowser(script: string): Promise<unknown> {
    await firefox.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const body = `const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)}); return ${script};`;
      return await value(firefox.send('WebDriver:ExecuteScript', { script: body, args: [] }));
    } finally {
      await firefox.send('Marionette:SetContext', { value: 'content' });
    }
  }

  const isWorkerRunning = async () => (await inBrowser('extension.backgroundState')) === 'running';

  return {
    browser: 'firefox',
    open: async (url) => {
      const page = createPage(firefox, await newTab(true), inBrowser, home);
      await page.bringToFront();
      await page.navigate(url);
      return page;
    },
    openPopup: async () => {
      // A tab that stays behind the article's: for the popup that one is then the tab in front, as for a real popup.
      const front = await inBrowser('gBrowser.tabs.indexOf(gBrowser.selectedTab)');
      const page = createPage(firefox, await newTab(false), inBrowser, home);
      await inBrowser(`gBrowser.selectTabAtIndex(${front})`);
      const popup = (await inBrowser('extension.manifest.action.default_popup')) as string;
      await page.navigate(new URL(popup, `moz-extension://${UUID}/`).href);
      return page;
    },
    isWorkerRunning,
    stopWorker: async () => {
      await inBrowser('extension.terminateBackground({ ignoreDevToolsAttached: true })');
      await until('the worker to stop', async () => !(await isWorkerRunning()));
    },
    closed,
    close: async () => {
      await firefox.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
      firefox.close();
      await closed;
    },
  };
}
