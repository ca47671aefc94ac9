import { Readability } from '@mozilla/readability';
import { findArticle } from '../../src/article/find.ts';

/** What the browser bench asks of a page; built as one script and put into each. */
export interface PageBench {
  /** Milliseconds of each of `rounds` runs of both, which begin in turn. */
  time(url: string | null, rounds: number): { readonly readability: number[]; readonly finder: number[] };
  /** The article's text as the command line finds it: without style sheets. */
  text(url: string | null): string;
}

declare global {
  var pageBench: PageBench;
}

/** As the reader asks it on live pages. */
const isHidden = (element: Element) => !element.checkVisibility({ visibilityProperty: true });

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

globalThis.pageBench = {
  time(url, rounds) {
    // Style and layout are there when a reader reads.
    document.body?.checkVisibility();
    const times = { readability: [] as number[], finder: [] as number[] };
    const readability = () =>
      times.readability.push(milliseconds(() => new Readability(document.cloneNode(true) as Document).parse()));
    const finder = () =>
      times.finder.push(milliseconds(() => findArticle(document, url, { isHidden, withHeadline: true })));
    for (let round = 0; round < rounds; round += 1) {
      for (const run of round % 2 === 0 ? [readability, finder] : [finder, readability]) run();
    }
    return times;
  },
  text: (url) => findArticle(document, url)?.article.text ?? '',
};
