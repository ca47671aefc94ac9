import { HIGHLIGHTED, type Highlighted, type Settings } from '../messages/settings.ts';
import type { Cast } from '../view/cast.ts';
import type { PopupActions, PopupModel } from './model.ts';

const KIND: Readonly<Record<Highlighted, string>> = {
  person: 'People',
  country: 'Countries',
  organization: 'Organizations',
  quote: 'Quotes',
};

const MODES: readonly { readonly mode: Settings['mode']; readonly label: string }[] = [
  { mode: 'auto', label: 'Automatically' },
  { mode: 'asked', label: 'When I ask' },
];

interface ControlsProps {
  readonly model: PopupModel;
  readonly counts: Cast['counts'] | null;
  readonly change: PopupActions['change'];
}

/** The switches: what is highlighted, when articles are annotated, and whether on this site. */
export function Controls({ model, counts, change }: ControlsProps) {
  const { settings, tab } = model;
  const host = tab?.host ?? null;
  return (
    <footer>
      <fieldset class="kinds">
        <legend class="hidden">Highlight on the page</legend>
        {HIGHLIGHTED.map((kind) => (
          <label key={kind} class={`chip ${kind}`}>
            <input
              type="checkbox"
              class="hidden"
              checked={settings.shown[kind]}
              onChange={({ currentTarget }) => change({ shown: { ...settings.shown, [kind]: currentTarget.checked } })}
            />
            <span>
              {KIND[kind]} {counts && <b>{counts[kind]}</b>}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset class="setting">
        <legend>Annotate articles</legend>
        <div class="segments">
          {MODES.map(({ mode, label }) => (
            <label key={mode}>
              <input
                type="radio"
                name="mode"
                class="hidden"
                checked={settings.mode === mode}
                onChange={() => change({ mode })}
              />
              <span>{label}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {host !== null && <SiteSwitch host={host} settings={settings} change={change} />}
    </footer>
  );
}

function SiteSwitch({ host, settings, change }: { host: string; settings: Settings; change: PopupActions['change'] }) {
  const others = settings.never.filter((name) => name !== host);
  const on = !settings.never.includes(host);
  return (
    <label class="setting">
      <span class="site">
        On <b>{host}</b>
      </span>
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={on}
        aria-checked={on}
        onChange={({ currentTarget }) => change({ never: currentTarget.checked ? others : [...others, host] })}
      />
    </label>
  );
}
