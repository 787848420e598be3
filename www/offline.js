// The service worker of a page that a visitor has asked to keep. The build writes above these lines: VERSION, made from the
// contents of all files, and FILES, their names.
//
// A new version is fetched as a whole beside the old one and takes over when no window shows the page any more, so that no
// page is ever made of two versions. A scenario is safe with all of this: it stands in the address.

const OURS = `szenario-explorer ${registration.scope} `;
const KEPT = OURS + VERSION;
/** What a visitor can go to: the explorer and the pages of text. */
const PAGES = FILES.filter((name) => /^\.\/$|\.html$/.test(name)).map((name) => new URL(name, registration.scope).href);

async function keep() {
  const cache = await caches.open(KEPT);
  await cache.addAll(FILES.map((name) => new Request(new URL(name, registration.scope), { cache: 'no-cache' })));
}

async function forgetOlder() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(address, request) {
  const kept = await (await caches.open(KEPT)).match(address, { ignoreSearch: true });
  return kept ?? fetch(request);
}

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, href } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode !== 'navigate') return event.respondWith(answer(request, request));
  const page = href.replace(/[?#].*/, '').replace(/\/index\.html$/, '/');
  if (PAGES.includes(page)) event.respondWith(answer(page, request));
});
