// Any span of ages, at the table of the pyramid; and who leaves at which age.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { BASE_URL, SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, unfold, violations } from './panels.mjs';

const FIELD = 'Alter von–bis';
const said = (page) => page.$eval('.pyramid .panel-content .finding', (it) => it.textContent.trim());
const figures = (page) =>
  page.$$eval('.pyramid .panel-content table', ([table]) => [...table.tBodies[0].rows[0].cells].map((it) => it.textContent));

journey('a span of ages is a number and a line, and travels in the link', {}, async (explorer, visit) => {
  const { page } = explorer;
  await visit.allowClipboard();
  await explorer.table('Alter und Geschlecht');
  await open(explorer, 'Eigene Altersspanne');
  await fill(explorer, FIELD, '6-9');
  await page.waitForSelector('.pyramid .panel-content .finding');
  assert.match(await said(page), /^6 bis 9 Jahre, Gesamtstadt/);
  const [name, now, , baseline] = await figures(page);
  assert.equal(name, '6 bis 9 Jahre');
  assert.ok(parseGerman(now) > 1_000 && parseGerman(baseline) > 1_000, `${now} ${baseline}`);
  assert.match(await explorer.fragment(), /alter=6-9/);
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'ages');

  const good = await said(page);
  await fill(explorer, FIELD, '9-6');
  await explorer.until(async () => (await explorer.text()).includes('Schreiben Sie 6-9'), 'what is wrong is told');
  assert.equal(await said(page), good, 'and the last good span stays');
  await fill(explorer, FIELD, '65+');
  await explorer.until(async () => (await said(page)).startsWith('65 Jahre und älter'), 'an open span');

  const link = await explorer.copyLink();
  const received = await visit.open(link.slice(BASE_URL.length));
  await received.page.waitForSelector('.pyramid .panel-content .finding', { visible: true });
  assert.equal(await said(received.page), await said(page));
  await received.choose('Erfenbach');
  await received.until(async () => (await said(received.page)).includes('Erfenbach'), 'the district is shown');
  for (const figure of (await figures(received.page)).slice(1, 4)) assert.equal(parseGerman(figure) % 5, 0, figure);
});

journey('the span of ages fits on a phone', { screen: SCREEN.phone }, async (explorer) => {
  await explorer.table('Alter und Geschlecht');
  await open(explorer, 'Eigene Altersspanne');
  await fill(explorer, FIELD, '0-5');
  await explorer.page.waitForSelector('.pyramid .panel-content .finding');
  assert.deepEqual(await explorer.tooWide(), []);
  await screenshot(explorer.page, 'ages-phone');
});

journey('fewer young families leave: the whole lever says what that comes to', {}, async (explorer) => {
  const { page } = explorer;
  const [before, departures] = [await explorer.result(), await explorer.value('Fortzug')];
  await open(explorer, 'Weitere Hebel');
  await unfold(page);
  await explorer.type('Fortzug 30 bis 49 Jahre', '-20');
  const more = await explorer.changed(before);
  assert.ok(more > before, 'more people stay');
  assert.ok((await explorer.value('Fortzug')) < departures, 'fewer leave in all');
  const children = await explorer.value('Fortzug unter 18 Jahre');
  assert.ok(children < 0 && children > -20, `children follow their parents: ${children}`);
  assert.match(await explorer.text(), /Altersgruppen: −/);
  assert.match(await explorer.fragment(), /f30_-20/);
  await explorer.type('Fortzug unter 18 Jahre', '0');
  await explorer.until(async () => (await explorer.value('Fortzug unter 18 Jahre')) === 0, 'until they are set');
  assert.match(await explorer.fragment(), /f0_0/);
  await explorer.push('Zurücksetzen');
  await explorer.until(async () => (await explorer.result()) === before, 'and all is taken back');
});
