import * as v from 'valibot';
import { extension } from './extension.ts';

/** What can be highlighted. */
export const HIGHLIGHTED = ['person', 'country', 'organization', 'quote'] as const;

export type Highlighted = (typeof HIGHLIGHTED)[number];

const shown = v.object({
  person: v.fallback(v.boolean(), true),
  country: v.fallback(v.boolean(), true),
  organization: v.fallback(v.boolean(), true),
  quote: v.fallback(v.boolean(), true),
});

const settings = v.object({
  mode: v.fallback(v.picklist(['auto', 'asked']), 'auto'),
  never: v.fallback(v.array(v.string()), []),
  shown: v.fallback(shown, { person: true, country: true, organization: true, quote: true }),
});

export interface Settings {
  /** Whether articles are annotated by themselves or only when the reader asks. */
  readonly mode: 'auto' | 'asked';
  /** The hosts where nothing is ever annotated by itself. */
  readonly never: readonly string[];
  readonly shown: Readonly<Record<Highlighted, boolean>>;
}

/** The settings in storage; what is missing or broken there counts as never set. */
export async function readSettings(): Promise<Settings> {
  return v.parse(settings, await extension.storage.local.get(['mode', 'never', 'shown']));
}

/** Stores the settings that `change` names. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await extension.storage.local.set(change);
}

/** Calls `listener` with the new settings after each change of them, until `signal` aborts. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = (_changes: unknown, area: string) => {
    if (area === 'local') readSettings().then(listener, () => {});
  };
  extension.storage.onChanged.addListener(changed);
  signal?.addEventListener('abort', () => extension.storage.onChanged.removeListener(changed));
}

/** Whether an article on `host` is annotated without being asked for. */
export function annotatesByItself({ mode, never }: Settings, host: string): boolean {
  return mode === 'auto' && !never.includes(host);
}
