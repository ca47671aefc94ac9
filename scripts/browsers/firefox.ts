import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Driver, type LaunchOptions, type Page, until } from './driver.ts';
import { Marionette } from './marionette.ts';

/** The address of the extension's own pages, fixed in advance so that they can be opened. */
const UUID = '6c6d3f0e-4f6b-4d62-9a0f-3f5a3c1d2b10';

const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowDown: '\uE015' };

/** A button or a finger going down and up. */
const PRESS = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/** The name that WebDriver gives a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

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

function createPage(
  firefox: Marionette,
  handle: string,
  inBrowser: (script: string) => Promise<unknown>,
  home: { readonly handle: string; isFree: boolean },
): Page & { bringToFront(): Promise<void> } {
  let current = Promise.resolve();

  /** One command after another, each in this tab. */
  function send(command: string, parameters: object = {}): Promise<unknown> {
    const sent = current.then(async () => {
      await firefox.send('WebDriver:SwitchToWindow', { handle, focus: false });
      return firefox.send(command, parameters);
    });
    current = sent.then(
      () => {},
      () => {},
    );
    return sent;
  }

  async function act(...sources: object[]): Promise<void> {
    await send('WebDriver:PerformActions', { actions: sources });
  }
  const pointer = (pointerType: 'mouse' | 'touch', ...actions: object[]) => ({
    type: 'pointer',
    id: pointerType,
    parameters: { pointerType },
    actions,
  });
  const moveTo = (x: number, y: number) => ({
    type: 'pointerMove',
    x: Math.round(x),
    y: Math.round(y),
    duration: 0,
    origin: 'viewport',
  });

  return {
    bringToFront: async () => {
      await firefox.send('WebDriver:SwitchToWindow', { handle, focus: true });
    },
    navigate: async (url) => {
      await send('WebDriver:Navigate', { url });
    },
    evaluate: async (run, ...args) => {
      const script = `return (${run}).apply(null, arguments);`;
      return (await value(send('WebDriver:ExecuteScript', { script, args, sandbox: null }))) as never;
    },
    inShadow: async (host, run) => {
      const found = await value(send('WebDriver:FindElements', { using: 'css selector', value: host }));
      const element = (found as Record<string, string>[])[0]?.[ELEMENT];
      if (element === undefined) return null;
      const root = await value(send('WebDriver:GetShadowRoot', { id: element }));
      const script = `return (${run})(arguments[0]);`;
      return (await value(send('WebDriver:ExecuteScript', { script, args: [root] }))) as never;
    },
    move: (x, y) => act(pointer('mouse', moveTo(x, y))),
    click: (x, y) => act(pointer('mouse', moveTo(x, y), ...PRESS)),
    tap: (x, y) => act(pointer('touch', moveTo(x, y), ...PRESS)),
    press: (key) => {
      const stroke = [
        { type: 'keyDown', value: KEYS[key] },
        { type: 'keyUp', value: KEYS[key] },
      ];
      return act({ type: 'key', id: 'keyboard', actions: stroke });
    },
    prefer: async (scheme) => {
      // 0 is dark and 1 light; the preference holds for the whole browser.
      const code = scheme === 'dark' ? 0 : 1;
      await inBrowser(`Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${code})`);
    },
    showAs: async (medium) => {
      await inBrowser(`gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}'`);
    },
    screenshot: async () => {
      const png = await value(send('WebDriver:TakeScreenshot', { full: false, hash: false }));
      return Buffer.from(png as string, 'base64');
    },
    goBack: async () => {
      await send('WebDriver:Back');
    },
    close: async () => {
      if (handle !== home.handle) return void (await send('WebDriver:CloseWindow'));
      await send('WebDriver:Navigate', { url: 'about:blank' });
      home.isFree = true;
    },
  };
}

async function value(answer: Promise<unknown>): Promise<unknown> {
  const result = await answer;
  return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
}
