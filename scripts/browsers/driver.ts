/** A browser with the extension in it, driven from outside: the launcher and the tests speak to both browsers through this. */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** Opens an address in a new tab in front and waits until it has loaded. */
  open(url: string): Promise<Page>;
  /** Opens the extension's popup for the tab in front. */
  openPopup(): Promise<Page>;
  /** Stops the background worker, as the browser does when it is idle, and waits until it is gone. */
  stopWorker(): Promise<void>;
  /** Whether the background worker runs. */
  isWorkerRunning(): Promise<boolean>;
  /** Settles once the browser has gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** A tab or a popup. Coordinates are CSS pixels of its viewport. */
export interface Page {
  /** Runs a function in the page's own world; its arguments and its result travel as JSON. It must close over nothing. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** Runs a function on the shadow root, closed or open, of the first element that `host` selects; null where there is none. */
  inShadow<Result>(host: string, run: (root: ShadowRoot) => Result): Promise<Awaited<Result> | null>;
  /** Moves the pointer as a person's hand does: the browser decides what lies under it. */
  move(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Taps with one finger. */
  tap(x: number, y: number): Promise<void>;
  /** Presses and lets go one key, named as in `KeyboardEvent.key`. */
  press(key: 'Escape' | 'Enter' | 'Tab' | 'ArrowDown'): Promise<void>;
  /** Sets the colour scheme that pages are told the reader prefers. */
  prefer(scheme: 'light' | 'dark'): Promise<void>;
  /** Shows the page in front as it would be printed, or as it is on the screen. */
  showAs(medium: 'print' | 'screen'): Promise<void>;
  /** What is seen, as PNG. */
  screenshot(): Promise<Uint8Array>;
  /** Loads another address in the same tab. */
  navigate(url: string): Promise<void>;
  goBack(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  readonly path: string;
  /** The folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
}

/** Asks until an answer is neither null, undefined nor false. Rejects with `what` after `timeoutMs`. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeoutMs = 15_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeoutMs / 1000} seconds in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
