// Every picture can be read as a table, and the published numbers stand on the page.

import assert from 'node:assert/strict';

import { FIGURES } from './explorer.mjs';
import { parseGerman } from './german.mjs';
import { journey } from './harness.mjs';

journey('each figure has its table and a sentence', {}, async (explorer) => {
  for (const name of FIGURES) {
    const rows = await explorer.table(name);
    assert.ok(rows.length > 10, `${name}: ${rows.length} rows`);
    const width = rows[0].length;
    assert.ok(width >= 3, `${name}: ${width} columns`);
    const numbers = rows.flat().map(parseGerman).filter(Number.isFinite);
    assert.ok(numbers.length > 20, `${name}: ${numbers.length} numbers`);
  }
});

journey('the published numbers stand in the tables', {}, async (explorer) => {
  const development = (await explorer.table('Entwicklung')).map((row) => row.join(' | '));
  const find = (...parts) => development.some((row) => parts.every((part) => row.includes(part)));
  assert.ok(find('2021', '99.292'), 'people in 2021');
  assert.ok(find('2025', '100.247'), 'people in 2025');
  assert.ok(find('2040', 'etwa 98.000 bis 104.000'), 'what is recomputed of the sixth forecast of the state office');
});

journey('shares of age groups and the slide that deviates are on the page', {}, async (explorer) => {
  // What stands below the pictures comes with the visitor's first act.
  await explorer.page.mouse.wheel({ deltaY: 400 });
  await openEverything(explorer);
  for (const number of ['17,2', '20,8', '98.250', '98.520']) {
    await explorer.until(async () => (await explorer.text()).includes(number), number);
  }
});

journey('without births the youngest ages are empty', {}, async (explorer) => {
  await explorer.type('Zieljahr', '2045');
  await explorer.press('Geburten je Frau', 'End');
  const many = await youngest(explorer);
  await explorer.press('Geburten je Frau', 'Home');
  const { min } = await explorer.range('Geburten je Frau');
  const few = await youngest(explorer);
  assert.ok(few < many * (min === 0 ? 0.2 : 0.7), `${few} children of ${many} are left at ${min} births`);
});

journey('a district is chosen in the picture, by mouse and by keyboard', {}, async (explorer) => {
  const figure = await explorer.figure('Stadtteile');
  await figure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const areas = await explorer.areas();
  const canvas = await figure.$('canvas');
  const box = await canvas.boundingBox();
  // The districts lie somewhere on a grid of points: one of them is met.
  let met = false;
  for (let step = 1; step < 100 && !met; step += 1) {
    await explorer.page.mouse.click(box.x + (box.width * (step % 10)) / 10, box.y + (box.height * Math.floor(step / 10)) / 10);
    met = (await explorer.area()) !== areas[0];
  }
  assert.ok(met, 'a click in the picture chooses a district');
});

/** People in the first age group of the scenario, men and women; columns of ranges may have come in between. */
async function youngest(explorer) {
  const [heads, first] = await explorer.table('Alter und Geschlecht');
  const columns = heads.flatMap((head, index) => (/Szenario/.test(head) && !/Rechnungen/.test(head) ? [index] : []));
  assert.ok(columns.length >= 1, `a column of the scenario in ${heads}`);
  return columns.map((column) => parseGerman(first[column])).reduce((sum, value) => sum + value, 0);
}

async function openEverything(explorer) {
  await explorer.page.$$eval('details', (all) => all.forEach((element) => (element.open = true)));
}
