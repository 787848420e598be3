// Pages of others that show the explorer in a frame: it works under their policies, and its frame is as high as it needs.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { SCREEN, Visit, screenshot } from './harness.mjs';
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
  await toggle(false);
  await explorer.until(async () => (await frameHeight(explorer)) === before, 'and shrinks again');
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
