// What the host of a frame and the page in it tell each other, and what neither of them listens to.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { BASE_URL, SCREEN, Visit, screenshot } from './harness.mjs';
import { serveHosts } from './hosts/server.mjs';

let hosts;
before(async () => (hosts = await serveHosts()));
after(() => hosts.close());

/** A host page that keeps what it hears. */
function talk(name, walk, file = 'plain.html', screen = SCREEN.desktop) {
  test(name, { timeout: 120_000 }, async () => {
    const visit = await Visit.start(screen);
    try {
      visit.allow(new URL(hosts.url).origin);
      const page = await visit.blank();
      await page.evaluateOnNewDocument(() => {
        globalThis.heard = [];
        for (const type of ['insek:ready', 'insek:change']) addEventListener(type, ({ detail }) => heard.push(detail));
      });
      await page.goto(hosts.url + file, { waitUntil: 'load' });
      const frames = [];
      for (const element of await page.$$('iframe')) {
        const frame = await element.contentFrame();
        await frame.waitForSelector('main[data-now]', { timeout: 30_000 });
        frames.push(Object.assign(new Explorer(frame), { element }));
      }
      await walk({ page, frames, explorer: frames[0], say: (message) => say(page, message) });
      await visit.assertQuiet();
    } finally {
      await visit.end();
    }
  });
}

/** The host says something to the first frame. */
const say = (page, message) => page.evaluate((it) => document.querySelector('iframe').contentWindow.postMessage(it, '*'), message);
const heard = (page) => page.evaluate(() => globalThis.heard);
const now = async ({ page }) => {
  const [persons, year, area, fragment] = (await page.$eval('main', (it) => it.dataset.now)).split(' ');
  return { persons: Number(persons), year: Number(year), area, fragment };
};
/** As long as it would take to react. */
const pause = () => new Promise((done) => setTimeout(done, 700));
const height = ({ element }) => element.evaluate((it) => it.clientHeight);

talk('the host hears what the page shows, first and after each change', async ({ page, explorer }) => {
  await explorer.until(async () => (await heard(page)).length === 1, 'the page says that it is ready');
  const [ready] = await heard(page);
  assert.deepEqual(ready, { type: 'insek:ready', version: 1, ...(await now(explorer)) });
  await explorer.page.$eval('button[aria-label="Zuzug von außen erhöhen"]', (it) => it.click());
  await explorer.until(async () => (await heard(page)).length === 2, 'and that it has changed');
  const change = (await heard(page))[1];
  assert.deepEqual(change, { type: 'insek:change', version: 1, ...(await now(explorer)) });
  assert.notEqual(change.persons, ready.persons);
  assert.match(change.fragment, /^s=/);
});

talk('the host sets scenario, area and year, and the page shows them', async ({ page, explorer, say }) => {
  const base = await now(explorer);
  await say({ type: 'insek:set', scenario: '1~z_300~j_2045' });
  await explorer.until(async () => (await now(explorer)).year === 2045, 'the scenario is shown');
  assert.ok((await now(explorer)).persons > base.persons);
  await say({ type: 'insek:set', area: '18' });
  await explorer.until(async () => (await now(explorer)).area === '18', 'the area is shown');
  assert.equal((await now(explorer)).year, 2045, 'and the scenario stays');
  assert.equal(await explorer.page.$('.notices'), null, 'what the host says counts as whole');
  await say({ type: 'insek:set', fragment: 'bild=zahl' });
  await explorer.until(async () => (await explorer.page.$('input[type=range]')) === null, 'the view is shown');
  assert.deepEqual(await now(explorer), base, 'with the baseline');
  assert.equal(await page.evaluate(() => history.length), 2, 'and the way back leads out of the page at once');
});

talk('what is malformed, comes too often or from elsewhere changes nothing', async ({ page, frames, explorer, say }) => {
  const base = await now(explorer);
  const address = () => explorer.page.evaluate(() => location.hash);
  const before = await address();
  const malformed = [
    null,
    'insek:set',
    { type: 'insek:set' },
    { type: 'insek:set', area: '18&einbetten=0' },
    { type: 'insek:set', scenario: { toString: 'no' } },
    { type: 'insek:set', fragment: `s=${'x'.repeat(9_000)}` },
    { type: 'insek:set', fragment: 'a#b' },
    { type: 'insek:set', language: 'javascript' },
    { type: 'other:set', area: '18' },
    [{ type: 'insek:set', area: '18' }],
  ];
  for (const message of malformed) {
    await say(message);
    await new Promise((done) => setTimeout(done, 120));
  }
  await pause();
  assert.equal(await address(), before);

  const other = frames[1];
  await other.page.evaluate(() => parent.frames[0].postMessage({ type: 'insek:set', area: '18' }, '*'));
  await explorer.page.evaluate(() => postMessage({ type: 'insek:set', area: '18' }, '*'));
  await pause();
  assert.equal(await address(), before, 'only the host is listened to');

  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe');
    for (let at = 0; at < 200; at += 1) contentWindow.postMessage({ type: 'insek:set', area: `${(at % 18) + 1}` }, '*');
    contentWindow.postMessage({ type: 'insek:set', area: '7' }, '*');
  });
  await pause();
  assert.notEqual((await now(explorer)).area, '7', 'what comes after too many is passed over');
  assert.ok(Number((await now(explorer)).area) <= 10, (await now(explorer)).area);
  // The page counts by full seconds of its own clock: the next one has begun for sure.
  await new Promise((done) => setTimeout(done, 1_000));
  await say({ type: 'insek:set', area: 'stadt' });
  await explorer.until(async () => (await now(explorer)).area === base.area, 'and later ones are heard again');
}, 'two.html');

talk('a frame gets the height that its own page asks for and no other', async ({ page, frames, explorer }) => {
  const other = frames[1];
  await explorer.until(async () => (await height(explorer)) !== 400 && (await height(other)) !== 400, 'both fit');
  const before = await Promise.all(frames.map(height));
  for (const asked of [NaN, Infinity, -500, 0, 1e9, '700', null, undefined, { valueOf: 700 }]) {
    await explorer.page.evaluate((it) => parent.postMessage({ type: 'insek:height', height: it }, '*'), asked);
  }
  await page.evaluate(() => {
    postMessage({ type: 'insek:height', height: 700 }, '*');
    const stranger = document.createElement('iframe');
    stranger.srcdoc = 'stranger';
    document.body.append(stranger);
    dispatchEvent(new MessageEvent('message', { source: stranger.contentWindow, origin: location.origin, data: { type: 'insek:height', height: 700 } }));
    const ours = document.querySelector('iframe').contentWindow;
    dispatchEvent(new MessageEvent('message', { source: ours, origin: 'https://example.org', data: { type: 'insek:height', height: 700 } }));
    dispatchEvent(new MessageEvent('message', { source: ours, origin: 'null', data: { type: 'insek:height', height: 700 } }));
    stranger.remove();
  });
  await pause();
  assert.deepEqual(await Promise.all(frames.map(height)), before);

  const changes = await explorer.element.evaluate(async (element) => {
    let count = 0;
    const observer = new MutationObserver((all) => (count += all.length));
    observer.observe(element, { attributeFilter: ['style'] });
    const { contentWindow: source } = element;
    const { origin } = new URL(element.src);
    const start = performance.now();
    while (performance.now() - start < 1_000) {
      for (let at = 0; at < 20; at += 1) {
        dispatchEvent(new MessageEvent('message', { source, origin, data: { type: 'insek:height', height: 500 + at } }));
      }
      await new Promise((done) => setTimeout(done, 10));
    }
    await new Promise((done) => setTimeout(done, 100));
    return count;
  });
  assert.ok(changes >= 2 && changes <= 25, `${changes} changes in a second`);
  assert.equal(await height(explorer), 519, 'the last one counts');
}, 'two.html');

/** Every token of the page as the browser has it. */
const tokens = (page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    const names = ['paper', 'ink', 'quiet', 'line', 'edge', 'hover', 'scenario', 'scenario-text', 'baseline', 'official'];
    names.push('men', 'women', 'link', 'fault', 'notice', 'focus');
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
  });

/** The colour in the corner of the first picture that is no more than its ground, and whether a colour occurs in it. */
const drawn = (page, colour) =>
  page.$eval(
    'canvas',
    (canvas, wanted) => {
      const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
      const at = (index) => `#${[0, 1, 2].map((part) => data[index + part].toString(16).padStart(2, '0')).join('')}`;
      for (let index = 0; index < data.length; index += 4) if (at(index) === wanted) return true;
      return false;
    },
    colour,
  );

for (const scheme of ['light', 'dark']) {
  talk(`the host chooses the scheme: ${scheme}`, async ({ page, explorer, say }) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const wanted = await tokens(explorer.page);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme === 'dark' ? 'light' : 'dark' }]);
    assert.notDeepEqual(await tokens(explorer.page), wanted);
    await say({ type: 'insek:set', theme: { scheme } });
    await explorer.until(
      async () => JSON.stringify(await tokens(explorer.page)) === JSON.stringify(wanted),
      'the tokens are those of a system that asks for this scheme',
    );
    await explorer.until(() => drawn(explorer.page, wanted.scenario), 'the picture is drawn in them');
    await screenshot(page, `host-scheme-${scheme}`, true);
  }, 'strict.html');
}

talk('the host sets colours of its own, and nothing but colours', async ({ page, explorer, say }) => {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  const before = await tokens(explorer.page);
  await say({
    type: 'insek:set',
    theme: {
      colors: { scenario: '#007A5E', paper: 'red', ink: '#fff', line: '#ffffff; } * { display: none', radius: '#123456', baseline: 7 },
    },
  });
  await explorer.until(async () => (await tokens(explorer.page)).scenario === '#007A5E', 'the colour is taken');
  assert.deepEqual({ ...(await tokens(explorer.page)), scenario: '' }, { ...before, scenario: '' }, 'and nothing else');
  await explorer.until(() => drawn(explorer.page, '#007a5e'), 'the picture is drawn in it');
  await screenshot(page, 'host-colours', true);
  await page.emulateMediaFeatures([{ name: 'prefers-contrast', value: 'more' }]).catch(() => {});
  const asked = await explorer.page.evaluate(() => matchMedia('(prefers-contrast: more)').matches);
  if (asked) assert.notEqual((await tokens(explorer.page)).scenario, '#007A5E', 'who asks for contrast gets it');
  await say({ type: 'insek:set', theme: { colors: {} } });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await explorer.until(async () => (await tokens(explorer.page)).scenario === before.scenario, 'and it can be taken back');
}, 'strict.html');

test('the page alone in its window listens to nobody', { timeout: 60_000 }, async () => {
  const visit = await Visit.start(SCREEN.desktop);
  try {
    const explorer = await visit.open('#einbetten=1');
    await explorer.page.evaluate(() => postMessage({ type: 'insek:set', area: '18' }, '*'));
    await pause();
    assert.equal(await explorer.area(), 'Gesamtstadt');
    const plain = await visit.open();
    const fetched = await plain.page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.deepEqual(fetched.filter((name) => name.startsWith(`${BASE_URL}later/`)), [], 'and fetches nothing for a frame');
    await visit.assertQuiet();
  } finally {
    await visit.end();
  }
});
