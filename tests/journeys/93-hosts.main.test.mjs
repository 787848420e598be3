// Pages of others that show the explorer in a frame: it works under their policies, and its frame is as high as it needs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { BASE_URL, SCREEN, Visit, screenshot } from './harness.mjs';
import { SUB_FOLDER, serveHosts } from './hosts/server.mjs';

let hosts;
before(async () => (hosts = await serveHosts()));
after(() => hosts.close());

/** A visitor opens a page of somebody else; `walk` gets it and the explorers in its frames. */
function host(name, file, walk, screen = SCREEN.desktop) {
  test(name, { timeout: 120_000 }, async () => {
    const visit = await Visit.start(screen);
    try {
      visit.allow(new URL(hosts.url).origin);
      const page = await visit.blank();
      await page.goto(hosts.url + file, { waitUntil: 'load' });
      const explorers = [];
      for (const element of await page.$$('iframe')) {
        const frame = await element.contentFrame();
        await frame.waitForSelector('main[data-now]', { timeout: 30_000 });
        explorers.push(Object.assign(new Explorer(frame), { element }));
      }
      await walk(explorers, page);
      await screenshot(page, `host-${file.replace('.html', '')}`, true);
      await visit.assertQuiet();
    } finally {
      await visit.end();
    }
  });
}

const frameHeight = (explorer) => explorer.element.evaluate((it) => it.clientHeight);
const pageHeight = (explorer) =>
  explorer.page.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));

/** The frame shows the whole page and not more. */
async function fits(explorer, padding = 0) {
  let heights;
  await explorer.until(
    async () => {
      heights = [await frameHeight(explorer), await pageHeight(explorer)];
      return Math.abs(heights[0] - padding - heights[1]) <= 1;
    },
    () => `the frame is as high as the page in it: ${heights}`,
  );
}

/** It also follows when a table opens, and closes again. */
async function follows(explorer, padding = 0) {
  await fits(explorer, padding);
  const before = await frameHeight(explorer);
  const toggle = (open) => explorer.page.$eval('details.as-table', (it, value) => (it.open = value), open);
  await toggle(true);
  await explorer.until(async () => (await frameHeight(explorer)) > before + 100, 'the frame grows with the table');
  await fits(explorer, padding);
  const grown = await frameHeight(explorer);
  await toggle(false);
  // Not to what it was: the years and files to choose from came beside the picture with this first act.
  await explorer.until(async () => (await frameHeight(explorer)) < grown - 100, 'and shrinks again');
  await fits(explorer, padding);
}

/** A lever changes the result, as on the page itself. */
async function works(explorer) {
  const before = await explorer.page.$eval('main', (it) => it.dataset.now);
  await explorer.page.$eval('button[aria-label="Zuzug von außen erhöhen"]', (it) => it.click());
  await explorer.until(
    async () => (await explorer.page.$eval('main', (it) => it.dataset.now)) !== before,
    'the result follows the lever',
  );
}

host('a plain page', 'plain.html', async ([explorer]) => {
  await follows(explorer);
  await works(explorer);
});

host('a page with a strict policy', 'strict.html', async ([explorer]) => {
  await follows(explorer);
});

host('a page whose scripts were taken out shows the frame at its fixed height', 'stripped.html', async ([explorer]) => {
  assert.equal(await frameHeight(explorer), 700);
  assert.ok((await pageHeight(explorer)) <= 700, 'the height that is recommended is enough');
});

host('a page with ruthless styles', 'hostile.html', async ([explorer]) => {
  await follows(explorer, 14);
  await works(explorer);
  const family = await explorer.page.evaluate(() => getComputedStyle(document.body).fontFamily);
  assert.match(family, /system-ui/, 'they do not reach into the frame');
});

host('two explorers on one page', 'two.html', async ([one, other]) => {
  await follows(one);
  await fits(other);
  assert.notEqual(await frameHeight(one), await frameHeight(other), 'each has its own height');
});

host('a narrow column', 'narrow.html', async ([explorer]) => {
  await follows(explorer);
  assert.deepEqual(await explorer.tooWide(), []);
  await works(explorer);
});

host('a phone', 'plain.html', async ([explorer]) => {
  await follows(explorer);
  assert.deepEqual(await explorer.tooWide(), []);
}, SCREEN.phone);

host('a sandboxed frame without an origin of its own', 'sandbox.html', async ([explorer]) => {
  assert.equal(await explorer.page.evaluate(() => globalThis.origin), 'null');
  await follows(explorer);
  await works(explorer);
  await explorer.page.$eval('#panel-quellen', (it) => it.click());
  await explorer.page.waitForSelector('.panel-content table');
  await fits(explorer);
  await works(explorer);
});

host('the explorer in a folder of the host itself', 'folder.html', async ([explorer]) => {
  assert.ok(explorer.page.url().includes(SUB_FOLDER));
  await fits(explorer);
  await works(explorer);
});

/** What the page in the frame can show of itself, by the frame's height or by scrolling in it. */
const reach = (explorer) =>
  explorer.page.evaluate(() => {
    scrollTo(0, 1e6);
    const { bottom } = document.querySelector('footer.bottom').getBoundingClientRect();
    return { left: Math.round(bottom - innerHeight), innerHeight };
  });
/** How much of the frame lies outside of its box, and how far it lies over what follows; its own edge may. */
const outside = (explorer) =>
  explorer.element.evaluate((it) => {
    const { bottom } = it.getBoundingClientRect();
    const below = document.getElementById('below').getBoundingClientRect().top;
    const over = Math.max(bottom - it.parentElement.getBoundingClientRect().bottom, bottom - below);
    return Math.max(0, Math.round(over) - 2 * it.clientTop);
  });

for (const [what, file] of [
  ['the box that themes put around videos', 'ratio.html'],
  ['the same box as older themes make it', 'ratio-padding.html'],
  ['the same box as newer themes make it', 'ratio-aspect.html'],
]) {
  host(`${what} grows with the frame`, file, async ([explorer], page) => {
    await follows(explorer);
    assert.equal(await outside(explorer), 0, 'nothing of the frame is hidden, nor does it hide anything');
    await page.setViewport({ ...SCREEN.desktop, width: 500 });
    await fits(explorer);
    await explorer.until(async () => (await outside(explorer)) === 0, 'also when the window becomes narrower');
    assert.ok((await reach(explorer)).left <= 1);
  });
}

for (const [what, file] of [
  ['a box that cannot grow', 'ratio-fixed.html'],
  ['the box around videos without the script', 'ratio-stripped.html'],
]) {
  host(`in ${what} the frame scrolls to its end`, file, async ([explorer]) => {
    await explorer.until(async () => (await outside(explorer)) === 0, 'the frame stays within its box');
    await new Promise((done) => setTimeout(done, 300));
    assert.equal(await outside(explorer), 0);
    const { left, innerHeight } = await reach(explorer);
    assert.ok(innerHeight < 400 && left <= 1, `${left} px of ${innerHeight} cannot be reached`);
  });
}

host('a script that comes late makes the frame fit at once', 'late.html', async ([explorer], page) => {
  await explorer.until(async () => (await pageHeight(explorer)) > 350, 'the page is there');
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await frameHeight(explorer), 300, 'nobody has told the host yet');
  const ready = await page.evaluate(
    (src) =>
      new Promise((done) => {
        document.querySelector('iframe').addEventListener('insek:ready', ({ detail }) => done(detail.area));
        document.head.append(Object.assign(document.createElement('script'), { src }));
      }),
    `${BASE_URL}embed.js`,
  );
  assert.equal(ready, '18', 'the host also hears what is shown');
  await fits(explorer);
  await follows(explorer);
});
