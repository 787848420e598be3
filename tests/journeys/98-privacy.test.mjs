// What a data protection officer asks: what reaches a server, and what the page asks the visitor for.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { BASE_URL, SCREEN, Visit, journey } from './harness.mjs';
import { SUB_FOLDER, serveHosts } from './hosts/server.mjs';

test('the scenario never reaches a server', { timeout: 120_000 }, async () => {
  const hosts = await serveHosts();
  const visit = await Visit.start(SCREEN.desktop);
  try {
    visit.allow(new URL(hosts.url).origin);
    const page = await visit.blank();
    await page.goto(`${hosts.url}${SUB_FOLDER.slice(1)}#s=1~z_300&gebiet=18`, { waitUntil: 'load' });
    const explorer = new Explorer(page);
    await explorer.ready();
    await explorer.type('Geburten je Frau', '1,6');
    await explorer.push('Annahmen und Quellen');
    await page.waitForSelector('.panel-content table');
    await explorer.fragment();
    assert.ok(hosts.requests.length > 5, `${hosts.requests.length} requests were seen`);
    for (const { url, headers, method } of hosts.requests) {
      assert.equal(method, 'GET', 'nothing is sent');
      assert.doesNotMatch(url, /[?#]|z_|gebiet/, 'no address tells what was set');
      assert.equal(headers.referer, undefined, 'nor where the visitor comes from');
      assert.equal(headers.cookie, undefined);
    }
    await visit.assertQuiet();
  } finally {
    await visit.end();
    await hosts.close();
  }
});

journey('no permission is asked for', {}, async (_, visit) => {
  const page = await visit.blank();
  await page.evaluateOnNewDocument(() => {
    globalThis.asked = [];
    const watch = (owner, name) => {
      const original = owner?.[name];
      if (original) owner[name] = (...all) => (globalThis.asked.push(name), original.apply(owner, all));
    };
    watch(globalThis.Notification, 'requestPermission');
    watch(navigator.geolocation, 'getCurrentPosition');
    watch(navigator.geolocation, 'watchPosition');
    watch(navigator.mediaDevices, 'getUserMedia');
    watch(navigator.storage, 'persist');
    watch(globalThis, 'queryLocalFonts');
  });
  await page.goto(BASE_URL, { waitUntil: 'load' });
  const explorer = new Explorer(page);
  await explorer.ready();
  await page.evaluate(() => navigator.storage.persist());
  assert.deepEqual(await page.evaluate(() => globalThis.asked.splice(0)), ['persist'], 'it would be noticed');
  // The heading of the hall opens no panel but another view: it comes last.
  const panels = '.panel h3 button:not(#panel-beamer)';
  for (const panel of await page.$$eval(panels, (all) => all.map((it) => it.textContent.trim()))) {
    await explorer.push(panel);
    await page.waitForSelector('.panel-content');
  }
  await explorer.share();
  await explorer.push('Link kopieren');
  await explorer.push('Zur Beamer-Ansicht');
  await page.waitForSelector('.hall');
  assert.deepEqual(await page.evaluate(() => globalThis.asked), []);
});
