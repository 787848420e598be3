// Two to eight scenarios beside each other: pictures, tables, the reference, and how fast all of it follows a slider.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, isChromium, journey, screenshot } from './harness.mjs';
import { open, table, unfold, violations } from './panels.mjs';

const TITLE = 'Szenarien nebeneinander';
/** Four cards, each of another faction. */
const FOUR =
  '#k=1.eNpNzr0OwiAUhuH59Cq4AZsDrZq4-ZNuOji6EIJHIFZM6EGTDr12cWr35_vyEihUm1oC1rLGysIeLsb6D6V7sJ5zdGLMlAaGLpknh3cUEqKWCievDXMylsvqAGfySdzymN0sFYx6i__XI3TmFfpAUXjTM8UZNfDQq3ZyuhSsCz3BNfvgKIlvCRmWtC1_LeJOYaOqH9sUOSc';
/** As many as can be compared. */
const EIGHT =
  '#k=1.eNpdj01OwzAQhdfDKXyBRLabtIUdPw1IiC6QEBIby0mmsdV0kBybSln0NNyEizHtJlH333vvewha6mWuQOYqlzcN3MPWNu4HQ-sbFxN1YkwYhghVsPvov0koIKO0PDljYwy2iZx6gDd0QXylMXUTqWE0K3lufYTKHnzvkYSzfUSaoAXsTFacOsMGJaNP8J6c7zCII4sMc7TgvkLKOy0XmskNvKInscVU2zRRJdQm05fZCj7Ii-PfLxfNHixh76m31GZDTK1PB6PLM_4Mm7BDqnlXcOUssQLK1ZrHmXqBT6SL4NXdNetltzz8D4kuahA';

journey('with the baseline alone the panel says how to get something to compare', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /Noch gibt es nichts zu vergleichen/);
  await explorer.push('Szenarien sammeln öffnen');
  await explorer.until(async () => (await page.$$('.panel-content')).length === 2, 'the collection is open');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'panel-sammlung');
  await explorer.type('Zuzug von außen', '9000');
  await explorer.until(async () => (await table(page, 'Gesamtstadt: Einwohner')).length === 3, 'two scenarios');
  const [, baseline, own] = await table(page, 'Gesamtstadt: Einwohner');
  assert.equal(parseGerman(own[1]), Math.round(await explorer.result()));
  assert.equal(parseGerman(own[2]), parseGerman(own[1]) - parseGerman(baseline[1]));
});

journey('pictures and tables of five scenarios add up', { fragment: FOUR }, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  await unfold(page);
  await explorer.until(async () => (await table(page, 'Gesamtstadt: Einwohner nach Alter')).length > 20, 'the tables');
  const numbers = (await table(page, 'Gesamtstadt: Einwohner am 31. Dezember 2050')).slice(1);
  assert.deepEqual(numbers.map(([title]) => title[0]), ['A', 'B', 'C', 'D', 'E']);
  const drawn = await table(page, 'Gesamtstadt: Einwohner am 31. Dezember, ');
  const target = drawn.find(([year]) => year === '2050');
  const ages = (await table(page, 'Gesamtstadt: Einwohner nach Alter')).slice(1);
  const districts = (await table(page, 'Einwohner der Stadtteile')).slice(1);
  for (const [index, row] of numbers.entries()) {
    const persons = parseGerman(row[1]);
    assert.equal(parseGerman(target[index + 2]), persons, `${row[0]} in the lines`);
    const sum = (rows, ...columns) => rows.flatMap((it) => columns.map((column) => parseGerman(it[column]))).reduce((a, b) => a + b);
    // Men and women of every group; rounding moves each cell by half a person at most.
    const pyramid = sum(ages, index + 2, index + 2 + numbers.length + 1);
    assert.ok(Math.abs(pyramid - persons) <= ages.length, `${row[0]}: ${pyramid} in the pyramid`);
    const city = sum(districts, index + 2);
    assert.ok(Math.abs(city - persons) <= districts.length / 2, `${row[0]}: ${city} in the districts`);
    if (index > 0) assert.equal(parseGerman(row[2]), persons - parseGerman(numbers[0][1]), `${row[0]} against A`);
  }
  const levers = (await table(page, 'Abweichungen')).slice(1);
  assert.ok(levers.length > 2);
  for (const [name, ...cells] of levers) assert.ok(new Set(cells).size > 1, `${name} differs`);
  const found = await violations(page);
  assert.deepEqual(found.filter((it) => it.includes('panel-content') || it.includes('beside')), [], found.join('\n'));
  for (const id of ['compare-lines', 'compare-outlines', 'compare-districts']) {
    await page.$eval(`.${id}`, (it) => it.scrollIntoView());
    await screenshot(page, id);
  }

  // Another reference: every difference is to it, and one step back takes it back.
  await page.select('#beside-reference', 'C Mehr Zuzug');
  await explorer.until(async () => (await table(page, 'Gesamtstadt: Einwohner am 31. Dezember 2050'))[0][2] === 'gegen C', 'C is the reference');
  const against = (await table(page, 'Gesamtstadt: Einwohner am 31. Dezember 2050')).slice(1);
  assert.equal(parseGerman(against[0][2]), parseGerman(against[0][1]) - parseGerman(against[2][1]));
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await table(page, 'Gesamtstadt: Einwohner am 31. Dezember 2050'))[0][2] === 'gegen A', 'A again');
});

journey('the last change is shown once more', {}, async (explorer) => {
  const { page } = explorer;
  const before = Math.round(await explorer.result());
  await open(explorer, 'Letzte Änderung');
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /Noch nichts verändert/);
  await explorer.type('Zuzug von außen', '9000');
  const after = Math.round(await explorer.result());
  await explorer.until(async () => (await table(page, 'Vorher und nachher')).length > 2, 'the table');
  const persons = (await table(page, 'Vorher und nachher')).find(([name]) => name.startsWith('Einwohner'));
  assert.deepEqual(persons.slice(1).map(parseGerman), [before, after, after - before]);
  await explorer.push('Von vorher zu nachher zeigen');
  const shown = () => page.$eval('.transition', (it) => it.innerText.split(':')[1] ?? '');
  const seen = new Set();
  await explorer.until(async () => {
    const now = parseGerman(await shown());
    if (Number.isFinite(now)) seen.add(now);
    return seen.size > 2;
  }, 'numbers in between');
  for (const now of seen) assert.ok(now >= before && now <= after, `${now} lies between ${before} and ${after}`);
  await explorer.until(async () => (await shown()) === '', 'the end of the way');
  assert.equal(Math.round(await explorer.result()), after, 'showing changes nothing');
  await screenshot(page, 'change');

  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]).catch(() => {});
  if (isChromium) {
    await explorer.type('Zuzug von außen', '9100');
    await explorer.until(async () => (await page.$('.transition')) === null, 'no motion');
    assert.ok((await table(page, 'Vorher und nachher')).length > 2);
  }
  await explorer.choose('Erfenbach');
  await explorer.until(async () => (await table(page, 'Vorher und nachher')).some((row) => row.includes('Erfenbach')), 'the area');
});

for (const name of ['phone', 'narrow', 'projector']) {
  journey(`eight scenarios fit: ${name}`, { screen: SCREEN[name], fragment: EIGHT }, async (explorer) => {
    await open(explorer, TITLE);
    assert.deepEqual(await explorer.tooWide(), []);
    await explorer.page.$eval('#panel-nebeneinander', (it) => it.scrollIntoView());
    await screenshot(explorer.page, `beside-${name}`);
  });
}

/** Milliseconds from a slider event to the end of the frame that shows it, script and drawing; median and 95th percentile. */
async function slide(page) {
  const times = await page.evaluate(async () => {
    const slider = document.querySelector('input[type=range]');
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const times = [];
    for (let step = 0; step < 60; step += 1) {
      await frame();
      const start = performance.now();
      slider.value = String(Number(slider.value) + Number(slider.step) * (step % 2 ? 40 : -39));
      slider.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The drawing asks for the next frame; what comes after its callbacks is the painting of the browser.
      await frame();
      const called = performance.now();
      await new Promise((done) => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
      times.push({ script: performance.now() - start, drawn: performance.now() - called });
    }
    slider.dispatchEvent(new Event('change', { bubbles: true }));
    return times.map((it) => it.script).sort((a, b) => a - b);
  });
  return { median: times[times.length >> 1], p95: times[Math.floor(times.length * 0.95)] };
}

if (isChromium) {
  journey('eight scenarios follow a slider', { screen: SCREEN.projector, fragment: EIGHT }, async (explorer, visit, t) => {
    const { page } = explorer;
    await slide(page);
    const without = await slide(page);
    await open(explorer, TITLE);
    await slide(page);
    const beside = await slide(page);
    await page.$eval('.compare-lines', (it) => it.scrollIntoView({ block: 'center' }));
    const inSight = await slide(page);
    const told = (it) => `median ${it.median.toFixed(1)} ms, p95 ${it.p95.toFixed(1)} ms`;
    t.diagnostic(`without: ${told(without)}; open: ${told(beside)}; in sight: ${told(inSight)}`);
    assert.ok(inSight.median < without.median * 6 + 30, 'eight scenarios cost a small multiple of one');
  });
}
