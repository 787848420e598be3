// Scenarios to begin with, who finds a home, and what follows for the city.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, unfold, violations } from './panels.mjs';
import { allDrawn } from './ranges.mjs';

const rows = (page, table) =>
  page.$$eval(
    '.panel-content table',
    (all, index) => [...all[index].tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent)),
    table,
  );

journey('a preset is applied by one click and taken back by one', {}, async (explorer) => {
  const { page } = explorer;
  const base = await explorer.result();
  await open(explorer, 'Vorlagen');
  const pressed = () => page.$$eval('.preset button[aria-pressed=true]', (all) => all.map((it) => it.textContent.trim()));
  assert.deepEqual(await pressed(), ['Basis']);
  const seen = new Set([base]);
  for (const name of ['Kein Neubau', 'Hohe Zuwanderung', 'Keine Wanderung', 'Annahmen der 5. Vorausberechnung (2017)']) {
    await explorer.push(`Vorlage anwenden: ${name}`);
    await explorer.until(async () => (await pressed()).join() === name, `${name} is applied`);
    seen.add(await explorer.result());
  }
  assert.equal(seen.size, 5, 'each has another result');
  await page.$eval('#panel-vorlagen', (it) => it.scrollIntoView());
  await screenshot(page, 'presets');
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /nachgerechnet – keine amtliche Zahl/);
  assert.deepEqual(await violations(page), []);
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await pressed()).join() === 'Keine Wanderung', 'one step back');
  await explorer.push('Vorlage anwenden: Basis');
  await explorer.until(async () => (await explorer.result()) === base, 'the baseline is back');

  await open(explorer, 'Annahmen und Quellen');
  const derivation = await page.$$eval('.derivation', (all) => all.map((it) => it.innerText).join('\n'));
  assert.match(derivation, /\+220 bis \+330/, 'the keys and their range');
  await page.$$eval('.derivation', (all) => all.at(0).scrollIntoView());
  await screenshot(page, 'derivation');
});

journey('who finds no home is counted by year and district, and the need for dwellings is shown', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '12000');
  await open(explorer, 'Zuzug ohne freie Wohnung');
  await unfold(page);
  const years = await rows(page, 0);
  const districts = await rows(page, 1);
  // Figures of districts are rounded to 5, those of the city to whole persons.
  for (const [rowsOf, rounding] of [[years, 1], [districts, 5]]) {
    for (const [place, wanted, placed, without] of rowsOf) {
      const sum = parseGerman(placed) + parseGerman(without);
      assert.ok(Math.abs(parseGerman(wanted) - sum) <= rounding, `${place}: ${placed} and ${without} are ${wanted}`);
    }
  }
  assert.equal(years.length, 25);
  assert.equal(districts.length, 19);
  assert.ok(parseGerman(years.at(-1)[3]) > 0, 'some find no home');
  const need = await rows(page, 3);
  assert.equal(need.at(-1)[0], 'Gesamtstadt');
  assert.equal(parseGerman(need.at(-1)[3]), parseGerman(need.at(-1)[1]) - parseGerman(need.at(-1)[2]));
  assert.deepEqual(await violations(page), []);
  await page.$$eval('.panel-content .fold', (all) => all.forEach((it) => (it.open = false)));
  await page.$eval('#panel-wohnungen', (it) => it.scrollIntoView());
  await screenshot(page, 'homes');
});

journey('places and classes follow only from what the visitor enters', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Was das für die Stadt heißt');
  const row = async (name) => (await rows(page, 0)).find(([head]) => head === name);
  assert.deepEqual((await row('Grundschulklassen')).slice(1, 5), Array(4).fill('Annahme eingeben'));
  await fill(explorer, 'Kinder je Grundschulklasse', '20');
  await explorer.until(async () => (await row('Grundschulklassen'))[1] !== 'Annahme eingeben', 'the classes are computed');
  const children = parseGerman((await row('Kinder von 6 bis unter 10 (Grundschule)'))[1]);
  assert.ok(Math.abs(parseGerman((await row('Grundschulklassen'))[1]) - children / 20) < 0.06, 'children by class size');
  assert.match(await explorer.fragment(), /is_20/);
  assert.deepEqual(await violations(page), []);
  // Ranges come with the draws.
  await allDrawn(explorer);
  const [, , pupils, , , low, high] = await row('Kinder von 6 bis unter 10 (Grundschule)');
  assert.ok(parseGerman(low) < parseGerman(pupils) && parseGerman(pupils) < parseGerman(high), `${pupils} in ${low} to ${high}`);
  assert.equal((await row('Grundschulklassen'))[5], '–', 'no range where none is drawn');
  await page.$eval('#panel-bedeutung', (it) => it.scrollIntoView());
  await screenshot(page, 'meaning');
  await explorer.choose('Hohenecken');
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /auf 5 gerundet/);
});

journey('a suggestion is taken over by one click and taken back by one', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Was das für die Stadt heißt');
  const row = async (name) => (await rows(page, 0)).find(([head]) => head === name);
  const text = () => page.$eval('.panel-content', (it) => it.innerText);
  assert.match(await text(), /Vorschlag 19: .*2024.*Die Rheinpfalz/, 'value, year and source stand at the field');
  assert.deepEqual((await row('Grundschulklassen')).slice(1, 5), Array(4).fill('Annahme eingeben'), 'nothing is applied by itself');
  await explorer.push('19 übernehmen: Kinder je Grundschulklasse');
  await explorer.until(async () => (await row('Grundschulklassen'))[1] !== 'Annahme eingeben', 'the classes are computed');
  assert.match(await explorer.fragment(), /is_19/);
  await explorer.push('26,5 übernehmen: Kita-Plätze unter 2 Jahren');
  await explorer.push('75 übernehmen: Kita-Plätze von 2 bis unter 3');
  await explorer.until(async () => (await row('Kita-Plätze unter 3 Jahren'))[1] !== 'Annahme eingeben', 'both ages make the whole');
  await unfold(page);
  assert.match(await text(), /Schuljahr 2024\/25/, 'school beginners stand beside the class size');
  assert.match(await text(), /mehr als 1\.000/);
  assert.deepEqual(await violations(page), []);
  await page.$eval('#panel-bedeutung', (it) => it.scrollIntoView());
  await screenshot(page, 'meaning-suggestions');
  for (let step = 0; step < 3; step += 1) await explorer.push('Rückgängig');
  await explorer.until(async () => (await row('Grundschulklassen'))[1] === 'Annahme eingeben', 'all three are taken back');
});

for (const name of ['phone', 'projector']) {
  journey(`the panels fit: ${name}`, { screen: SCREEN[name] }, async (explorer) => {
    const { page } = explorer;
    for (const title of ['Vorlagen', 'Zuzug ohne freie Wohnung', 'Was das für die Stadt heißt']) await open(explorer, title);
    assert.deepEqual(await explorer.tooWide(), []);
    for (const id of ['vorlagen', 'wohnungen', 'bedeutung']) {
      await page.$eval(`#panel-${id}`, (it) => it.scrollIntoView());
      await screenshot(page, `${id}-${name}`);
    }
  });
}

journey('the panels in the dark', {}, async (explorer) => {
  const { page } = explorer;
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await explorer.type('Zuzug von außen', '12000');
  for (const title of ['Vorlagen', 'Weitere Hebel', 'Zuzug ohne freie Wohnung']) await open(explorer, title);
  await unfold(page);
  assert.deepEqual(await violations(page), []);
  await page.$eval('#panel-wohnungen', (it) => it.scrollIntoView());
  await screenshot(page, 'homes-dark');
  await page.$eval('#panel-hebel', (it) => it.scrollIntoView());
  await screenshot(page, 'levers-dark');
});

journey('a number of people that somebody asks for is told in tenths of the calculations', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Was das für die Stadt heißt');
  await allDrawn(explorer);
  const ask = async (text) => {
    await page.$eval('#threshold', (it) => (it.focus(), it.select()));
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const answer = (expected) =>
    explorer.until(async () => expected.test(await page.$eval('#panel-bedeutung', (it) => it.closest('section').innerText)), `${expected}`);
  await ask('100.000');
  await answer(/Über 100\.000: in \d von 10 Rechnungen\./);
  const [, told] = (await page.$eval('.question', (it) => it.innerText)).match(/Über 100\.000: (in \d von 10 Rechnungen)/);
  await answer(new RegExp(`Über 100\\.000: ${told}\\.`));
  assert.match(await page.$eval('#threshold-unit', (it) => it.textContent), /Gesamtstadt, Ende 2050/);
  await ask('30.000');
  await answer(/Über 30\.000: in mehr als 9 von 10 Rechnungen\./);
  await ask('viele');
  await explorer.until(async () => (await page.$eval('#threshold-fault', (it) => it.textContent)) !== '', 'what is no number is told');
  assert.deepEqual(await violations(page), []);
});
