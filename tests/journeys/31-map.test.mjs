// Outlines of the districts, brought by a visitor: their picture is a map. The shapes are invented, no outlines of any district.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { BROWSER, journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const SHAPES = JSON.parse(readFileSync(new URL('../cases/outlines/invented-shapes.geojson', import.meta.url), 'utf8'));

/** Opens a file in the panel of own data. */
async function open(explorer, shapes) {
  const { page } = explorer;
  const input = '.own input[type=file]:not([webkitdirectory])';
  if (!(await page.$(input))) await explorer.push('Eigene Daten öffnen');
  const folder = mkdtempSync(join(tmpdir(), 'map-'));
  const file = join(folder, 'umrisse.geojson');
  writeFileSync(file, JSON.stringify(shapes));
  await (await page.waitForSelector(input)).uploadFile(file);
  return () => rmSync(folder, { recursive: true });
}

const picture = (page) => page.$eval('.districts canvas', (canvas) => canvas.toDataURL());
const unit = (page) => page.$eval('.districts .unit', (it) => it.textContent);

journey('outlines that are opened make a map, on which a district is chosen', {}, async (explorer, visit) => {
  const { page } = explorer;
  const result = await explorer.result();
  // Ranges may come in between: columns of their own, at the end.
  const table = async () => (await explorer.table('Stadtteile')).map((row) => row.slice(0, 5));
  const before = await table();
  const circles = await picture(page);
  assert.match(await unit(page), /Kreisfläche/);
  const clear = await open(explorer, SHAPES);
  await page.waitForFunction(() => /Umrisse der Stadtteile für die Karte, \d+ Punkte, 18 Stadtteile/.test(document.querySelector('.preview')?.innerText));
  assert.match(await page.$eval('.preview', (it) => it.innerText), /höchstens 10 Meter/);
  if (BROWSER === 'chrome') assert.deepEqual(await violations(page), []);
  clear();
  await explorer.push('Übernehmen');
  await explorer.until(async () => /Farbe: Veränderung/.test(await unit(page)), 'the picture says what a map shows');
  await page.$eval('.districts', (it) => it.scrollIntoView());
  await explorer.until(async () => (await picture(page)) !== circles, 'the picture is drawn anew');
  assert.equal(await explorer.result(), result, 'no figure has changed');
  assert.deepEqual(await table(), before);
  await screenshot(page, 'map');

  // The middle of the picture's shape of Hohenecken, by the same projection: width, height and the outermost corners.
  const corners = SHAPES.features.flatMap(({ geometry }) => geometry.coordinates[0]);
  const [lons, lats] = [0, 1].map((at) => corners.map((corner) => corner[at]));
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const narrower = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const place = SHAPES.features.find(({ properties }) => properties.name === 'Hohenecken').geometry.coordinates[0];
  const lon = (Math.min(...place.map(([x]) => x)) + Math.max(...place.map(([x]) => x))) / 2;
  const lat = (Math.min(...place.map(([, y]) => y)) + Math.max(...place.map(([, y]) => y))) / 2;
  const at = await page.$eval(
    '.districts canvas',
    (canvas, [west, east, south, north, narrower, lon, lat]) => {
      const { left, top, width, height } = canvas.getBoundingClientRect();
      const edge = parseFloat(getComputedStyle(canvas).fontSize) * 0.4;
      const scale = Math.min((width - 2 * edge) / ((east - west) * narrower), (height - 2 * edge) / (north - south));
      return {
        x: left + (width - (east - west) * narrower * scale) / 2 + (lon - west) * narrower * scale,
        y: top + (height - (north - south) * scale) / 2 + (north - lat) * scale,
      };
    },
    [west, east, south, north, narrower, lon, lat],
  );
  await page.mouse.click(at.x, at.y);
  await explorer.until(async () => /gebiet=15/.test(await explorer.fragment()) || /Hohenecken/.test(await explorer.text()), 'a click chooses it');
  const chosen = await (await explorer.find('combobox', 'Gebiet')).evaluate((it) => it.selectedOptions[0].textContent);
  assert.equal(chosen, 'Hohenecken');
  assert.ok((await page.$$eval('.picture-keys input:checked', (all) => all.length)) === 1, 'by the radios as well');

  await explorer.push('Eigene Daten verwerfen');
  await explorer.until(async () => /Kreisfläche/.test(await unit(page)), 'circles again');
  await visit.assertQuiet();
});

journey('outlines with faults are refused by name, place and remedy', {}, async (explorer) => {
  const { page } = explorer;
  const change = (act) => {
    const shapes = structuredClone(SHAPES);
    act(shapes.features);
    return shapes;
  };
  const swap = (features) => features.forEach(({ geometry }) => geometry.coordinates[0].forEach((point) => point.reverse()));
  const cases = [
    [change(swap), /steht die Breite vor der Länge/, /zuerst die Länge/],
    [change(([one]) => (one.geometry.coordinates[0] = one.geometry.coordinates[0].map(([x, y]) => [x * 1e4 + 330_000, y * 1e5]))), /in Metern, etwa in UTM/, /EPSG:4326/],
    [change((features) => (features[3].properties.name = 'Atlantis')), /die Fläche 4 nennt keinen Stadtteil/, /Kennung oder amtlichem Namen/],
    [change((features) => features.pop()), /kein Umriss von/, /eine Fläche für jeden Stadtteil/],
    [change(([one]) => one.geometry.coordinates[0].pop()), /endet nicht, wo er beginnt/, /am Ende noch einmal/],
  ];
  for (const [shapes, found, remedy] of cases) {
    const clear = await open(explorer, shapes);
    await explorer.until(async () => found.test(await page.$eval('.own [role=status]', (it) => it.innerText)), `${found}`);
    const told = await page.$eval('.own [role=status]', (it) => it.innerText);
    clear();
    assert.match(told, remedy);
    assert.match(told, /umrisse\.geojson/);
  }
  assert.match(await unit(page), /Kreisfläche/, 'the picture stays as it was');
  assert.deepEqual(await violations(page), []);
});
