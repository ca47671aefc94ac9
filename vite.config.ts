import { crx } from '@crxjs/vite-plugin';
import { build, defineConfig, type Plugin } from 'vite';
import manifest from './manifest.json' with { type: 'json' };

/** Firefox runs a background page in place of a service worker, and asks what an add-on collects. */
const FIREFOX = {
  background: { scripts: [manifest.background.service_worker], type: 'module' as const },
  browser_specific_settings: {
    gecko: {
      id: 'dramatis@dramatis.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/** From here on Chrome has all that the reader needs; `caretPositionFromPoint` came last. */
const CHROME = { minimum_chrome_version: '128' };

/** The oldest browsers that the manifests let in: nothing is rewritten for older ones. */
const TARGET = ['chrome128', 'firefox142'];

/**
 * Has packages parse markup into a document of its own, in which nothing loads or runs, where they assign to `innerHTML`:
 * Readability to restore its copy of a page, Preact for an attribute that is not used here.
 */
function parsedMarkup(): Plugin {
  const assignment = /([\w$]+)\.innerHTML\s*=\s*([\w$.]+)(?=[;,)\s])/g;
  return {
    name: 'parsed-markup',
    transform(code, id) {
      if (!id.includes('/node_modules/') || !code.includes('innerHTML')) return null;
      const parsed = 'new DOMParser().parseFromString($2, "text/html").body.childNodes';
      return { code: code.replace(assignment, `$1.replaceChildren(...${parsed})`), map: null };
    },
  };
}

/**
 * Builds `entry` as one classic script for `scripting.executeScript`. The manifest plugin's own way (`?script&iife`) makes
 * the script a web-accessible resource, by which pages could tell that the extension is there.
 */
function classicScript(entry: string, fileName: string): Plugin {
  let root = '';
  return {
    name: 'classic-script',
    apply: 'build',
    configResolved(config) {
      ({ root } = config);
    },
    async generateBundle() {
      const lib = { entry: `${root}/${entry}`, formats: ['iife' as const], name: 'dramatis', fileName: () => fileName };
      const result = await build({
        root,
        configFile: false,
        logLevel: 'warn',
        plugins: [parsedMarkup()],
        build: { write: false, target: TARGET, lib },
      });
      const outputs = Array.isArray(result)
        ? result.flatMap(({ output }) => output)
        : 'output' in result
          ? result.output
          : [];
      for (const output of outputs) {
        if (output.type === 'chunk') this.emitFile({ type: 'asset', fileName, source: output.code });
      }
    },
  };
}

/** `vite build --mode chrome` and `vite build --mode firefox`: one manifest, two builds. */
export default defineConfig(({ mode }) => {
  const browser = mode === 'firefox' ? 'firefox' : 'chrome';
  return {
    plugins: [
      parsedMarkup(),
      crx({ manifest: { ...manifest, ...(browser === 'firefox' ? FIREFOX : CHROME) }, browser }),
      classicScript('src/content/reader.ts', 'reader.js'),
    ],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: TARGET,
      modulePreload: false,
      assetsInlineLimit: 0,
    },
  };
});
