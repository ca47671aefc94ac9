import type { Page } from './driver.ts';
import type { Marionette } from './marionette.ts';

const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowDown: '\uE015' };

/** A button or a finger going down and up. */
const PRESS = [
  { type: 'pointerDown', button: 0 },
  { type: 'pointerUp', button: 0 },
];

/** The name that WebDriver gives a reference to an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Makes a tab of Firefox a page; `inBrowser` runs a script in the browser itself, `home` is the tab that is never closed. */
export function createPage(
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

/** What a command's answer holds. */
export async function value(answer: Promise<unknown>): Promise<unknown> {
  const result = await answer;
  return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
}
