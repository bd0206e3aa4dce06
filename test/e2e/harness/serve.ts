import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

export const samplesFolder = resolve('test/samples');

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.svg': 'image/svg+xml', '.js': 'text/javascript; charset=utf-8', '.pdf': 'application/pdf', '.png': 'image/png', '.xhtml': 'application/xhtml+xml' };

export interface Served {
  /** e.g. http://127.0.0.1:41234 */
  origin: string;
  /** Paths asked for, in order. */
  requests: { path: string; headers: Record<string, string | string[] | undefined> }[];
  close(): Promise<void>;
}

type Made = string | { type: string; body: string };

/** Serves a folder, and pages made on the fly (path → html, or another type and its text; a promise: answered then; null: asked for and never answered), on 127.0.0.1. */
export async function serve(folder: string = samplesFolder, made: Record<string, Made | Promise<Made> | null> = {}): Promise<Served> {
  const requests: Served['requests'] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    requests.push({ path, headers: request.headers });
    const page = await made[path];
    if (page === null) return;
    if (page !== undefined) {
      const { type, body } = typeof page === 'string' ? { type: 'text/html; charset=utf-8', body: page } : page;
      response.writeHead(200, { 'content-type': type }).end(body);
      return;
    }
    const file = join(folder, normalize(path).replace(/^([/\\]|\.\.)+/, '') || 'index.html');
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}
