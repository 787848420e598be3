// The development from 1975, from 1995, or the calculated years alone: by button, in the link, and by a key in the hall.

import assert from 'node:assert/strict';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const title = (explorer) => explorer.page.$eval('.development h2', (it) => it.textContent);
const shows = (explorer, years) => explorer.until(async () => (await title(explorer)).includes(years), `${years} are shown`);
const pressed = async (explorer, name) =>
  (await explorer.find('button', name)).evaluate((element) => element.getAttribute('aria-pressed') === 'true');

journey('a button chooses the years; picture, table and link follow, and nothing is there to take back', {}, async (explorer, visit) => {
  const { page } = explorer;
  await shows(explorer, '1995–2050');
  await page.mouse.move(5, 5);
  assert.ok(await pressed(explorer, 'ab 1995'));
  assert.equal(await explorer.fragment(), '', 'the usual years stand in no link');

  await explorer.push('nur Zukunft');
  await shows(explorer, '2025–2050');
  assert.ok(await pressed(explorer, 'nur Zukunft'));
  assert.match(await explorer.fragment(), /zeitraum=rechnung/);
  assert.equal(await explorer.enabled('Rückgängig'), false, 'another look is no change');
  assert.equal((await explorer.table('Entwicklung'))[1][0], '2025');
  await screenshot(page, 'span-future');

  await explorer.push('ab 1975');
  await shows(explorer, '1975–2050');
  assert.equal((await explorer.table('Entwicklung'))[1][0], '1975');
  assert.deepEqual(await violations(page), []);
  const link = await explorer.fragment();
  await shows(await visit.open(link), '1975–2050');
});

journey('the years stay while something is changed and taken back', { fragment: '#zeitraum=rechnung' }, async (explorer) => {
  const before = await explorer.result();
  await explorer.increase('Zuzug von außen');
  await explorer.changed(before);
  await explorer.push('ab 1975');
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await explorer.result()) === before, 'the change is taken back');
  await shows(explorer, '1975–2050');
});

journey('a district has no other years to show', { fragment: '#gebiet=18' }, async (explorer) => {
  await explorer.page.mouse.move(5, 5);
  await explorer.slider('Werte ablesen: Entwicklung');
  assert.equal(await explorer.page.$('.years'), null);
  await explorer.choose('Gesamtstadt');
  await explorer.find('button', 'ab 1995');
});

journey('years that do not exist are told', { fragment: '#zeitraum=morgen' }, async (explorer) => {
  assert.match(await explorer.text(), /Zeitraum „morgen“/);
  await shows(explorer, '1995–2050');
});

journey('a key chooses the years in the hall', { screen: SCREEN.projector, fragment: '#ansicht=beamer' }, async (explorer) => {
  const { page } = explorer;
  await page.waitForSelector('.hall-picture svg text');
  const shown = (years) =>
    explorer.until(() => page.$eval('.hall-figure h2', (it, years) => it.textContent.includes(years), years), `${years} are shown`);
  for (const years of ['2025–2050', '1975–2050', '1995–2050']) {
    await page.keyboard.press('j');
    await shown(years);
  }
});
