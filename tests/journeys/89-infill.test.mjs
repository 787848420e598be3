// The infill programme: what the sites give, and what is beyond them.

import assert from 'node:assert/strict';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, unfold, violations } from './panels.mjs';

const cells = (page) =>
  page.$$eval('.panel-content tbody tr', (rows) => rows.map((row) => [...row.cells].map((cell) => cell.textContent)));

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

journey('the infill programme fits on a phone', { screen: SCREEN.phone }, async (explorer) => {
  await open(explorer, 'Nachverdichtung');
  await unfold(explorer.page);
  assert.deepEqual(await explorer.tooWide(), []);
  await screenshot(explorer.page, 'infill-phone', true);
});
