// Questions to the result: because of what, what would it take, what it depends on, what parts the cards.

import assert from 'node:assert/strict';

import { Explorer } from './explorer.mjs';
import { parseGerman } from './german.mjs';
import { BASE_URL, SCREEN, journey, screenshot } from './harness.mjs';
import { fill, intercept, open, table, violations } from './panels.mjs';

const TITLE = 'Ursachen und Bedingungen';
const DIFFERENCE = 'Woher kommt der Unterschied?';
const GOAL = 'Was muss gelten, damit …?';
const DEPENDENCE = 'Woran hängt es?';
const CARDS = 'Was trennt die Karten?';
const MOVED = '#s=1~z_300~g_0.1~j_2040';
/** Two cards, one with more arrivals, one with more births. */
const BOTH = {
  format: 'insek-collection',
  version: 1,
  cards: [
    { name: 'Fraktion A', scenario: { deviations: [{ lever: 'arrivals', value: 400 }] } },
    { name: 'Fraktion B', scenario: { deviations: [{ lever: 'fertility', value: -0.1 }] } },
  ],
};

const ask = async (explorer, question) => {
  await (await explorer.find('radio', question)).evaluate((it) => it.click());
};
const picture = ({ page }, kind) => page.waitForSelector(`.causes .${kind} canvas`, { timeout: 30_000 });
const finding = ({ page }) => page.evaluate(() => document.querySelector('.causes .finding')?.textContent ?? '');
/** Answers of hundreds of projections take their time on a slow machine. */
async function patiently(explorer, condition, what) {
  for (let tries = 1; ; tries += 1) {
    try {
      return await explorer.until(condition, what);
    } catch (error) {
      if (tries >= 10) throw error;
    }
  }
}
const shown = async (explorer, caption) => {
  await explorer.page.$$eval('.causes details', (all) => all.forEach((it) => (it.open = true)));
  let rows = [];
  await explorer.until(async () => (rows = await table(explorer.page, caption)).length > 1, `the table ${caption}`);
  return rows;
};
const clean = async ({ page }) => {
  const found = await violations(page);
  assert.deepEqual(found.filter((it) => it.includes('causes')), [], found.join('\n'));
};

journey('the difference is split into steps that add up, from the question above the page', { fragment: MOVED }, async (explorer) => {
  const { page } = explorer;
  await explorer.push('Warum?');
  await explorer.until(async () => (await page.$('.causes .steps canvas')) !== null, 'the door opens the panel');
  const rows = (await shown(explorer, 'Menschen, Gesamtstadt, 2040')).slice(1);
  assert.deepEqual(rows.map(([name]) => name).filter((name) => ['Basis', 'Ihr Szenario'].includes(name)), ['Basis', 'Ihr Szenario']);
  const values = rows.map(([, value]) => parseGerman(value));
  const steps = values.slice(1, -1).reduce((sum, value) => sum + value, 0);
  assert.equal(values[0] + steps, values.at(-1));
  assert.equal(values.at(-1), Math.round(await explorer.result()));
  assert.match(await finding(explorer), /gegenüber „Basis“\. Am meisten macht aus: Zuzug von außen/);
  // Later the ranges of both steps come.
  await patiently(explorer, async () => (await shown(explorer, 'Menschen, Gesamtstadt, 2040'))[0].length === 6, 'ranges are there');
  const ranged = (await shown(explorer, 'Menschen, Gesamtstadt, 2040')).slice(2, -1);
  for (const [name, , , , low, high] of ranged) assert.ok(parseGerman(low) < parseGerman(high), name);
  await intercept(page);
  await explorer.push('Als CSV speichern');
  const file = await page.evaluate(() => globalThis.handedOver['ursachen.csv'].text());
  assert.match(file, /Zuzug von außen/);
  assert.match(file, /Modellrechnung/);
  await clean(explorer);
  await page.$eval('.causes .steps', (it) => it.scrollIntoView({ block: 'center' }));
  await screenshot(page, 'causes-difference');

  // Another area and other ages are asked about as soon as the question above the page is.
  await explorer.choose('Erfenbach');
  await explorer.until(async () => (await table(page, 'Menschen, Erfenbach, 2040')).length > 2, 'the district is asked about');
});

journey('workers project what the page projects by itself where they are refused', {}, async (_, visit) => {
  /** The steps of a visit in which workers are as `prepare` makes them, and what they have been asked to project. */
  const steps = async (prepare) => {
    const page = await visit.blank();
    await page.evaluateOnNewDocument(prepare);
    await page.goto(`${BASE_URL}#s=1~z_300~f_1~g_0.1~b_20~a_0.2~j_2035&spannweiten=aus`, { waitUntil: 'load' });
    const visited = new Explorer(page);
    await visited.ready();
    await visited.push('Warum?');
    await patiently(visited, async () => (await page.$('.causes .steps canvas')) !== null, 'the answer');
    // Workers are there by now.
    const before = await finding(visited);
    await visited.push('Lebenserwartung erhöhen');
    await patiently(visited, async () => (await finding(visited)) !== before, 'the next answer');
    return { table: await shown(visited, 'Menschen, Gesamtstadt, 2035'), asked: await page.evaluate(() => globalThis.asked ?? 0) };
  };
  const helped = await steps(() => {
    globalThis.asked = 0;
    globalThis.Worker = class extends Worker {
      postMessage(request, ...more) {
        globalThis.asked += String(request).includes(' project ') ? 1 : 0;
        super.postMessage(request, ...more);
      }
    };
  });
  assert.ok(helped.asked > 0, 'workers were asked');
  const alone = await steps(() => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    };
  });
  assert.equal(alone.asked, 0);
  assert.deepEqual(alone.table, helped.table);
});

journey('a goal says where a lever would have to stand, and one press puts it there', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  await ask(explorer, GOAL);
  await fill(explorer, 'Ziel', 'viele');
  await explorer.until(async () => (await page.$eval('#goal-value-fault', (it) => it.textContent)).length > 10, 'what is no number is said to be none');
  await fill(explorer, 'Ziel', '101.000');
  await patiently(explorer, async () => (await page.$('.causes [role=status] .finding')) !== null, 'the answer');
  const told = await finding(explorer);
  const result = parseGerman(told.match(/Dann sind es ([\d.]+)\./)[1]);
  assert.ok(result >= 101_000, told);
  assert.match(await page.$eval('.causes [role=status]', (it) => it.innerText), /In den letzten zehn Jahren .*\s+Das Statistische Landesamt.*\s+Das reicht in \d von 10 Rechnungen/);
  await clean(explorer);
  await screenshot(page, 'causes-goal');
  await explorer.push('Ins Szenario übernehmen');
  await explorer.until(async () => Math.round(await explorer.result()) === result, 'the page shows what was told');
  await patiently(explorer, async () => /schon so/.test(await finding(explorer)), 'and the goal is met');

  await fill(explorer, 'Ziel', '900.000');
  await patiently(explorer, async () => /nicht zu erreichen/.test(await finding(explorer)), 'out of reach');
  await fill(explorer, 'Ziel', '101.000');
  const second = await explorer.find('combobox', 'zusammen mit');
  await second.evaluate((it) => {
    it.selectedIndex = [...it.options].findIndex((one) => one.textContent === 'Geburten je Frau');
    it.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await picture(explorer, 'plane');
  await patiently(explorer, async () => /auf der Linie/.test(await finding(explorer)), 'a line of all combinations');
});

journey('what it depends on stands in order, and two levers have lines of equal result', { fragment: MOVED }, async (explorer) => {
  const { page } = explorer;
  await open(explorer, TITLE);
  await ask(explorer, DEPENDENCE);
  await picture(explorer, 'steps');
  const rows = (await shown(explorer, 'Menschen, Gesamtstadt, 2040')).slice(1);
  assert.ok(rows.length > 10);
  const width = ([, , , low, high]) => Math.abs(parseGerman(high) - parseGerman(low));
  rows.slice(1).forEach((row, index) => assert.ok(width(row) <= width(rows[index]) + 1, row[0]));
  assert.match(await page.$eval('.causes', (it) => it.innerText), /\d+ Hebel ohne Balken/);
  await picture(explorer, 'plane');
  await explorer.until(async () => /Punkte: .*Basis/.test(await page.$eval('.causes', (it) => it.innerText)), 'the points are told');
  await clean(explorer);
  await page.$eval('.causes .plane', (it) => it.scrollIntoView({ block: 'center' }));
  await screenshot(page, 'causes-plane');
  const reach = await explorer.find('combobox', 'Jeder Hebel geht so weit, wie …');
  await reach.evaluate((it) => {
    it.selectedIndex = 1;
    it.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await patiently(explorer, async () => (await table(page, 'Menschen, Gesamtstadt, 2040')).length === 4, 'three levers as far as calculations were off');
});

journey('a card leads to its difference, the priorities to what parts the cards', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Szenarien sammeln');
  await fill(explorer, 'Oder fügen Sie einen Link oder den Text einer Datei ein', 'x');
  await page.$eval('#cards-paste', (it, file) => (it.value = file), JSON.stringify(BOTH));
  await explorer.push('Ansehen');
  await explorer.push('Übernehmen');
  await explorer.until(async () => (await page.$$('.card h5')).length === 2, 'the cards are there');
  await page.$$eval('.card details', (all) => all.forEach((it) => (it.open = true)));
  await page.$eval('#card-0-causes', (it) => it.click());
  await picture(explorer, 'steps');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'panel-ursachen');
  await patiently(explorer, async () => /gegenüber „Fraktion A“/.test(await finding(explorer)), 'against the card');

  await open(explorer, 'Prioritäten der Fraktionen');
  await explorer.push('Was die Karten trennt, und was alle zum selben Ziel brächte');
  await patiently(explorer, async () => /„Fraktion B“/.test(await finding(explorer)), 'from the least to the most');
  assert.ok(await (await explorer.find('radio', CARDS)).evaluate((it) => it.checked));
  await fill(explorer, 'Ziel', '100.500');
  await patiently(explorer, async () => (await table(page, 'Nötige Änderung')).length === 6, 'five levers');
  await clean(explorer);
});

journey('in a hall the steps come one by one', { fragment: `${MOVED}&ansicht=beamer`, screen: { width: 1920, height: 1080, deviceScaleFactor: 1 } }, async (explorer) => {
  const { page } = explorer;
  await page.waitForSelector('.hall-picture svg text', { timeout: 30_000 });
  await page.keyboard.press('w');
  await page.waitForSelector('.hall-why svg text', { timeout: 30_000 });
  const texts = () => page.$$eval('.hall-why svg text', (all) => all.map((it) => it.textContent).join(' '));
  assert.doesNotMatch(await texts(), /Zuzug von außen/);
  await page.keyboard.press('PageDown');
  await explorer.until(async () => /Zuzug von außen/.test(await texts()), 'the first step');
  await page.keyboard.press('w');
  await page.keyboard.press('w');
  await explorer.until(async () => /Ihr Szenario/.test(await texts()), 'the last one');
  assert.match(await page.$eval('.hall-why [role=status]', (it) => it.textContent), /Am meisten macht aus/);
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'hall-why');
  await page.keyboard.press('Escape');
  await explorer.until(async () => (await page.$('.hall-why')) === null, 'closed');
});

for (const [language, door, panel, expected] of [
  ['en', 'Why?', 'Causes and conditions', /against “Baseline”\. The most comes from/],
  ['leicht', 'Warum?', 'Warum ist das so?', /Unterschied: .*Am wichtigsten ist/],
]) {
  journey(`the questions are asked in ${language}, on a phone too`, { fragment: `${MOVED}&sprache=${language}`, screen: SCREEN.phone }, async (explorer) => {
    const { page } = explorer;
    await explorer.until(async () => (await page.$$eval('button', (all, door) => all.some((it) => it.innerText.trim() === door), door)), 'the language is there');
    await open(explorer, panel);
    await picture(explorer, 'steps');
    assert.match(await finding(explorer), expected);
    assert.deepEqual(await explorer.tooWide(), []);
    await clean(explorer);
    await screenshot(page, `causes-${language}`);
  });
}
