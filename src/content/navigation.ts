/** Calls `listener` whenever the page's address changes without the page being loaded anew, until `signal` aborts. */
export function onNavigation(listener: () => void, signal: AbortSignal): void {
  let { href } = location;
  const changed = () => {
    if (location.href === href) return;
    ({ href } = location);
    listener();
  };
  addEventListener('popstate', changed, { signal });
  window.navigation?.addEventListener('currententrychange', changed, { signal });
}
