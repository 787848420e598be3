// The parts of the page that are fetched when a panel is opened.

import assert from 'node:assert/strict';

import { journey, screenshot } from './harness.mjs';
import { open, unfold, violations } from './panels.mjs';
import { wait } from './ranges.mjs';

const opened = (page) => page.waitForSelector('.panel-content', { visible: true });

journey('the sources open where the visitor stands, and nothing that was set is lost', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  await explorer.type('Geburten je Frau', '1,6');
  const before = await explorer.result();
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));

  await explorer.push('Annahmen und Quellen');
  await opened(page);

  assert.ok(requests.some((url) => /later\/\w+\/method\.wasm$/.test(url)), `fetched when it is asked for: ${requests}`);
  assert.equal(await explorer.result(), before, 'the scenario goes on');
  await explorer.until(
    () => page.evaluate(() => document.activeElement.id === 'panel-quellen'),
    'the focus stays on the heading',
  );
  const text = await page.$eval('.panel-content', (it) => it.innerText);
  assert.match(text, /Quellen/);
  assert.match(text, /Annahmen und ihre Gründe/);
  await screenshot(page, 'panel-method', true);

  await explorer.push('Rückgängig');
  await explorer.push('Rückgängig');
  const base = await explorer.changed(before);
  assert.notEqual(base, before, 'what was set before can still be taken back');
  await explorer.push('Wiederholen');
  await explorer.push('Wiederholen');
  await explorer.until(async () => (await explorer.result()) === before, 'and repeated');

  await explorer.push('Annahmen und Quellen');
  await explorer.until(async () => (await page.$('.panel-content')) === null, 'the panel closes');
});

journey('published examples are recomputed in the browser', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.push('Nachrechnen');
  await page.waitForFunction(
    () =>
      document.querySelectorAll('.panel-content tbody th').length >= 3 &&
      !document.querySelector('.panel-content [role=status]').textContent,
    { timeout: 60_000 },
  );
  const lines = await page.$$eval('.panel-content tbody tr', (rows) => rows.map((row) => row.innerText));
  assert.ok(lines.filter((line) => line.includes('stimmt überein')).length >= 2, lines.join('\n'));
  assert.ok(!lines.some((line) => line.includes('weicht ab') || line.includes('nicht laden')), lines.join('\n'));
  await screenshot(page, 'panel-recheck', true);
});

journey('the look back is computed in the browser and says how far it was off', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.push('Rückschau');
  await opened(page);
  // How often ranges held has tables of its own, above.
  const rows = await page.$$eval('.panel-content table', (all) => {
    const totals = all.find((it) => Array.from(it.rows).some((row) => row.cells[0].innerText === 'beobachtet'));
    return Array.from(totals?.rows ?? [], (row) => Array.from(row.cells, (cell) => cell.innerText));
  });
  const row = (name) => rows.find(([head]) => head === name);
  assert.equal(row('beobachtet')[1], '99.292');
  const weighted = (name) => Number(row(name)[5].replace(',', '.').replace(/[^\d.]/g, ''));
  assert.ok(weighted('Komponenten beobachtet') < weighted('im Voraus'), rows.join('\n'));
  assert.ok(weighted('im Voraus') < weighted('nichts ändert sich'), rows.join('\n'));
  await screenshot(page, 'panel-hindcast', true);
});

journey('the look back shows how often past ranges held, and where the state office stands', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Rückschau');
  const picture = await page.waitForSelector('.proof-picture canvas', { visible: true });
  const told = await picture.evaluate((canvas) => canvas.getAttribute('aria-label'));
  assert.match(told, /Alle Kreise.*nach 1 Jahr \d+ von 100.*nach 7 Jahren \d+ von 100.*Mittlere Städte/);
  await explorer.until(
    () =>
      picture.evaluate((canvas) => {
        const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
        // Bars are filled with the colour of the baseline.
        for (let at = 0; at < data.length; at += 4) {
          if (data[at] === 0x1c && data[at + 1] === 0x5d && data[at + 2] === 0x99) return true;
        }
        return false;
      }),
    'the bars are drawn',
  );
  const proof = await page.$eval('.proof', (it) => it.innerText);
  assert.match(proof, /Nicht erreicht: Alle Kreise, nach 5 Jahren, Spanne für 5 von 10/, 'a miss is named');
  assert.match(proof, /[\d.]+ Spannen aus \d+ Startjahren/);

  await unfold(page);
  const tables = () =>
    page.$$eval('.proof table', (all) => all.map((it) => Array.from(it.rows, (row) => Array.from(row.cells, (cell) => cell.innerText))));
  await explorer.until(async () => (await tables()).length === 2, 'both tables are there');
  const [drawn, all] = await tables();
  assert.equal(drawn.length, 1 + 12);
  assert.equal(all.length, 1 + 30);
  const of = (rows, ...heads) => rows.find((row) => heads.every((head) => row.includes(head)));
  const inside = of(drawn, 'Alle Kreise: Spanne für 8 von 10', 'nach 5 Jahren')[2];
  assert.ok(told.includes(`nach 5 Jahren ${inside} von 100`), `${told} says ${inside}`);

  // Its thousand draws share the machine with those of the page.
  await wait(
    () => /8 von 10 Rechnungen zwischen [\d.]+ und [\d.]+/.test(document.querySelector('[aria-labelledby=standing-heading]')?.innerText),
    page,
  );
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'panel-proof', true);
});
