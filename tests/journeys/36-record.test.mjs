// Everything that a scenario assumes is on record, every difference is told once, and words say what is unknown.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, violations } from './panels.mjs';

const deviations = (page) => page.$$eval('.deviations li', (all) => all.map((it) => it.textContent));

journey('what is entered beside the levers stands among the deviations, on the page and on a card', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Neue Wohnungen durch Nachverdichtung', '20');
  await open(explorer, 'Nachverdichtung');
  await fill(explorer, 'Erstes Baujahr', '2027');
  await fill(explorer, 'Beteiligung der Eigentümer', '40');
  const homes = await explorer.find('radio', 'Ohne Grenze');
  await homes.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await homes.click();
  const all = [/Nachverdichtung.*\+20/, /erstes Baujahr.*2027/, /Beteiligung.*40/, /Ohne Grenze/];
  const told = (lines) => all.every((one) => lines.some((line) => one.test(line)));
  await explorer.until(async () => told(await deviations(page)), 'all four are told');

  await open(explorer, 'Szenarien sammeln');
  await fill(explorer, 'Name', 'Bauen');
  await explorer.push('Speichern');
  const lines = () => page.$$eval('.card li', (them) => them.map((it) => it.textContent));
  await explorer.until(async () => told(await lines()), 'the card tells them, too');
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'record');
});

journey('head and sentence tell the same difference', {}, async (explorer) => {
  const { page } = explorer;
  for (const arrivals of ['8.150', '8.223', '8.301', '7.777']) {
    await explorer.type('Zuzug von außen', arrivals);
    const { head, sentence, asked } = await page.evaluate(() => ({
      head: document.querySelector('.bar dd').textContent.split(' · ')[0],
      sentence: document.querySelector('.sentence').textContent,
      asked: document.querySelector('.answer').textContent,
    }));
    const apart = Math.abs(parseGerman(head.replace('+', '').replace('−', '')));
    const printed = apart.toLocaleString('de-DE');
    assert.ok(sentence.includes(`${printed} Menschen`), `${head}: ${sentence}`);
    assert.ok(asked.includes(`${printed} `), `${head}: ${asked}`);
  }
});

journey('what is needed has one name, and what is not calculated is not nothing', { screen: SCREEN.desktop }, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Zuzug ohne freie Wohnung');
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /Benötigte Wohnungen/);
  const homes = await explorer.find('radio', 'Ohne Grenze');
  await homes.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  await homes.click();
  await explorer.until(async () => /nicht gerechnet/.test(await page.$eval('.headline', (it) => it.textContent)), 'it is said');
});
