// The page of another city: it states nothing that its own pack does not hold.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { SCREEN, Visit } from './harness.mjs';
import { PANELS } from './panels.mjs';

/** The address of the page built with `--pack data/trier`; without it the journey cannot be made. */
const PACK_URL = process.env.PACK_URL;

/** The names of Kaiserslautern and its districts, as its pack writes them. */
async function names() {
  const regions = await readFile(new URL('../../data/kaiserslautern/regions.csv', import.meta.url), 'utf8');
  return regions.trim().split('\n').slice(1).map((row) => row.split(',')[1]);
}

test('the page of Trier names Trier and nothing of Kaiserslautern', { skip: !PACK_URL, timeout: 240_000 }, async () => {
  const visit = await Visit.start(SCREEN.desktop);
  try {
    const { page } = visit;
    await page.goto(PACK_URL);
    await page.waitForSelector('main:not(.waiting) output');
    assert.match(await page.title(), /^Trier: /);
    for (const name of PANELS) {
      const summary = await page.$(`::-p-aria([name="${name}"])`);
      if (summary) await summary.click();
      await page.waitForFunction(() => !document.querySelector('[aria-busy="true"]'));
    }
    const said = await page.evaluate(() => document.documentElement.innerHTML);
    const facts = [...(await names()), '100.247', '1.302'];
    assert.deepEqual(facts.filter((fact) => said.includes(fact)), []);
    assert.ok(said.includes('105.054'), 'it states the figures of Trier');
    for (const name of ['leichte-sprache', 'datenschutz', 'impressum', 'barrierefreiheit', 'gebaerdensprache']) {
      const text = await (await fetch(new URL(`${name}.html`, PACK_URL))).text();
      assert.ok(text.includes('Trier') && !text.includes('Kaiserslautern'), name);
    }
  } finally {
    await visit.end();
  }
});
