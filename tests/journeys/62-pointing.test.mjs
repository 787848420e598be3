// A picture tells what stands at a place of it: to a pointer, to a finger, and to those who go through it by keys.

import assert from 'node:assert/strict';

import { FIGURES } from './explorer.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const LABEL = '.place-label';

/** What goes through the places of a figure: it is there after the visitor's first act. */
async function places(explorer, figure) {
  await explorer.page.mouse.move(5, 5);
  return explorer.slider(`Werte ablesen: ${figure}`);
}

const said = (slider) => slider.evaluate((element) => element.ariaValueText ?? element.getAttribute('aria-valuetext'));
const label = (explorer) => explorer.page.$$eval(LABEL, (all) => all.map((it) => it.innerText).join(' '));

/** The middle of a figure's picture, scrolled into sight, at a share of its width and height. */
async function point(explorer, name, across, down) {
  const figure = await explorer.figure(name);
  const picture = await figure.$('.picture');
  await picture.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await picture.boundingBox();
  return { x: box.x + across * box.width, y: box.y + down * box.height };
}

journey('arrow keys tell every picture place by place, with what it rests on', {}, async (explorer) => {
  const { keyboard } = explorer.page;
  await explorer.type('Zuzug von außen', '8500');
  const expected = {
    Entwicklung: [/^2050\. Ihr Szenario: [\d.]+, Basis: [\d.]+, gegen die Basis: \+[\d.]+ · .*Modellrechnung\.$/, 'ArrowLeft', /^2049\. /],
    'Alter und Geschlecht': [/^0–4 Jahre\. Männer, Ihr Szenario 2050: .*gegen die Basis: .*Stand 2025: beobachtet\.$/, 'ArrowRight', /^5–9 Jahre\. /],
    Stadtteile: [/^Innenstadt-Ost\. Stand 2025: .*gegen die Basis: .*Stand 2025: abgeleitet\.$/, 'End', /^Erfenbach\. /],
    Bilanz: [/^2050\. Zuzüge: .*Saldo, Basis: .*Modellrechnung\.$/, 'ArrowLeft', /^2049\. /],
  };
  for (const name of FIGURES) {
    const [first, key, next] = expected[name];
    const slider = await places(explorer, name);
    await slider.focus();
    assert.match(await said(slider), first, name);
    await explorer.until(async () => (await explorer.page.$$(LABEL)).length === 1, `${name}: the label is seen`);
    await keyboard.press(key);
    await explorer.until(async () => next.test(await said(slider)), `${name}: ${key} goes on`);
    assert.deepEqual(await violations(explorer.page), [], name);
  }
  const slider = await places(explorer, 'Entwicklung');
  await slider.focus();
  await keyboard.press('Home');
  await explorer.until(async () => /^1995\. beobachtet: 102\.002\. amtlich/.test(await said(slider)), 'the first counted year');
  await keyboard.press('Escape');
  await explorer.until(async () => (await explorer.page.$(LABEL)) === null, 'Escape closes the label');
});

journey('what is told of a year stands in the table of the picture', {}, async (explorer) => {
  await explorer.type('Zuzug von außen', '8500');
  const slider = await places(explorer, 'Entwicklung');
  const [, scenario, baseline] = (await said(slider)).match(/^2050\. Ihr Szenario: ([\d.]+), Basis: ([\d.]+)/);
  const row = (await explorer.table('Entwicklung')).find(([year]) => year === '2050');
  assert.ok(row.includes(scenario) && row.includes(baseline), `${scenario} and ${baseline} in ${row}`);
});

journey('a mouse reads every picture, and the label leaves the place free', {}, async (explorer) => {
  const { page } = explorer;
  await places(explorer, 'Bilanz');
  for (const [name, across, down] of [['Entwicklung', 0.6, 0.5], ['Alter und Geschlecht', 0.3, 0.5], ['Stadtteile', 0.5, 0.5], ['Bilanz', 0.5, 0.5]]) {
    const at = await point(explorer, name, across, down);
    await page.mouse.move(at.x, at.y);
    await page.mouse.move(at.x + 1, at.y);
    await explorer.until(async () => (await label(explorer)).length > 20, `${name} tells something`);
    const [box, mark] = await page.evaluate((selector) => {
      const box = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
      const marks = [...document.querySelectorAll('.place-mark circle, .place-mark rect')];
      return [box(document.querySelector(selector).getBoundingClientRect()), marks.map((it) => box(it.getBoundingClientRect()))];
    }, LABEL);
    const covered = mark.some((it) => box.left < it.right && it.left < box.right && box.top < it.bottom && it.top < box.bottom);
    assert.equal(covered, false, `${name}: ${JSON.stringify({ box, mark })}`);
  }
  await page.mouse.move(5, 5);
  await explorer.until(async () => (await page.$(LABEL)) === null, 'a mouse that has gone asks nothing');
});

for (const [size, screen] of [['phone', SCREEN.phone], ['narrow', SCREEN.narrow]]) {
  journey(`a finger reads where it touches, and scrolls: ${size}`, { screen }, async (explorer) => {
    const { page } = explorer;
    await places(explorer, 'Entwicklung');
    const at = await point(explorer, 'Entwicklung', 0.4, 0.5);
    await page.touchscreen.tap(at.x, at.y);
    await explorer.until(async () => /\d{4}/.test(await label(explorer)), 'a touch tells a year');
    assert.deepEqual(await explorer.tooWide(), []);
    await screenshot(page, `pointing-${size}`);
    const told = await label(explorer);
    const touch = await page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 6; step += 1) await touch.move(at.x + step * 12, at.y);
    await touch.end();
    await explorer.until(async () => (await label(explorer)) !== told, 'a finger along the years reads on');

    const scrolled = await page.evaluate(() => scrollY);
    const swipe = await page.touchscreen.touchStart(at.x, at.y);
    for (let step = 1; step <= 10; step += 1) {
      await swipe.move(at.x, at.y - step * 16);
      await new Promise((done) => setTimeout(done, 16));
    }
    await swipe.end();
    await explorer.until(async () => (await page.evaluate(() => scrollY)) > scrolled, 'a finger across them scrolls');
    await page.touchscreen.tap(20, 20);
    await explorer.until(async () => (await page.$(LABEL)) === null, 'a touch elsewhere closes the label');
  });
}

journey('values are told in every language', {}, async (explorer) => {
  for (const [language, name, pattern] of [
    ['en', 'Read values: Development', /^2050\. Your scenario: [\d,]+; Baseline: .*Calculated\.$/],
    ['leicht', 'Zahlen ansehen: So viele Menschen', /^2050\. Ihre Rechnung: [\d.\s]+\. .*gerechnet\.$/],
  ]) {
    await explorer.page.evaluate((language) => (location.hash = `sprache=${language}`), language);
    await explorer.page.mouse.move(5, 5);
    const slider = await explorer.slider(name);
    await explorer.until(async () => pattern.test(await said(slider)), async () => said(slider));
  }
});
