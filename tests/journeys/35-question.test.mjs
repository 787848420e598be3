// The question above everything, the doors below the result, and levers that one can aim with.

import assert from 'node:assert/strict';

import { LEVERS } from './explorer.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, violations } from './panels.mjs';

const LAPTOP = { width: 1366, height: 768, deviceScaleFactor: 1 };
const DOORS = ['Vergleichen', 'Prognosen', 'Warum?', 'Folgen', 'Mitnehmen'];

const answer = (page) => page.$eval('.answer', (it) => it.textContent);

/** Sets one of the choices of the question. */
async function ask(explorer, name, text) {
  const list = await explorer.find('combobox', `Frage: ${name}`);
  const value = await list.evaluate((it, text) => [...it.options].find((option) => option.text === text)?.value, text);
  assert.ok(value !== undefined, `${text} can be asked`);
  await list.select(value);
}

/** How much of an element lies in the window, and nothing over its middle. */
const seen = (page, selector) =>
  page.$eval(selector, (it) => {
    const box = it.getBoundingClientRect();
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
    const above = document.elementFromPoint(x, y);
    const inside = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
    return inside && (it.contains(above) || above?.contains(it) === true);
  });

for (const [name, screen] of [['laptop', LAPTOP], ['phone', SCREEN.phone]]) {
  journey(`a question is asked by three choices: ${name}`, { screen }, async (explorer) => {
    const { page } = explorer;
    assert.ok(await seen(page, '.answer strong'), 'the answer is in sight without scrolling');
    await ask(explorer, 'Gruppe', 'Kinder unter 6');
    await ask(explorer, 'Jahr', '2035');
    await ask(explorer, 'Gebiet', 'Dansenberg');
    await explorer.until(async () => /^\d+ wie in der Basis\. .*Schätzung/.test(await answer(page)), 'an estimate like the baseline');
    assert.equal(await explorer.area(), 'Dansenberg', 'the page is about the same area');
    assert.equal(await explorer.value('Zieljahr'), 2035);
    const before = await answer(page);
    await explorer.type('Geburten je Frau', '2,2');
    await explorer.until(async () => / mehr als in der Basis/.test(await answer(page)), 'the levers change the answer');
    assert.notEqual(await answer(page), before);
    assert.match(await explorer.fragment(), /alter=0-5/);
    await screenshot(page, `question-${name}`);
    assert.deepEqual(await explorer.tooWide(), []);
    assert.deepEqual(await violations(page), []);
  });
}

journey('other ages are typed, and what is no age is told', {}, async (explorer) => {
  const { page } = explorer;
  await ask(explorer, 'Gruppe', 'Alter von … bis …');
  await explorer.until(() => page.$('#question-ages'), 'there is a field');
  await fill(explorer, 'Frage: Alter von–bis', '7-12');
  await explorer.until(async () => /alter=7-12/.test(await explorer.fragment()), 'they are taken');
  const taken = await answer(page);
  await fill(explorer, 'Frage: Alter von–bis', '12-7');
  await explorer.until(() => page.$eval('#question-ages-fault', (it) => it.textContent.includes('7-12')), 'what to write');
  assert.equal(await answer(page), taken, 'what was there stays');
  assert.deepEqual(await violations(page), []);
});

journey('a link with ages has its answer above', { fragment: '#alter=0-5&gebiet=15' }, async (explorer) => {
  const { page } = explorer;
  const group = await explorer.find('combobox', 'Frage: Gruppe');
  assert.equal(await group.evaluate((it) => it.selectedOptions[0].text), 'Kinder unter 6');
  assert.match(await answer(page), /^\d+ wie in der Basis/);
});

journey('the list shows the area after the view for a hall', { fragment: '#gebiet=18' }, async (explorer) => {
  const { page } = explorer;
  await explorer.push('Beamer');
  await page.waitForSelector('.hall');
  const list = await explorer.find('combobox', 'Gebiet');
  const hohenecken = await list.evaluate((it) => [...it.options].find((option) => option.text === 'Hohenecken').value);
  await list.select(hohenecken);
  await explorer.push('Zur Seite');
  await page.waitForSelector('.question');
  assert.equal(await explorer.area(), 'Hohenecken');
  const asked = await explorer.find('combobox', 'Frage: Gebiet');
  assert.equal(await asked.evaluate((it) => it.selectedOptions[0].text), 'Hohenecken');
  assert.match(await page.$eval('#headline-caption', (it) => it.textContent), /Hohenecken/);
});

journey('five doors are in sight, and each opens where the eye is', { screen: LAPTOP }, async (explorer) => {
  const { page } = explorer;
  for (const name of DOORS) {
    const door = await explorer.find('button', name);
    assert.ok(await door.isIntersectingViewport(), `${name} is in sight`);
    await door.click();
    await explorer.until(() => door.evaluate((it) => it.ariaExpanded === 'true'), `${name} is open`);
    const first = '.doors .panel h3 button';
    assert.ok(await seen(page, first), `what is behind ${name} is in sight`);
    if (name !== 'Mitnehmen') await page.waitForSelector('.doors .panel-content');
    assert.equal((await page.$$('.doors .panels')).length, 1, 'one at a time');
    assert.deepEqual(await violations(page), [], name);
  }
  await screenshot(page, 'doors');
  await explorer.push('Mitnehmen');
  await explorer.until(async () => (await page.$('.doors .panels')) === null, 'it closes');
});

journey('a slider is wide enough to aim with, and goes further where that is asked for', { screen: LAPTOP }, async (explorer) => {
  const { page } = explorer;
  const arrivals = 'Zuzug von außen';
  for (const name of LEVERS) {
    const { width } = await (await explorer.slider(name)).boundingBox();
    assert.ok(width >= 240, `${name}: ${width} px`);
  }
  const aimed = await explorer.range(arrivals);
  assert.ok((aimed.max - aimed.min) / 240 < 40, 'a pixel is less than 40 arrivals a year');
  assert.equal((await page.$$('.rail-observed')).length, 3, 'what was observed is a band');
  await explorer.press(arrivals, 'ArrowRight');
  await page.waitForSelector('.rail-office');
  assert.equal(await explorer.value(arrivals), 7_970, 'a key goes as far as a button, to a round number');
  await explorer.press(arrivals, 'ArrowLeft');
  assert.equal(await explorer.value(arrivals), 7_963, 'and back to the baseline');
  await explorer.press(arrivals, 'Home');
  const further = `${arrivals}: weiter`;
  await explorer.push(further);
  await explorer.until(async () => (await explorer.range(arrivals)).min < aimed.min, 'the slider goes further');
  await explorer.push('Zurücksetzen');
  assert.equal(await explorer.value(arrivals), 7_963, 'and meets the baseline');
});

journey('number, picture and the lever in hand are in sight together on a phone', { screen: SCREEN.phone }, async (explorer) => {
  const { page } = explorer;
  const top = (selector) => page.$eval(selector, (it) => it.getBoundingClientRect().top);
  assert.ok((await top('.development')) < (await top('#controls')), 'the picture stands above the levers');
  for (const [at, name] of LEVERS.entries()) {
    await (await explorer.slider(name)).evaluate((it) => it.scrollIntoView({ block: 'center' }));
    for (const selector of ['.bar output', '.development canvas', `#control-${at + 1}`]) {
      assert.ok(await seen(page, selector), `${selector} at ${name}`);
    }
  }
  await screenshot(page, 'phone-levers');
});

for (const [name, fragment, screen] of [
  ['in a frame', '#einbetten=1', SCREEN.phone],
  ['where there is hardly room', '', { width: 800, height: 480, deviceScaleFactor: 1 }],
  ['at 400 %', '', { width: 320, height: 256, deviceScaleFactor: 4 }],
]) {
  journey(`nothing stays while one scrolls ${name}`, { fragment, screen }, async ({ page }) => {
    assert.equal(await page.$eval('.development', (it) => getComputedStyle(it).position === 'sticky'), false);
    assert.equal(await page.$eval('.bar', (it) => getComputedStyle(it).position), 'static');
  });
}

journey('infill in a district from a year on takes four steps', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.choose('Erfenbach');
  await explorer.type('Neue Wohnungen durch Nachverdichtung', '5');
  await explorer.push('Nachverdichtung');
  await page.waitForSelector('.panel-content');
  await fill(explorer, 'Erstes Baujahr', '2027');
  await explorer.until(async () => /2027/.test(await explorer.fragment()), 'it is part of the scenario');
});
