// Each picture as a file, two clicks away: its image, and its figures.

import assert from 'node:assert/strict';

import { FIGURES } from './explorer.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { intercept, violations } from './panels.mjs';

/** Opens the menu of a figure and presses a button in it: two clicks. Gives the text of the file. */
async function saved(explorer, figure, button, file) {
  const { page } = explorer;
  const frame = await explorer.figure(figure);
  if (!(await frame.$eval('.download', (it) => it.open))) {
    const menu = await frame.$('.download > summary');
    await menu.evaluate((it) => it.scrollIntoView({ block: 'center' }));
    await menu.click();
  }
  const press = await frame.waitForSelector(`::-p-aria([name="${button}"][role="button"])`);
  await press.click();
  await explorer.until(() => page.evaluate((file) => file in globalThis.handedOver, file), async () =>
    `${file}, not ${await page.evaluate(() => Object.keys(globalThis.handedOver))}`);
  await explorer.until(() => frame.$eval('.download [role=status]', (it, file) => it.textContent.includes(file), file), 'it is said');
  return page.evaluate((file) => globalThis.handedOver[file].slice(0, 200_000).text(), file);
}

const FILES = {
  Entwicklung: 'entwicklung-kaiserslautern-1995-2050',
  'Alter und Geschlecht': 'alter-kaiserslautern-2050',
  Stadtteile: 'stadtteile-kaiserslautern-2025-2050',
  Bilanz: 'bilanz-kaiserslautern-1990-2050',
};

journey('every picture is two clicks from its image and its figures', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '8500');
  await intercept(page);
  const result = await explorer.resultText();
  for (const name of FIGURES) {
    const svg = await saved(explorer, name, 'Bild als SVG', `${FILES[name]}.svg`);
    assert.ok(svg.startsWith('<svg') && svg.includes('Datenstand'), `${name}: an image with what belongs to it`);
    const csv = await saved(explorer, name, 'Zahlen als CSV', `${FILES[name]}.csv`);
    assert.ok(csv.split('\n').length > 15, `${name}: a table`);
    if (name === 'Entwicklung') {
      assert.ok(svg.includes(result), 'the image shows the number of the page');
      assert.ok(csv.includes(`2050;`) && csv.includes(result.replaceAll('.', '')), csv.slice(0, 300));
    }
  }
  const png = await saved(explorer, 'Bilanz', 'Bild als PNG', `${FILES.Bilanz}.png`);
  assert.ok(png.includes('PNG'));
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'download');
});

journey('a file holds the years and the area that are shown', { screen: SCREEN.narrow, fragment: '#zeitraum=rechnung' }, async (explorer) => {
  const { page } = explorer;
  await page.touchscreen.tap(5, 5);
  await intercept(page);
  await explorer.figure('Entwicklung').then((figure) => figure.waitForSelector('.download'));
  const csv = await saved(explorer, 'Entwicklung', 'Zahlen als CSV', 'entwicklung-kaiserslautern-2025-2050.csv');
  assert.ok(!csv.includes('1995;'), csv.slice(0, 300));
  assert.deepEqual(await explorer.tooWide(), []);
  await explorer.choose('Erfenbach');
  await saved(explorer, 'Alter und Geschlecht', 'Zahlen als CSV', 'alter-erfenbach-2050.csv');
});
