// The page as one file, opened by double click: everything works, and nothing is asked for.

import assert from 'node:assert/strict';
import { access } from 'node:fs/promises';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { Explorer, FIGURES } from './explorer.mjs';
import { SCREEN, Visit, screenshot } from './harness.mjs';

const FILE = process.env.OFFLINE_FILE;

test('the file runs by double click, without a server and without a request', { timeout: 180_000 }, async () => {
  await access(FILE);
  const address = pathToFileURL(FILE).href;
  const visit = await Visit.start(SCREEN.desktop);
  try {
    visit.allow(address);
    const page = await visit.blank();
    const requests = [];
    page.on('request', (request) => requests.push(request.url().split('#')[0]));
    await page.goto(address, { waitUntil: 'load' });
    const explorer = new Explorer(page);
    await explorer.ready();
    await screenshot(page, 'file', true);

    const base = await explorer.result();
    await explorer.type('Zuzug von außen', '9000');
    const more = await explorer.changed(base);
    for (const name of FIGURES) assert.ok((await explorer.table(name)).length > 3, name);
    assert.match(await explorer.fragment(), /^#s=/, 'the scenario stands in the address');

    await explorer.push('Annahmen und Quellen');
    await page.waitForSelector('.panel-content table', { visible: true });
    assert.equal(await explorer.result(), more, 'the scenario goes on in the second module');
    await explorer.push('Nachrechnen');
    await page.waitForFunction(
      () => document.querySelector('#panel-nachrechnen').closest('.panel').querySelectorAll('tbody th').length >= 3,
      { timeout: 60_000 },
    );
    await explorer.push('Einbetten');
    await page.waitForFunction(() => document.body.innerText.includes('Diese Fassung liegt als Datei'));

    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await explorer.share();
    await explorer.push('Link kopieren');
    const link = await page.waitForSelector('#link-by-hand').then((it) => it.evaluate(({ value }) => value));
    assert.ok(link.startsWith(`${address}#s=`), link);

    const other = await visit.blank();
    await other.goto(link, { waitUntil: 'load' });
    const again = new Explorer(other);
    await again.ready();
    assert.equal(await again.result(), more, 'the link opens the same scenario');
    // The icon stands in the page; not every driver tells of the file itself.
    const others = requests.filter((url) => url !== address && !url.startsWith('data:'));
    assert.deepEqual(others, [], 'the file itself is all that was read');
    await visit.assertQuiet();
  } finally {
    await visit.end();
  }
});
