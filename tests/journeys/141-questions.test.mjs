// The first minute: three questions that move the levers and say what to look at.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { open, violations } from './panels.mjs';

const PANEL = 'Zum ersten Mal hier?';
const QUESTIONS = ['Was passiert ohne Zuzug?', 'Was bringt Nachverdichtung in Erfenbach?', 'Wie viele Schulkinder 2035?'];
const card = (explorer) => explorer.page.$eval('.guide', (it) => it.innerText);

/** Chooses a question and waits for its first step. */
async function ask(explorer, question) {
  await explorer.push(question);
  await explorer.until(async () => (await card(explorer).catch(() => '')).includes('Schritt 1 von'), `${question} is asked`);
}

/** Goes on and waits until the card tells the next step. */
async function on(explorer, step) {
  await explorer.push('Weiter');
  await explorer.until(async () => (await card(explorer)).includes(`Schritt ${step} von`), `step ${step}`);
}

const SCREENS = [
  ['desktop', { width: 1920, height: 1080, deviceScaleFactor: 1 }],
  ['laptop', { width: 1366, height: 768, deviceScaleFactor: 1 }],
  ['phone', SCREEN.phone],
];

for (const [name, screen] of SCREENS) {
  journey(`the closed panel takes one line above the page: ${name}`, { screen }, async (explorer) => {
    const { height, left } = await explorer.page.$eval('.question .panel', (it) => {
      const box = it.getBoundingClientRect();
      const button = it.querySelector('button').getBoundingClientRect();
      return { height: box.height, left: button.left };
    });
    assert.ok(height <= 64, `${height} px high`);
    assert.ok(left >= 8, 'it does not stick to the edge');
    await screenshot(explorer.page, `questions-closed-${name}`);
  });

  journey(`what is looked at is in sight beside the card: ${name}`, { screen }, async (explorer) => {
    const { page } = explorer;
    await open(explorer, PANEL);
    for (const question of QUESTIONS) {
      await ask(explorer, question);
      for (let step = 1; step <= 5; step += 1) {
        if (step > 1) await on(explorer, step);
        const seen = () => page.evaluate(() => {
          const [marked, ...others] = document.querySelectorAll('.looked-at');
          const box = marked.getBoundingClientRect();
          const guide = document.querySelector('.guide').getBoundingClientRect();
          const beside = guide.right <= box.left || box.right <= guide.left;
          const top = Math.max(box.top, 0);
          const bottom = Math.min(box.bottom, beside ? innerHeight : guide.top);
          const covers = !beside && guide.top < box.bottom && guide.bottom > box.top;
          return { share: (bottom - top) / Math.min(box.height, innerHeight * 0.4), others: others.length, covers };
        });
        const clear = ({ share, covers }) => share > 0.8 && !covers;
        await explorer.until(async () => clear(await seen()), `${question}, step ${step}: the card covers nothing of what it points at`);
        assert.equal((await seen()).others, 0, 'one thing at a time');
        assert.equal(await page.evaluate(() => document.activeElement.id), 'guide-heading', 'the card has the focus');
      }
    }
    assert.deepEqual(await explorer.tooWide(), []);
    await screenshot(page, `questions-${name}`);
  });
}

journey('without arrivals: the levers move, the figures are those of the page, and all can be taken back', {}, async (explorer) => {
  const births = await explorer.value('Geburten je Frau');
  await explorer.type('Geburten je Frau', '1,6');
  const own = await explorer.result();
  await open(explorer, PANEL);
  await ask(explorer, QUESTIONS[0]);
  const base = await explorer.changed(own);
  assert.equal(await explorer.value('Geburten je Frau'), births, 'the walk begins with the baseline');
  assert.ok((await card(explorer)).includes(await explorer.resultText()));

  await on(explorer, 2);
  const half = await explorer.changed(base);
  assert.ok(half < base);
  assert.ok((await card(explorer)).includes(await explorer.resultText()), 'the number of the card is that of the page');
  await on(explorer, 3);
  await explorer.changed(half);
  assert.equal(await explorer.value('Zuzug von außen'), 0);
  await on(explorer, 4);
  assert.match(await card(explorer), /So liest man das Bild/);
  await on(explorer, 5);
  assert.match(await card(explorer), /Jetzt Sie/);
  assert.deepEqual(await violations(explorer.page), []);

  await explorer.push('Zurück zu meinem Stand davor');
  await explorer.until(async () => (await explorer.result()) === own, 'everything is as before');
  assert.equal(await explorer.page.$('.guide'), null);
  assert.equal(await explorer.page.$('.looked-at'), null, 'nothing stays marked');
  await explorer.until(() => explorer.page.evaluate(() => document.activeElement.id === 'controls'), 'the focus is at the levers');
  await explorer.push('Rückgängig');
  assert.equal(await explorer.value('Zuzug von außen'), 0, 'that is a change like any other');
});

journey('infill in one district: the district is chosen, and the scenario can be kept', {}, async (explorer) => {
  await open(explorer, PANEL);
  await ask(explorer, QUESTIONS[1]);
  await explorer.until(async () => (await explorer.area()) === 'Erfenbach', 'the district is chosen');
  const before = await explorer.result();
  await on(explorer, 2);
  const built = await explorer.changed(before);
  assert.ok(built > before, 'more people where it is built');
  assert.equal(await explorer.value('Neue Wohnungen durch Nachverdichtung'), 10);
  await on(explorer, 3);
  await explorer.until(async () => (await explorer.area()) === 'Gesamtstadt', 'then the whole city');
  await on(explorer, 4);
  await on(explorer, 5);
  const kept = await explorer.result();
  await explorer.push('So lassen und selbst weiter');
  await explorer.until(async () => (await explorer.page.$('.guide')) === null, 'the card is gone');
  assert.equal(await explorer.result(), kept);
});

journey('pupils: what the card says is what the table says', {}, async (explorer) => {
  await open(explorer, PANEL);
  await ask(explorer, QUESTIONS[2]);
  await explorer.until(async () => (await explorer.value('Zieljahr')) === 2035, 'the year is set');
  await on(explorer, 2);
  const [, now, then] = (await card(explorer)).match(/6 bis 9 Jahre alt: ([\d.]+) im Jahr 2025, ([\d.]+) im Jahr 2035/);
  await explorer.page.evaluate(() => document.querySelector('#panel-bedeutung').click());
  await explorer.page.waitForSelector('.panel:has(#panel-bedeutung) table');
  const cells = await explorer.page.$$eval('.panel-content tr', (rows) =>
    rows.map((row) => Array.from(row.cells, (cell) => cell.textContent.trim())).find(([head]) => /6 bis|6 bis unter 10/.test(head)),
  );
  assert.deepEqual([cells[1], cells[2]], [now, then]);
  await on(explorer, 3);
  const [, more, base] = (await card(explorer)).match(/dann ([\d.]+) Kinder, in der Basis ([\d.]*\d)/);
  assert.ok(parseGerman(more) > parseGerman(base), 'more births, more pupils');
  assert.equal(base, then);
  await explorer.push('Abbrechen, alles wie vorher');
  await explorer.until(async () => (await explorer.value('Zieljahr')) === 2050, 'as before');
});
