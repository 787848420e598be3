// How sure the difference of two scenarios is: both meet the same chance events, so it is surer than either number.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { open, table, unfold, violations } from './panels.mjs';

const TITLE = 'Szenarien nebeneinander';
/** Four cards, each of another faction: those of the journeys through the comparison. */
const FOUR =
  '#k=1.eNpNzr0OwiAUhuH59Cq4AZsDrZq4-ZNuOji6EIJHIFZM6EGTDr12cWr35_vyEihUm1oC1rLGysIeLsb6D6V7sJ5zdGLMlAaGLpknh3cUEqKWCievDXMylsvqAGfySdzymN0sFYx6i__XI3TmFfpAUXjTM8UZNfDQq3ZyuhSsCz3BNfvgKIlvCRmWtC1_LeJOYaOqH9sUOSc';
/** Draws of several scenarios take some seconds on a slow machine. */
const PATIENCE = { timeout: 90_000, polling: 100 };

const spans = async (page) => (await table(page, 'Zahlen und Unterschiede mit Spannweiten')).slice(1);
const numbers = (page) => table(page, 'Gesamtstadt: Einwohner am 31. Dezember 2050');
/** Whether every scenario of the table has its range. */
const ranged = () => {
  const tables = [...document.querySelectorAll('.panel-content table')];
  const found = tables.find((it) => it.caption.textContent.startsWith('Gesamtstadt: Einwohner am 31. Dezember 2050'));
  const rows = [...(found?.tBodies[0]?.rows ?? [])];
  return rows.length > 1 && rows.every((row) => / bis /.test(row.cells[4].innerText));
};
/** Whether anything is painted in the picture. */
const isPainted = () => {
  const canvas = document.querySelector('.compare-spans canvas');
  const { width, height } = canvas;
  return canvas.toDataURL() !== Object.assign(document.createElement('canvas'), { width, height }).toDataURL();
};
const drawn = (page) => page.waitForSelector('.compare-spans canvas', { timeout: PATIENCE.timeout });
const finding = (page) => page.$eval('.compare-spans canvas', (it) => it.getAttribute('aria-label'));
const heading = (page) => page.$$eval('.panel-content h4', (all) => all.some((it) => it.innerText.includes('Wie sicher')));
const ends = (text) => text.split(' bis ').map(parseGerman);

journey('the difference is surer than either number, and picture and tables agree', {}, async (explorer) => {
  const { page } = explorer;
  const base = await explorer.result();
  await explorer.type('Zuzug von außen', '9000');
  await explorer.changed(base);
  await open(explorer, TITLE);
  await drawn(page);
  await unfold(page);
  await explorer.until(async () => (await spans(page)).length === 3, 'reference, own scenario, difference');
  // Everything at once: more draws move the ends a little.
  const now = await page.evaluate(() => ({
    finding: document.querySelector('.compare-spans canvas').getAttribute('aria-label'),
    tables: [...document.querySelectorAll('.panel-content table')].map((it) => ({
      caption: it.caption.textContent,
      rows: [...it.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    })),
  }));
  const rows = (caption) => now.tables.find((it) => it.caption.startsWith(caption)).rows;
  const [reference, own, difference] = rows('Zahlen und Unterschiede mit Spannweiten').slice(1);
  assert.deepEqual([reference[0][0], own[0][0], difference[0]], ['A', 'B', 'B weniger A']);
  const wide = ([, , low, , , high]) => parseGerman(high) - parseGerman(low);
  assert.ok(wide(difference) < wide(reference) && wide(difference) < wide(own), JSON.stringify([reference, own, difference]));
  const [head, first, second] = rows('Gesamtstadt: Einwohner am 31. Dezember 2050');
  assert.equal(parseGerman(reference[1]), parseGerman(first[1]));
  assert.equal(parseGerman(own[1]), parseGerman(second[1]));
  assert.equal(parseGerman(difference[1]), parseGerman(second[2]), 'the difference of the numbers');
  assert.match(head[4], /in 8 von 10 Rechnungen/);
  for (const [row, told, value] of [[reference, first[4], first[1]], [own, second[4], second[1]], [difference, second[5], second[2]]]) {
    const [low, high] = ends(told);
    assert.ok(low <= parseGerman(value) && parseGerman(value) <= high, `${value} in ${told}`);
    // Told outwards to full steps: the table's ends are finer by no more than a step.
    const step = row === difference ? 100 : 1000;
    assert.ok(Math.abs(parseGerman(row[2]) - low) <= step && Math.abs(parseGerman(row[5]) - high) <= step, `${row} beside ${told}`);
  }
  const told = now.finding;
  const [, low, high] = told.match(/Der Unterschied von B zu A liegt in 8 von 10 Rechnungen zwischen (\S+) und (\S+)\./) ?? assert.fail(told);
  assert.deepEqual([low, high].map(parseGerman), ends(second[5]));
  assert.match(told, /enger als jede der beiden Zahlen, weil beide dieselben Zufälle treffen/);
  const [lines] = rows('Gesamtstadt: Einwohner am 31. Dezember, ');
  assert.equal(lines.filter((name) => name.includes('1 von 10 Rechnungen liegt')).length, 4, lines.join());
  await page.$eval('.compare-spans', (it) => it.scrollIntoView({ block: 'center' }));
  await screenshot(page, 'difference');
  const found = await violations(page);
  assert.deepEqual(found.filter((it) => it.includes('panel-content') || it.includes('beside')), [], found.join('\n'));
});

journey('among many scenarios one is chosen, and the switch hides it all', { fragment: FOUR }, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  await drawn(page);
  await unfold(page);
  await explorer.until(async () => (await spans(page)).length === 3, 'a pair and its difference');
  // Whoever is not drawn yet has no range.
  await page.waitForFunction(ranged, PATIENCE);
  assert.deepEqual((await spans(page)).map(([name]) => name[0]), ['A', 'B', 'B']);
  const [, ...rows] = await numbers(page);
  assert.ok(rows.every((row) => row[4] !== '') && rows.slice(1).every((row) => row[5] !== ''), JSON.stringify(rows));
  await page.select('#beside-pair', 'D Familien halten');
  await explorer.until(async () => (await spans(page))[2]?.[0] === 'D weniger A', 'another pair');
  assert.match(await finding(page), /von D zu A/);
  await page.select('#beside-reference', 'C Mehr Zuzug');
  await explorer.until(async () => (await spans(page))[2]?.[0] === 'D weniger C', 'another reference');
  await explorer.push('Spannweiten');
  await explorer.until(async () => !(await heading(page)) && (await page.$('.compare-spans')) === null, 'no ranges');
  assert.doesNotMatch((await numbers(page))[0].join(), /8 von 10/);
  await explorer.push('Spannweiten');
  await drawn(page);
});

for (const name of ['phone', 'narrow', 'projector']) {
  journey(`the picture of the difference fits: ${name}`, { screen: SCREEN[name], fragment: FOUR }, async (explorer) => {
    const { page } = explorer;
    await open(explorer, TITLE);
    await drawn(page);
    assert.deepEqual(await explorer.tooWide(), []);
    await page.$eval('.compare-spans', (it) => it.scrollIntoView({ block: 'center' }));
    // A picture that was out of sight follows when it is quiet.
    await page.waitForFunction(isPainted, PATIENCE);
    await screenshot(page, `difference-${name}`);
  });
}
