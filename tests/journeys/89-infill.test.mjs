// The infill programme: what the sites give, and what is beyond them.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, unfold, violations } from './panels.mjs';

// Rows of a table of the panel: the sites first, then what becomes of the dwellings.
const cells = (page, table = 0) =>
  page.$$eval(
    '.panel-content table',
    (all, index) => [...all[index].tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
    table,
  );

journey('the sites give a potential once it is said how they are used', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Nachverdichtung');
  const text = () => page.$eval('.panel-content', (it) => it.innerText);
  assert.match(await text(), /mehr als 100 Flächen/);
  assert.match(await text(), /Das Potenzial ist unbekannt/);
  assert.match(await text(), /Kaisersgarten.*183 Wohnungen, ab 2027/);
  await explorer.type('Neue Wohnungen durch Nachverdichtung', '10');
  await fill(explorer, 'Beteiligung der Eigentümer', '50');
  await fill(explorer, 'Wohnungen je Fläche', '2');
  await explorer.until(async () => /über dem bekannten Potenzial/.test(await text()), '250 dwellings are more than 33');
  const city = (await cells(page)).at(-1);
  assert.equal(city[0], 'Gesamtstadt');
  assert.equal(city[2], '33,3', 'sites times participation times dwellings');
  assert.match(await page.$eval('.lever-mark', (it) => it.textContent), /über dem bekannten Potenzial/, 'at the lever, too');
  await unfold(page);
  await page.$eval('#panel-nachverdichtung', (it) => it.scrollIntoView());
  await screenshot(page, 'infill');
  assert.deepEqual(await violations(page), []);

  const ends = await explorer.find('checkbox', 'Gebaut wird nur, bis das bekannte Potenzial verbraucht ist');
  await ends.click();
  await explorer.until(async () => !/über dem bekannten/.test((await cells(page)).flat().join()), 'building ends with it');
  await page.$$eval('.panel-content h4', (all) => all[0].scrollIntoView());
  await screenshot(page, 'infill-table');

  await fill(explorer, 'Beteiligung der Eigentümer', '500');
  const field = await explorer.find('textbox', 'Beteiligung der Eigentümer');
  await explorer.until(
    () => field.evaluate((it) => it.getAttribute('aria-invalid') === 'true'),
    'more than all of them cannot take part',
  );
});

journey('every new dwelling is filled or stands empty, and one more is asked for by itself', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Nachverdichtung');
  const text = () => page.$eval('.panel-content', (it) => it.innerText);
  assert.match(await text(), /In diesem Szenario wird nicht nachverdichtet/);
  assert.match(await text(), /Baulücken \(Zahl unbekannt\)/);
  await explorer.type('Neue Wohnungen durch Nachverdichtung', '40');
  await explorer.until(async () => /Von 1\.000 neuen Wohnungen bis 2050/.test(await text()), 'what becomes of them is told');
  for (const [place, all, newcomers, moved, empty] of await cells(page, 1)) {
    const sum = parseGerman(newcomers) + parseGerman(moved) + parseGerman(empty);
    assert.equal(parseGerman(all), sum, `${place}: ${newcomers}, ${moved} and ${empty} are ${all}`);
  }
  const tables = () => page.$$eval('.panel-content table', (all) => all.length);
  const before = await tables();
  await page.$$eval('.panel-content summary', (all) => all.at(-1).click());
  await explorer.until(async () => (await tables()) === before + 1, 'one dwelling more is asked for when it is opened');
  assert.equal((await cells(page, before)).length, 18);
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'infill-uptake');
});

journey('the infill programme fits on a phone', { screen: SCREEN.phone }, async (explorer) => {
  await open(explorer, 'Nachverdichtung');
  await unfold(explorer.page);
  assert.deepEqual(await explorer.tooWide(), []);
  await screenshot(explorer.page, 'infill-phone', true);
});
