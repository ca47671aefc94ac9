import puppeteer, { type Browser, type CDPSession, type Protocol, type Page as Tab, type Target } from 'puppeteer-core';
import { type Driver, type LaunchOptions, type Page, until } from './driver.ts';

/** Quiet: nothing is fetched, asked or updated. A container has no sandbox to offer to root. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--hide-crash-restore-bubble',
  '--no-default-browser-check',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts a Chromium, Chrome or Edge with a profile of its own and the extension in it. Rejects where it cannot be driven. */
export async function launchChromium({ path, extension, headless }: LaunchOptions): Promise<Driver> {
  const browser = await puppeteer.launch({
    executablePath: path,
    headless,
    // Extensions are loaded over the pipe: a branded Chrome ignores the command line's way.
    pipe: true,
    enableExtensions: [extension],
    args: FLAGS,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
  });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  try {
    const worker = await until('the extension to load', () => browser.targets().find(isWorker), 30_000);
    return createDriver(browser, new URL(worker.url()).host, closed);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function isWorker(target: Target): boolean {
  return target.type() === 'service_worker' && target.url().startsWith('chrome-extension://');
}

function createDriver(browser: Browser, id: string, closed: Promise<void>): Driver {
  let isFirst = true;
  const workerTarget = () => browser.targets().find(isWorker);
  const isPopup = (target: Target) => target.type() === 'page' && target.url().startsWith(`chrome-extension://${id}/`);

  /** The worker, woken where it sleeps. */
  async function awake(): Promise<Target> {
    const target = workerTarget();
    if (target) return target;
    const page = await browser.newPage();
    try {
      // An extension page that does nothing but speak to the worker.
      await page.goto(`chrome-extension://${id}/manifest.json`);
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => {})');
      return await until('the worker to wake', workerTarget);
    } finally {
      await page.close();
    }
  }

  return {
    browser: 'chromium',
    open: async (url) => {
      const [first] = isFirst ? await browser.pages() : [];
      isFirst = false;
      const tab = first ?? (await browser.newPage());
      await tab.bringToFront();
      await tab.goto(url, { waitUntil: 'load' });
      return createPage(tab);
    },
    openPopup: async () => {
      const target = await awake();
      const worker = await until('the worker to be reachable', () => target.worker());
      // Right after its start a worker may not have its API yet.
      await until('the API in the worker', () => worker.evaluate('typeof chrome?.action?.openPopup === "function"'));
      await worker.evaluate('chrome.action.openPopup()');
      const popup = await until('the popup', () => browser.targets().find(isPopup));
      return createPage(await popup.asPage());
    },
    isWorkerRunning: async () => workerTarget() !== undefined,
    stopWorker: async () => {
      const worker = await workerTarget()?.worker();
      await worker?.close();
      await until('the worker to stop', () => workerTarget() === undefined);
    },
    closed,
    close: async () => {
      await browser.close();
      await closed;
    },
  };
}

function createPage(tab: Tab): Page {
  return {
    evaluate: (run, ...args) => tab.evaluate(`(${run}).apply(null, ${JSON.stringify(args)})`) as Promise<never>,
    inShadow: async (host, run) => {
      const session = await tab.createCDPSession();
      try {
        return (await evaluateInShadow(session, host, String(run))) as never;
      } finally {
        await session.detach();
      }
    },
    move: (x, y) => tab.mouse.move(x, y),
    click: (x, y) => tab.mouse.click(x, y),
    tap: (x, y) => tab.touchscreen.tap(x, y),
    press: (key) => tab.keyboard.press(key),
    prefer: (scheme) => tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]),
    showAs: (medium) => tab.emulateMediaType(medium),
    screenshot: () => tab.screenshot(),
    navigate: async (url) => {
      await tab.goto(url, { waitUntil: 'load' });
    },
    goBack: async () => {
      await tab.goBack();
    },
    close: () => tab.close(),
  };
}

/** Page scripts cannot reach a closed root; the debugger can. */
async function evaluateInShadow(session: CDPSession, host: string, run: string): Promise<unknown> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: host });
  if (nodeId === 0) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId, depth: 1, pierce: true });
  const shadow: Protocol.DOM.Node | undefined = node.shadowRoots?.[0];
  if (!shadow) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: `function () { return (${run})(this); }`,
    objectId: object.objectId ?? '',
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
