// The page kept in the browser on request: without a network, over an update, and gone again.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { SCREEN, Visit, screenshot } from './harness.mjs';
import { SUB_FOLDER, serveHosts } from './hosts/server.mjs';

/** What the browser keeps for the page. */
const kept = (page) =>
  page.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    manifests: document.querySelectorAll('link[rel=manifest]').length,
  }));
const NOTHING = { caches: [], workers: [], manifests: 0 };

/** A visitor of an explorer in a folder of another server, which the journey can stop. */
function visit(name, walk) {
  test(name, { timeout: 180_000 }, async () => {
    const hosts = await serveHosts();
    const visit = await Visit.start(SCREEN.desktop);
    try {
      visit.allow(new URL(hosts.url).origin);
      const address = new URL(SUB_FOLDER, hosts.url).href;
      const open = async (fragment = '') => {
        const page = await visit.blank();
        await page.goto(address + fragment, { waitUntil: 'load' });
        const explorer = new Explorer(page);
        await explorer.ready();
        return explorer;
      };
      await walk({ hosts, visit, address, open });
    } finally {
      await visit.end();
      await hosts.close();
    }
  });
}

async function reloaded(page) {
  await page.reload();
  const explorer = new Explorer(page);
  await explorer.ready();
  return explorer;
}

/** The visitor asks for it and waits until it is done. */
async function keep(explorer) {
  await explorer.push('Ohne Netz nutzen');
  await explorer.push('Ohne Netz verfügbar machen');
  await explorer.find('button', 'Wieder entfernen');
}

visit('without a network the page opens after it was asked to, and nothing is kept before', async ({ hosts, visit, address, open }) => {
  const explorer = await open();
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  const result = await explorer.result();
  await explorer.fragment();
  await explorer.push('Ohne Netz nutzen');
  await page.waitForSelector('.panel-content');
  assert.deepEqual(await kept(page), NOTHING, 'looking at the panel keeps nothing');

  await explorer.push('Ohne Netz verfügbar machen');
  await explorer.find('button', 'Wieder entfernen');
  const { caches, workers, manifests } = await kept(page);
  assert.deepEqual([caches.length, workers, manifests], [1, [address], 1]);
  await screenshot(page, 'panel-installed', true);
  await visit.assertQuiet();

  await hosts.close();
  const again = await reloaded(page);
  assert.equal(await again.result(), result, 'the scenario is still there');
  await again.push('Annahmen und Quellen');
  await page.waitForSelector('.panel-content table');
  await again.push('Ohne Netz nutzen');
  await again.push('Wieder entfernen');
  await again.find('button', 'Ohne Netz verfügbar machen');
  const after = await kept(page);
  assert.deepEqual([after.caches, after.workers], [[], []], 'nothing is left');
});

visit('a new version takes over when the page is closed, and the scenario survives it', async ({ hosts, visit, open }) => {
  const explorer = await open('#s=1~z_300&gebiet=18');
  const result = await explorer.result();
  await keep(explorer);
  const [before] = (await kept(explorer.page)).caches;

  hosts.version = 'another-version';
  assert.equal(await (await reloaded(explorer.page)).result(), result);
  await explorer.page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
  });
  await explorer.until(
    () => explorer.page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).waiting !== null),
    'the new version is fetched and waits',
  );
  assert.ok((await kept(explorer.page)).caches.includes(before), 'the one in use stays whole');

  const address = explorer.page.url();
  await explorer.page.close();
  visit.forget(explorer.page);
  const again = await open(new URL(address).hash);
  await again.until(async () => !(await kept(again.page)).caches.includes(before), 'the old version is gone');
  const { caches } = await kept(again.page);
  assert.ok(caches.length === 1 && caches[0].endsWith('another-version'), caches.join());
  assert.equal(await again.result(), result, 'the scenario is still there');
  await visit.assertQuiet();
});
