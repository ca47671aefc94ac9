import axe from 'axe-core';
import type { Page } from '../../scripts/browsers/driver.ts';

/** The rules of accessibility that the elements which `selector` selects break, with the elements that break them. */
export function violations(page: Page, selector = 'html'): Promise<string[]> {
  // The popup's own policy lets nothing in; the driver runs the library as its own.
  const check = new Function(`${axe.source}
    // Colours on their way to others are nobody's choice.
    for (const animation of document.getAnimations()) animation.finish();
    return axe.run('${selector}').then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`);
  return page.evaluate(check as () => Promise<string[]>);
}
