// Levers over the years, and single events.

import assert from 'node:assert/strict';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, violations } from './panels.mjs';

journey('a lever runs from a year on, over a span, and along points', {}, async (explorer) => {
  const { page } = explorer;
  const base = await explorer.result();
  const arrivals = await explorer.value('Zuzug von außen');
  await open(explorer, 'Verlauf');
  await explorer.pick('ab einem Jahr');
  await fill(explorer, 'Abweichung von der Basis', '300');
  await fill(explorer, 'Erstes Jahr', '2040');
  const later = await explorer.changed(base);
  assert.match(await explorer.fragment(), /z_300:2040/);
  assert.match(await explorer.text(), /mit Verlauf, hier der Stand 2050/);
  assert.equal(await explorer.value('Zuzug von außen'), arrivals + 300, 'the slider shows the target year');

  await fill(explorer, 'Erstes Jahr', '1999');
  const field = await explorer.find('textbox', 'Erstes Jahr');
  assert.equal(await field.evaluate((it) => it.getAttribute('aria-invalid')), 'true');
  const told = await field.evaluate((it) => document.getElementById(it.getAttribute('aria-describedby')).textContent);
  assert.equal(told, 'Möglich sind Jahre von 2026 bis 2070.');
  assert.equal(await explorer.result(), later, 'what cannot be taken changes nothing');
  await fill(explorer, 'Erstes Jahr', '2040');

  await explorer.pick('entlang von Punkten');
  await explorer.push('Punkt hinzufügen');
  await fill(explorer, 'Punkt 3, Abweichung von der Basis', '−200');
  await explorer.until(async () => /z_0:2026,300:2036,-200:2041/.test(await explorer.fragment()), 'the points are in the link');
  assert.equal((await page.$$('.course-point')).length, 3);
  await page.$eval('#panel-verlauf', (it) => it.scrollIntoView());
  await screenshot(page, 'course');
  assert.deepEqual(await violations(page), []);

  await explorer.push('Rückgängig');
  await explorer.until(async () => (await page.$$('.course-point')).length === 3, 'the point was there before its value');
  await explorer.push('Abweichung entfernen');
  await explorer.until(async () => (await explorer.result()) === base, 'the baseline is back');
});

journey('an event is added, changed and taken away', {}, async (explorer) => {
  const { page } = explorer;
  const base = await explorer.result();
  await open(explorer, 'Sonderereignis');
  await explorer.push('Ereignis hinzufügen');
  const field = await explorer.find('textbox', 'Personen');
  await explorer.until(
    () => field.evaluate((it) => it.getAttribute('aria-invalid') === 'true'),
    'a form without people is refused at its field',
  );
  await explorer.push('etwa 1.600 Menschen aus der Ukraine bis Anfang 2023: ins Formular');
  await fill(explorer, 'Davon gehen wieder', '50');
  await page.$eval('#panel-ereignis', (it) => it.scrollIntoView());
  await screenshot(page, 'event');
  await explorer.push('Ereignis hinzufügen');
  const more = await explorer.changed(base);
  assert.ok(more > base, 'more people live here');
  assert.match(await explorer.fragment(), /v_2027:1600:flucht:50:3/);
  assert.deepEqual(await violations(page), []);

  const line = await page.$eval('.entries li p', (it) => it.textContent);
  await explorer.push(`Ändern: ${line}`);
  await fill(explorer, 'Personen', '800');
  await explorer.push('Änderung übernehmen');
  await explorer.until(async () => /v_2027:800:/.test(await explorer.fragment()), 'the event has changed');
  await page.$eval('#panel-ereignis', (it) => it.scrollIntoView());
  await screenshot(page, 'event-set');
  await explorer.push(`Entfernen: ${line.replace('1.600', '800')}`);
  await explorer.until(async () => (await explorer.result()) === base, 'the baseline is back');
});

journey('course and event fit on a phone', { screen: SCREEN.phone }, async (explorer) => {
  await open(explorer, 'Verlauf');
  await explorer.pick('entlang von Punkten');
  await open(explorer, 'Sonderereignis');
  assert.deepEqual(await explorer.tooWide(), []);
  await explorer.page.$eval('#panel-verlauf', (it) => it.scrollIntoView());
  await screenshot(explorer.page, 'course-phone');
});
