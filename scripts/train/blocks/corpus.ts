import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

/** A page to train on, parsed, with what somebody said of it. */
export interface CorpusPage {
  /** The file it stands in. */
  readonly file: string;
  readonly document: Document;
  readonly url: string | null;
  /** Its article's text, where it is known. */
  readonly body: string | null;
  /** Snippets that stand in its article's text, and such as do not, where that is all that is known of it. */
  readonly within: readonly string[];
  readonly without: readonly string[];
  /** Whether it is an article, where that was said. */
  readonly isArticle: boolean | null;
}

/**
 * Reads the pages in a folder of gzipped JSON lines one after the other: `html`, `url`, one of `articleBody`, `expectedText`
 * and `mainContent` or else `with` and `without`, and one of `isArticle` and `readerable`. Throws where a line is no JSON.
 */
export async function* readCorpus(folder: string): AsyncGenerator<CorpusPage> {
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl.gz'))) {
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n');
    for (const line of lines.filter(Boolean)) {
      const page = JSON.parse(line);
      const isArticle = page.isArticle ?? page.readerable;
      // Its own window: jsdom's keep what was parsed in them.
      const { window } = new JSDOM('');
      yield {
        file,
        document: new window.DOMParser().parseFromString(page.html, 'text/html'),
        url: page.url ?? null,
        body: page.articleBody ?? page.expectedText ?? page.mainContent ?? null,
        within: page.with ?? [],
        without: page.without ?? [],
        isArticle: typeof isArticle === 'boolean' ? isArticle : null,
      };
      window.close();
      // Weak references hold a document until the event loop turns.
      await setImmediate();
    }
  }
}
