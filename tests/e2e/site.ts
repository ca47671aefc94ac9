import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from '../../scripts/serve.ts';
import type { SitePage } from './pages.ts';

/** Serves pages by their paths on a free loopback port. */
export async function serveSite(pages: Readonly<Record<string, SitePage>>): Promise<Server> {
  const server = createServer(({ url }, response) => {
    const page = pages[new URL(url ?? '/', 'http://127.0.0.1').pathname];
    if (!page) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
