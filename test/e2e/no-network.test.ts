/**
 * Safi sends nothing. Every request of the browser goes through a proxy that writes it down, over a whole session:
 * popup, reading view, library, options. Beside the reader's own visits only the pictures of an opened article are asked for.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPopup, popupText } from './harness/popup.ts';
import { type BrowserKind, canRun, type Session, start } from './harness/session.ts';

/** Hosts that the browsers themselves ask, with or without Safi. */
const VENDORS = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com|chrome\.com|mozilla\.(com|net|org)|firefox\.com|firefoxusercontent\.com|digicert\.com|lencr\.org|debian\.org)$/;
const SITE = 'almarfa.test';

interface Asked { host: string; path: string; headers: IncomingHttpHeaders }

describe.each((['chromium', 'firefox'] as BrowserKind[]).filter(canRun))('the network in %s', (kind) => {
  let proxy: Server;
  let session: Session;
  const asked: Asked[] = [];

  beforeAll(async () => {
    proxy = createServer((request, response) => {
      const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
      // The browser's own question for every site it shows.
      if (url.pathname === '/favicon.ico') return void response.writeHead(404).end();
      asked.push({ host: url.hostname, path: url.pathname, headers: request.headers });
      if (url.hostname !== SITE) return void response.writeHead(502).end();
      const type = url.pathname.endsWith('.svg') ? 'image/svg+xml' : url.pathname.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8';
      const file = `test/samples${url.pathname}`;
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'set-cookie': 'visitor=1' }).end(readFileSync(file));
    });
    proxy.on('connect', (request, socket) => {
      asked.push({ host: (request.url ?? '').split(':')[0]!, path: 'CONNECT', headers: request.headers });
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    await new Promise<void>((done) => { proxy.listen(0, '127.0.0.1', done); });
    const { port } = proxy.address() as AddressInfo;
    session = await start(kind, {
      args: kind === 'chromium' ? [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] : [],
      prefs: { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port, 'network.proxy.allow_hijacking_localhost': true },
    });
  });
  afterAll(async () => {
    await session?.close();
    proxy?.closeAllConnections();
    proxy?.close();
  });

  test('a whole session asks for the visited page and the pictures of the opened article, and for nothing else', async () => {
    const page = await session.open(`http://${SITE}/arabic.html`);
    const afterVisit = asked.length;
    const popup = await openPopup(session, page);
    await popupText(popup, /شوف كمان/);
    const afterPopup = asked.slice(afterVisit).filter(({ host }) => !VENDORS.test(host));
    expect(afterPopup, 'the popup').toEqual([]);
    const beforeRead = asked.length;
    await popup.click('[data-first]');
    const reader = await session.waitForOwn('reader.html');
    await reader.waitForSelector('article h1');
    await reader.waitForNetworkIdle({ idleTime: 500, timeout: 5_000 }).catch(() => undefined);
    for (const own of ['library.html', 'options.html', 'welcome.html', 'popup.html']) {
      const opened = await session.openOwn(own);
      await opened.evaluate('new Promise((done) => setTimeout(done, 500))');
      await opened.close();
    }
    const byReader = asked.slice(beforeRead).filter(({ host }) => !VENDORS.test(host));
    // Pictures of the opened article, without a referrer. Firefox asks for them over https (a page of Safi's is a secure one).
    for (const { host, path } of byReader) expect([`${SITE}/harbour.svg`, `${SITE}CONNECT`]).toContain(`${host}${path}`);
    for (const { headers } of byReader) {
      expect(headers.referer).toBeUndefined();
      expect(headers.origin ?? '').not.toContain('extension');
    }
    const strangers = [...new Set(asked.map(({ host }) => host).filter((host) => host !== SITE && !VENDORS.test(host)))];
    expect(strangers).toEqual([]);
    console.log(`${kind}: ${asked.length} requests through the proxy, ${asked.filter(({ host }) => host === SITE).length} to the news site, the rest by the browser itself: ${[...new Set(asked.map(({ host }) => host))].join(' ')}`);
  });

  test('a saved article opens again without asking for its page', async () => {
    const before = asked.length;
    const library = await session.openOwn('library.html');
    await library.waitForSelector('main');
    expect(asked.slice(before).filter(({ host }) => !VENDORS.test(host)).map(({ path }) => path)).toEqual([]);
  });
});
