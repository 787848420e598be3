// What is taken along says how sure it is: tables, pictures and the record, as long as the page shows ranges.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { journey, screenshot } from './harness.mjs';
import { intercept, open, violations } from './panels.mjs';

const PANEL = 'Protokoll und Downloads';
/** The first format that is offered. */
const PICTURE = 'entwicklung-bericht.svg';

/** The text of a file that was handed over, and is forgotten then. */
async function handedOver(explorer, name) {
  const { page } = explorer;
  await explorer.until(() => page.evaluate((name) => name in globalThis.handedOver, name), `${name} is handed over`);
  return page.evaluate(async (name) => {
    const text = await globalThis.handedOver[name].text();
    delete globalThis.handedOver[name];
    return text;
  }, name);
}

const remarks = ({ page }) => page.$$eval('.paper-first .remark', (all) => all.map((it) => it.textContent));

journey('files and the record say how sure the figures are, and nothing of it when ranges are hidden', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  await open(explorer, PANEL);
  await intercept(page);
  const table = async () => {
    await explorer.push('CSV für deutsche Tabellenprogramme');
    return handedOver(explorer, 'entwicklung.csv');
  };
  // All draws: what follows stays as it is.
  const start = Date.now();
  let csv = await table();
  while (!csv.includes('1.000 Rechnungen') && Date.now() - start < 60_000) {
    await new Promise((done) => setTimeout(done, 500));
    csv = await table();
  }
  assert.match(csv, /Unter den Werten der vier Spalten liegen 10 %, 25 %, 75 % und 90 % von 1\.000 Rechnungen.*Startzahl der Ziehung: 1.*keine Vorhersage/);
  const rows = csv.replace('\ufeff', '').split('\r\n').map((line) => line.split(';'));
  const last = rows.find((row) => row[0] === '2050');
  const place = (head) => rows[0].findIndex((name) => name.includes('Ihr Szenario') && name.includes(head));
  const [low, own, high] = ['1 von 10 Rechnungen liegt darunter', '', '1 von 10 Rechnungen liegt darüber'].map((head) => Number(last[place(head)]));
  assert.ok(low < own && own < high, `${own} in ${low} to ${high}`);

  await page.waitForFunction(() => document.querySelector('.paper-first .remark')?.textContent.includes('Wie sicher'), { timeout: 30_000 });
  // The record follows when the draws of the baseline are made, too.
  await page.waitForFunction(() => document.querySelector('.paper-first')?.textContent.includes('aus 1.000 Rechnungen'), { timeout: 60_000 });
  const [number, apart, made] = await remarks(explorer);
  const [, persons, from, to] = number.match(/hat 2050 ([\d.]+) Einwohner, in 8 von 10 Rechnungen zwischen ([\d.]+) und ([\d.]+)\.$/) ?? assert.fail(number);
  assert.equal(persons, await explorer.resultText());
  assert.ok(parseGerman(from) < parseGerman(persons) && parseGerman(persons) < parseGerman(to), number);
  assert.match(apart, /^Gegen die Basis: [+−][\d.]+ .*, in 8 von 10 Rechnungen [+−±][\d.]+ bis [+−±][\d.]+\.$/);
  assert.match(made, /aus 1\.000 Rechnungen mit Fehlern.*\(Startzahl 1\); keine Vorhersage\.$/);
  await explorer.push('Als SVG sichern');
  const svg = (await handedOver(explorer, PICTURE)).replaceAll('\u00a0', ' ');
  assert.match(svg, /8 von 10 Rechnungen/);
  assert.match(svg, /1\.000 Rechnungen/);
  await page.$eval('.paper-first', (it) => it.scrollIntoView());
  await screenshot(page, 'ranges-record');
  assert.deepEqual(await violations(page), []);

  await explorer.push('Spannweiten');
  await explorer.until(() => page.$eval('.headline .range', (it) => it.textContent === ''), 'no range');
  await explorer.until(async () => !(await remarks(explorer)).some((told) => told.includes('8 von 10')), 'the record follows');
  assert.doesNotMatch(await table(), /Rechnungen/);
  await explorer.push('Als SVG sichern');
  assert.doesNotMatch(await handedOver(explorer, PICTURE), /von 10|Spannweiten/);
});
