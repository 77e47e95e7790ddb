import { createServer } from 'node:http';

/** A page of the self-test: what it holds, and how long the server thinks about it in milliseconds. */
export interface KnownPage {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly delay?: number;
}

export interface KnownSite {
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves pages of which everything is known, as they are: not compressed. */
export async function serveKnown(pages: Readonly<Record<string, KnownPage>>): Promise<KnownSite> {
  const server = createServer((request, response) => {
    const page = pages[request.url ?? '/'];
    const { body = 'not found', type = 'text/html; charset=utf-8', delay = 0 } = page ?? {};
    setTimeout(() => {
      const headers = { 'content-type': type, 'content-length': Buffer.byteLength(body) };
      // Another origin may read it: the bench has to see that it was asked.
      response.writeHead(page ? 200 : 404, { ...headers, 'access-control-allow-origin': '*' });
      response.end(body);
    }, delay);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
