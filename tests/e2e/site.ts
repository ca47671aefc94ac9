import { listen, pathOf, type Server } from '../../scripts/loopback.ts';
import type { SitePage } from './pages.ts';

/** Serves pages by their paths on a free loopback port. */
export function serveSite(pages: Readonly<Record<string, SitePage>>): Promise<Server> {
  return listen(({ url }, response) => {
    const page = pages[pathOf(url)];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
}
