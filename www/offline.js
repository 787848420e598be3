// The service worker of a page that a visitor has asked to keep. The build writes above these lines: VERSION, made from the
// contents of all files, and FILES, their names.
//
// A new version is fetched as a whole beside the old one and takes over when no window shows the page any more, so that no
// page is ever made of two versions. A scenario is safe with all of this: it stands in the address.

const OURS = `szenario-explorer ${registration.scope} `;
const KEPT = OURS + VERSION;

async function keep() {
  const cache = await caches.open(KEPT);
  await cache.addAll(FILES.map((name) => new Request(new URL(name, registration.scope), { cache: 'no-cache' })));
}

async function forgetOlder() {
  const old = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function answer(request) {
  const address = request.mode === 'navigate' ? new URL('./', registration.scope) : request;
  const kept = await (await caches.open(KEPT)).match(address, { ignoreSearch: true });
  return kept ?? fetch(request);
}

addEventListener('install', (event) => event.waitUntil(keep()));
addEventListener('activate', (event) => event.waitUntil(forgetOlder()));
addEventListener('fetch', (event) => {
  const { request } = event;
  const page = new URL('./', registration.scope).pathname;
  const { pathname, origin } = new URL(request.url);
  const isPage = pathname === page || pathname === `${page}index.html`;
  if (request.method !== 'GET' || origin !== location.origin || (request.mode === 'navigate' && !isPage)) return;
  event.respondWith(answer(request));
});
