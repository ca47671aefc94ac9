import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listen, pathOf, type Server } from './loopback.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Serves a folder's files on a free loopback port; `headersOf` adds headers to a path's answer. */
export async function serve(
  folder: string,
  headersOf: (path: string) => OutgoingHttpHeaders = () => ({}),
): Promise<Server> {
  const root = await realpath(folder);
  return listen(async ({ url }, response) => {
    const path = pathOf(url);
    const file = await fileAt(root, path);
    if (file === null) return void response.writeHead(404).end('There is nothing here.');
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      ...headersOf(path),
    });
    await send(file, response);
  });
}

async function fileAt(root: string, pathname: string): Promise<string | null> {
  try {
    const file = await realpath(join(root, decodeURIComponent(pathname)));
    const isInside = file.startsWith(root + sep);
    return isInside && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}

async function send(file: string, response: ServerResponse): Promise<void> {
  // A browser that goes away mid-way is no fault.
  await pipeline(createReadStream(file), response).catch(() => {});
}
