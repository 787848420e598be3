// A scenario tied to totals: whose they are, what they imply, and that links, undoing and other levers keep to them.

import assert from 'node:assert/strict';

import { Explorer } from './explorer.mjs';
import { parseGerman } from './german.mjs';
import { BASE_URL, SCREEN, journey, screenshot } from './harness.mjs';
import { open, table, unfold, violations } from './panels.mjs';

const TITLE = 'Amtliche Prognosen';
const MIDDLE = 'Landesamt 2020, nachgerechnet, Mitte';
const IN_2040 = { fragment: '#s=1~j_2040' };

const finding = ({ page }) => page.$eval('.ties', (it) => it.querySelector('.finding')?.textContent ?? '');
const lines = ({ page }) => page.$$eval('.ties .entries li', (all) => all.map((it) => it.firstChild.textContent));
const chosen = async (explorer) => (await explorer.find('combobox', 'Eckwerte')).evaluate((it) => it.selectedOptions[0].text);

const pick = async (explorer, name) => {
  await (await explorer.find('combobox', 'Eckwerte')).evaluate((list, name) => {
    list.selectedIndex = [...list.options].findIndex((option) => option.text === name);
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }, name);
};

const fill = async (explorer, label, text) => {
  await (await explorer.find('textbox', label)).evaluate((field, text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, text);
};

/** The total of a year in the city, as the page shows it: to half a person, and rounded. */
const near = (is, wanted, told) => assert.ok(Math.abs(is - wanted) <= 1, `${told}: ${is}, ${wanted} wanted`);

journey('a scenario is tied to what was recomputed of a forecast', IN_2040, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  const before = await explorer.result();
  await pick(explorer, MIDDLE);
  await explorer.until(async () => (await finding(explorer)) !== '', 'what the total implies');
  near(await explorer.result(), 101_000, 'the total is met');
  const [, more, coming] = (await finding(explorer)).match(/Zuzug müsste um ([\d.]+) auf ([\d.]+) steigen/) ?? assert.fail(await finding(explorer));
  assert.match(await finding(explorer), /2015 bis 2024/);
  await unfold(page);
  const rows = (await table(page, 'Zuzug von außen im Jahr')).slice(1);
  const hardest = rows.find((row) => row.some((cell) => cell === coming)) ?? assert.fail(`${coming} in ${rows}`);
  assert.ok(rows.length === 15 && rows.every((row) => row[3] === 'ja'), `${rows}`);
  assert.equal(parseGerman(hardest[2]), parseGerman(more), hardest.join(' '));
  assert.deepEqual(await violations(page), []);
  await page.$eval('#ties-heading', (it) => it.scrollIntoView());
  await screenshot(page, 'totals');

  // The link says it all, and who opens it sees the same.
  await explorer.until(() => page.url().includes('ew_101000'), 'the total is in the address');
  const address = page.url();
  await page.goto('about:blank');
  await page.goto(address);
  const again = new Explorer(page);
  await again.ready();
  near(await again.result(), 101_000, 'the link');
  await open(again, TITLE);
  await again.until(async () => (await chosen(again)) === MIDDLE, 'whose totals these are');

  // Dwellings in a district move people within the city: the total stays.
  await again.choose('Dansenberg');
  const there = await again.result();
  await again.type('Neue Wohnungen durch Nachverdichtung', '20');
  await again.until(async () => (await again.result()) !== there, 'the district grows');
  assert.ok((await again.result()) > there, 'with more dwellings');
  await again.choose('Gesamtstadt');
  near(await again.result(), 101_000, 'a district shares what the total leaves');

  await pick(again, 'keine');
  await again.until(async () => (await lines(again)).length === 0, 'nothing is tied');
  await again.push('Zurücksetzen');
  await again.type('Zieljahr', '2040');
  await again.until(async () => (await again.result()) === before, 'the Basis');
});

journey('own totals are typed for the city, for districts and for ages', IN_2040, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  await pick(explorer, 'eigene');
  await explorer.until(() => page.$('#ties-points').then(Boolean), 'fields');
  const fault = () => page.$$eval('.ties .fault', (all) => all.map((it) => it.textContent).join(''));
  for (const [points, ages, said] of [
    ['viele', '', '„viele“ sind keine Eckwerte'],
    ['2020: 100.000', '', '2020 liegt in der Vergangenheit'],
    ['2030: 101.000', 'alt', 'alt'],
  ]) {
    await fill(explorer, 'Jahr und Einwohner', points);
    await fill(explorer, 'Alter (leer: alle)', ages);
    await explorer.push('Binden');
    await explorer.until(async () => (await fault()).includes(said), `${points}: ${said}, ${await fault()}`);
    assert.deepEqual(await lines(explorer), [], 'nothing is taken over');
  }
  await fill(explorer, 'Jahr und Einwohner', '2030: 101.000; 2040: 102.500');
  await fill(explorer, 'Alter (leer: alle)', '');
  await explorer.push('Binden');
  await explorer.until(async () => (await lines(explorer)).length === 1, 'the first total');
  near(await explorer.result(), 102_500, 'the city');

  await page.$$eval('.ties details', (all) => all.forEach((it) => (it.open = true)));
  await (await explorer.find('checkbox', 'Dansenberg')).evaluate((it) => it.click());
  await fill(explorer, 'Jahr und Einwohner', '2035: 500');
  await fill(explorer, 'Alter (leer: alle)', '0-17');
  await explorer.push('Binden');
  await explorer.until(async () => (await lines(explorer)).length === 2, 'the second total');
  assert.match((await lines(explorer))[1], /Dansenberg, 0 bis 17 Jahre: 2035: 500/);
  near(await explorer.result(), 102_500, 'the city as before');
  await page.$eval('#ties-heading', (it) => it.scrollIntoView());
  await screenshot(page, 'totals-own');

  await page.$eval('.ties .entries li button', (it) => it.click());
  await explorer.until(async () => (await lines(explorer)).length === 1, 'the first is gone');
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await lines(explorer)).length === 2, 'and back');

  await open(explorer, 'Protokoll und Downloads');
  const said = await page.evaluate(() => document.body.innerText);
  assert.match(said, /Eckwerte, Gesamtstadt, alle: 2030: 101\.000, 2040: 102\.500/, 'the protocol');
});

journey('a total out of reach is told, without arrivals for whom there is no dwelling', { fragment: '#s=1~j_2040~ew_115000:2040' }, async (explorer) => {
  await open(explorer, TITLE);
  await explorer.until(async () => /lassen sich die Eckwerte nicht erreichen/.test(await finding(explorer)), 'what is missing');
  const missing = parseGerman((await finding(explorer)).match(/Es fehlen ([\d.]+) Menschen/)[1]);
  near((await explorer.result()) + missing, 115_000, 'met or told');
});

journey('another card gives the totals', {}, async (explorer, visit) => {
  const { page } = explorer;
  const cards = [{ name: 'Fraktion A', scenario: { target_year: 2035, deviations: [{ lever: 'arrivals', value: 150 }] } }];
  await open(explorer, 'Szenarien sammeln');
  await page.$eval('#cards-paste', (it, file) => (it.value = file), JSON.stringify({ format: 'insek-collection', version: 1, cards }));
  await explorer.push('Ansehen');
  await explorer.push('Übernehmen');
  await explorer.until(async () => (await page.$$('.card h5')).length === 1, 'the card is there');
  await open(explorer, TITLE);
  await explorer.type('Zieljahr', '2035');
  await pick(explorer, 'Fraktion A');
  await explorer.until(async () => (await finding(explorer)) !== '', 'what the card implies');
  await unfold(page);
  const rows = (await table(page, 'Zuzug von außen im Jahr')).slice(1);
  assert.ok(rows.length === 10 && rows.every((row) => row[3] === 'ja'), `${rows}`);
  const result = await explorer.result();
  const other = await visit.blank();
  await other.goto(`${BASE_URL}#s=1~z_150~j_2035`);
  const card = new Explorer(other);
  await card.ready();
  near(result, await card.result(), 'the people of the card');
});

journey('totals fit a phone', { screen: SCREEN.phone, fragment: '#s=1~j_2040~ew_101000:2030,102500:2040' }, async (explorer) => {
  await open(explorer, TITLE);
  await explorer.until(async () => (await lines(explorer)).length === 1, 'the total');
  assert.deepEqual(await explorer.tooWide(), []);
  await explorer.page.$eval('#ties-heading', (it) => it.scrollIntoView());
  await screenshot(explorer.page, 'totals-phone');
});
