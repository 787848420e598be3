// A part of the program that cannot be fetched.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { SCREEN, Visit } from './harness.mjs';
import { refuseParts } from './panels.mjs';

test('a part that cannot be fetched is told, and the page goes on', { timeout: 120_000 }, async () => {
  const visit = await Visit.start(SCREEN.desktop);
  try {
    const explorer = await visit.open();
    const { page } = explorer;
    const allow = await refuseParts(page);
    // What the first act fetches ahead nobody has asked for.
    const [asked] = await Promise.all([page.waitForRequest((request) => request.url().includes('/later/')), page.mouse.move(300, 300)]);
    await explorer.until(() => asked.failure() !== null, 'the first act fetches in vain');
    assert.ok(await page.$eval('#failure-later', (it) => !it.checkVisibility()), 'and nobody is told');
    await explorer.push('Nachrechnen');
    await page.waitForSelector('#failure-later', { visible: true });
    const before = await explorer.result();
    await explorer.type('Zuzug von außen', '9000');
    assert.notEqual(await explorer.changed(before), before, 'the page goes on');

    allow();
    await explorer.push('Nachrechnen');
    await page.waitForSelector('.panel-content table', { visible: true });
    assert.ok(await page.$eval('#failure-later', (it) => !it.checkVisibility()), 'the sentence is gone');
  } finally {
    await visit.end();
  }
});
