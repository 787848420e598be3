// Pages of others that show the explorer in a frame, served from an origin of their own, each with its own policy.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';

import { BASE_URL } from '../harness.mjs';

const FOLDER = import.meta.dirname;
const EXPLORER = new URL(BASE_URL).origin;
const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript' };

/** What a careful operator allows: the script and the frame of the explorer, and own styles. */
const STRICT = `default-src 'none'; script-src 'self' ${EXPLORER}; frame-src ${EXPLORER}; style-src 'self'; img-src 'self'; base-uri 'none'`;
const POLICIES = { '/strict.html': STRICT };

/** Below this path the host serves the explorer itself, as an operator with one web server does. */
export const SUB_FOLDER = '/stadt/planung/explorer/';

/**
 * Starts the server; its address has a slash at the end. With a `version` it serves another version of the explorer.
 * It keeps every request.
 */
export async function serveHosts() {
  const served = { version: undefined, requests: [] };
  const server = createServer((request, response) => {
    served.requests.push({ url: request.url, method: request.method, headers: request.headers });
    answer(request, served.version).then(
      ({ status = 200, headers, body }) => response.writeHead(status, headers).end(body),
      (error) => response.writeHead(404).end(String(error)),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return Object.assign(served, { url: `http://127.0.0.1:${server.address().port}/`, close });
}

async function answer(request, version) {
  const { pathname } = new URL(request.url, 'http://host');
  if (pathname.startsWith(SUB_FOLDER)) return explorer(pathname.slice(SUB_FOLDER.length), version);
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  const name = path.basename(pathname);
  const text = await readFile(path.join(FOLDER, name), 'utf8');
  const headers = { 'Content-Type': TYPES[path.extname(name)] };
  const policy = POLICIES[pathname];
  if (policy) headers['Content-Security-Policy'] = policy;
  return { headers, body: text.replaceAll('{explorer}', BASE_URL) };
}

/** A file of the explorer, with the headers that it is served with. */
async function explorer(name, version) {
  const answered = await fetch(BASE_URL + name, { headers: { 'Accept-Encoding': 'identity' } });
  const kept = ['content-type', 'content-security-policy', 'x-content-type-options', 'referrer-policy', 'access-control-allow-origin'];
  const headers = Object.fromEntries(kept.map((header) => [header, answered.headers.get(header)]));
  const body = Buffer.from(await answered.arrayBuffer());
  const changed = version && name === 'offline.js' ? `${body}`.replace(/VERSION = '.*'/, `VERSION = '${version}'`) : body;
  return { status: answered.status, headers, body: changed };
}
