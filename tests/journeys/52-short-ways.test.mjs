// Short ways to what somebody came for: past what stands before it, on a phone inside another page, and on paper.

import assert from 'node:assert/strict';

import { FIGURES, LEVERS } from './explorer.mjs';
import { Reader } from './reader.mjs';
import { journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const SKIPS = [
  ['Zu den Annahmen springen', 'controls'],
  ['Zum Ergebnis springen', 'headline-caption'],
  ['Zu den Bildern springen', 'development'],
  ['Zu den Werkzeugen springen', 'tools'],
];

/** Whether the element of a role and name is seen. */
const seen = (page, selector) => page.$$eval(selector, (all) => all.filter((it) => it.checkVisibility()).length);

journey('links lead past everything to result, levers, pictures and tools', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.press('Zuzug von außen', 'End');
  const fragment = await explorer.fragment();
  await explorer.until(async () => (await page.$$('.skip')).length === SKIPS.length, 'all links are there');
  const reader = await Reader.of(page);
  for (const [name, target] of SKIPS) {
    await page.evaluate(() => document.activeElement.blur());
    await page.focus('nav.languages a:last-of-type');
    await reader.tabTo('link', name, SKIPS.length);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), target);
    assert.ok(await page.evaluate(() => {
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return top < innerHeight && bottom > 0;
    }), `${name}: it is seen`);
    assert.equal(await explorer.fragment(), fragment, 'the scenario stays in the address');
  }
});

journey('on a phone a frame shows number, picture and levers, and the way to the rest', { fragment: '#einbetten=1' }, async (explorer, visit) => {
  const { page } = explorer;
  await page.setViewport({ width: 360, height: 740 });
  await explorer.until(async () => (await seen(page, 'figure')) === 1, 'one picture');
  const shown = await page.$$eval('figure', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.ariaLabel));
  assert.deepEqual(shown, [FIGURES[0]]);
  assert.equal(await seen(page, '.panel, .panels'), 0, 'no tools');
  for (const name of LEVERS) assert.ok(await explorer.find('slider', name), name);
  const tops = await page.evaluate(() =>
    ['output[data-value]', 'figure', 'input[type=range]', '.onward a'].map((it) => document.querySelector(it).getBoundingClientRect().top),
  );
  assert.deepEqual(tops, tops.toSorted((a, b) => a - b), 'number, picture, levers, link');
  const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
  assert.ok(height < 2_400, `${height} px`);
  const before = await explorer.result();
  await explorer.press('Zuzug von außen', 'End');
  assert.notEqual(await explorer.result(), before);
  const link = await explorer.find('link', 'Im Explorer öffnen');
  assert.match(await link.evaluate(({ href }) => href), /#s=/, 'it carries the scenario on');
  assert.deepEqual(await explorer.tooWide(), []);
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'frame-phone', true);
  await page.setViewport({ width: 600, height: 740 });
  await explorer.until(async () => (await seen(page, 'figure')) === FIGURES.length, 'wider frames show everything');
  await visit.assertQuiet();
});

journey('the number alone is one number, with what it is and how good it is', { fragment: '#einbetten=1&bild=zahl&gebiet=18' }, async ({ page }) => {
  const text = await page.$eval('#app', (app) => app.innerText);
  assert.match(text, /Einwohner \d{4}, Erfenbach/);
  assert.match(text, /Schätzung/);
  assert.equal(await seen(page, '.comparisons, .sentence, .rest'), 0, 'and nothing that it is compared with');
});

journey('on paper stand result and pictures, and nothing that can only be moved on a screen', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.press('Zuzug von außen', 'End');
  const pages = async () => {
    const sheet = Buffer.from(await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } }));
    return sheet.toString('latin1').match(/\/Type\s*\/Page\b/g).length;
  };
  assert.ok((await pages()) <= 2, 'a sheet, printed on both sides');
  await page.emulateMediaType('print');
  assert.equal(await seen(page, 'figure'), FIGURES.length);
  assert.equal(await seen(page, '[role=spinbutton], input[type=range], .area select, .panel, nav, .doors [role=group]'), 0);
  const text = await page.$eval('body', (body) => body.innerText);
  assert.match(text, /Modellrechnung, keine Vorhersage/);
  assert.match(text, /Abweichungen/, 'what the scenario assumes');
  await page.emulateMediaType('screen');
  await explorer.push('Begriffe');
  await page.waitForSelector('.panel-content dl, .panel-content p');
  await page.emulateMediaType('print');
  assert.equal(await seen(page, '.panel'), 1, 'what has been opened is printed after it');
});
