// What a presenter relies on in front of a full hall: the keys are where they belong, Esc closes one thing after the other, nothing lies
// over a number or a name, and what stands there can be read to its end.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { parseGerman } from './german.mjs';
import { journey, screenshot } from './harness.mjs';
import { fill, open, violations } from './panels.mjs';

const VIEW = '#ansicht=beamer';
const COLLECTION = JSON.parse(await readFile(new URL('../cases/long-name.insek.json', import.meta.url), 'utf8'));
const NAME = COLLECTION.cards[0].name;
/** The other card has an author whose name is as long. */
const AUTHOR = 'Fraktionsübergreifender_Arbeitskreis_Stadtentwicklung';
COLLECTION.cards[1] = { name: `${NAME}_B`, author: AUTHOR, scenario: { deviations: [{ lever: 'arrivals', value: -500 }] } };
const FILE = JSON.stringify(COLLECTION);
const title = (explorer) => text(explorer, '.hall-against > p');
const SIZES = { '1024x768': [1024, 768], '1366x768': [1366, 768], '1920x1080': [1920, 1080], '3840x2160': [3840, 2160] };
const screen = ([width, height]) => ({ width, height, deviceScaleFactor: 1 });
const HD = screen(SIZES['1920x1080']);

const drawn = ({ page }) => page.waitForSelector('.hall-picture svg text', { timeout: 30_000 });
const keys = async ({ page }, ...names) => {
  for (const name of names) await page.keyboard.press(name);
};
const focused = ({ page }) => page.evaluate(() => document.activeElement.id);
const has = async ({ page }, selector) => (await page.$(selector)) !== null;
const gone = (explorer, selector) => explorer.until(async () => !(await has(explorer, selector)), `${selector} is closed`);
const text = ({ page }, selector) => page.$$eval(selector, (all) => all.map((it) => it.textContent.trim()).join(' '));

/** With shift, which goes back. */
async function shifted({ page }, name) {
  await page.keyboard.down('Shift');
  await page.keyboard.press(name);
  await page.keyboard.up('Shift');
}

/** Takes the card with the long name over and goes to the hall, where it is shown. */
async function showCard(explorer) {
  const { page } = explorer;
  await open(explorer, 'Szenarien sammeln');
  await fill(explorer, 'Oder fügen Sie einen Link oder den Text einer Datei ein', 'x');
  await page.$eval('#cards-paste', (it, file) => (it.value = file), FILE);
  await explorer.push('Ansehen');
  await explorer.push('Übernehmen');
  await explorer.until(async () => (await page.$$('.card h5')).length === 2, 'the file is taken over');
  await explorer.push('Zur Beamer-Ansicht');
  await drawn(explorer);
  await keys(explorer, 's');
  await explorer.until(async () => (await title(explorer)) === NAME, 'the card is shown');
}

journey('after a choice in the list of areas the keys belong to the view again', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  const list = await explorer.find('combobox', 'Gebiet');
  await list.focus();
  await list.select('14');
  await explorer.until(async () => (await focused(explorer)) === 'hall', 'the view has the focus');
  const [area, lever, result] = [await explorer.area(), await text(explorer, '.hall-lever'), await explorer.result()];
  assert.notEqual(area, 'Gesamtstadt');
  await keys(explorer, 'ArrowUp');
  await explorer.changed(result);
  assert.equal(await explorer.area(), area, 'the arrow moves the lever, not the area');
  assert.notEqual(await text(explorer, '.hall-lever'), lever);
  const moved = await explorer.result();

  await list.focus();
  await keys(explorer, 'Escape');
  assert.equal(await focused(explorer), 'hall', 'the first Esc leaves the list');
  assert.ok(await has(explorer, '.hall'), 'and not the view');
  await keys(explorer, 'Escape');
  await page.waitForSelector('.page');
  assert.equal(await explorer.result(), moved, 'the page goes on with it');
});

journey('the next and the previous area have keys and buttons', { screen: HD, fragment: VIEW }, async (explorer) => {
  await drawn(explorer);
  const all = await (await explorer.find('combobox', 'Gebiet')).$$eval('option', (options) => options.map((it) => it.textContent));
  const shows = (index) => explorer.until(async () => (await explorer.area()) === all.at(index), all.at(index));
  await keys(explorer, 'g');
  await shows(1);
  assert.ok((await text(explorer, '.hall-number p')).includes(all[1]), 'the number says whose it is');
  await keys(explorer, 'g');
  await shows(2);
  await shifted(explorer, 'G');
  await shows(1);
  await keys(explorer, 'Home');
  await shows(0);
  await shifted(explorer, 'G');
  await shows(-1);
  await explorer.push('Gebiet weiter');
  await shows(0);
  await explorer.push('Gebiet zurück');
  await shows(-1);
  assert.equal(await explorer.page.evaluate(() => document.activeElement.ariaLabel), 'Gebiet zurück', 'a button keeps the focus');
  await keys(explorer, '?');
  await explorer.page.waitForSelector('.hall-keys');
  assert.match(await text(explorer, '.hall-keys dt'), /G und ⇧ G Pos 1/, 'the list of keys names them');
});

journey('Esc closes what lies over the picture, one after the other, and only then leaves', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  for (const [key, over] of [['u', '.hall-clock'], ['q', '.hall-code'], ['?', '.hall-keys'], ['e', '.hall-guess'], ['b', '.hall-blank']]) {
    await keys(explorer, key);
    await page.waitForSelector(over);
    await keys(explorer, 'Escape');
    await gone(explorer, over);
    await drawn(explorer);
  }
  await keys(explorer, 'e');
  await page.waitForSelector('#hall-guess');
  await explorer.until(async () => (await focused(explorer)) === 'hall-guess', 'the field has the focus');
  // From the field itself, where letters are typed.
  await explorer.push('QR-Code');
  await page.waitForSelector('.hall-code');
  await keys(explorer, 'Escape');
  await gone(explorer, '.hall-code');
  assert.ok(await has(explorer, '.hall-guess'), 'the guess goes on');
  await explorer.until(async () => (await focused(explorer)) === 'hall-guess', 'and its field has the focus again');
  await keys(explorer, 'Escape');
  await gone(explorer, '.hall-guess');
  await explorer.until(async () => (await focused(explorer)) === 'hall', 'the view has the keys');
  await keys(explorer, 'Escape');
  await page.waitForSelector('.page');
});

journey('one step from the page to the hall, and back to where one was', { screen: HD }, async (explorer) => {
  const { page } = explorer;
  const door = await explorer.find('button', 'Zur Beamer-Ansicht');
  await door.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  const before = await page.evaluate(() => scrollY);
  assert.ok(before > 0, 'the page is scrolled');
  await door.click();
  await drawn(explorer);
  assert.equal(await page.evaluate(() => scrollY), 0);
  await keys(explorer, 'Escape');
  await page.waitForSelector('.page');
  await explorer.until(async () => (await focused(explorer)) === 'panel-beamer', 'the focus is where it was');
  await explorer.until(async () => Math.abs((await page.evaluate(() => scrollY)) - before) < 2, 'and so is the page');
});

for (const [name, size] of Object.entries(SIZES)) {
  journey(`a long name and every number can be read, and nothing is covered: ${name}`, { screen: screen([1366, 768]) }, async (explorer) => {
    const { page } = explorer;
    await showCard(explorer);
    await page.setViewport(screen(size));
    await drawn(explorer);
    const whole = async (what) => {
      const wrong = await page.evaluate(() => {
        const bar = document.querySelector('.hall-bar').getBoundingClientRect();
        const covered = Array.from(document.querySelectorAll('.hall main *'))
          .map((it) => [it, it.getBoundingClientRect()])
          .filter(([it, box]) => box.width > 0 && !it.closest('.unseen') && box.bottom > bar.top + 1)
          .map(([it]) => `covered: ${it.tagName} ${it.textContent.trim().slice(0, 40)}`);
        const broken = Array.from(document.querySelectorAll('.hall output, .hall-digits'))
          .filter((it) => it.getBoundingClientRect().height > 1.6 * parseFloat(getComputedStyle(it).fontSize))
          .map((it) => `in two lines: ${it.textContent}`);
        const cut = Array.from(document.querySelectorAll('.hall header *'))
          .filter((it) => !it.closest('.unseen') && it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1)
          .map((it) => `wider than its place: ${it.textContent}`);
        const [one, other] = Array.from(document.querySelectorAll('.hall-picture text'))
          .filter((it) => it.textContent.startsWith('Zensus'))
          .map((it) => it.getBoundingClientRect());
        const close = one && other && Math.abs(one.top - other.top) < one.height / 2 && other.left - one.right < one.height * 0.35;
        return [...covered, ...broken, ...cut, ...(close ? ['the censuses run together'] : [])];
      });
      assert.deepEqual(wrong, [], what);
    };
    await whole('the development');
    assert.equal(await title(explorer), NAME);
    const written = (await page.$$eval('.hall-picture text', (all) => all.map((it) => it.textContent))).join('');
    assert.ok(written.includes(NAME), `the name stands at its line to its end: ${written}`);
    await screenshot(page, `hall-card-${name}`);
    for (const picture of ['the ages', 'the districts', 'the balance']) {
      await keys(explorer, 'ArrowRight');
      await drawn(explorer);
      await whole(picture);
    }
    await keys(explorer, 'ArrowRight', 's');
    await explorer.until(async () => (await title(explorer)).endsWith(`(${AUTHOR})`), 'the author stands behind the name');
    await drawn(explorer);
    await whole('with a long author');
    await screenshot(page, `hall-author-${name}`);
    await keys(explorer, 'u');
    await explorer.push('10 Minuten');
    await explorer.push('Klein neben dem Bild');
    await gone(explorer, '.hall-over');
    await whole('with a clock');
    await keys(explorer, 'e');
    await page.waitForSelector('#hall-guess');
    await drawn(explorer);
    await whole('while the hall guesses');
    await page.keyboard.type('98000');
    await keys(explorer, 'Enter');
    await explorer.push('Auflösen');
    await whole('with the guess');
    await screenshot(page, `hall-card-guess-${name}`);
    await keys(explorer, 'Escape', 'q');
    await page.waitForSelector('.qr-hall');
    const seen = await page.$eval('.hall-code .hall-acts button', (it) => {
      const box = it.getBoundingClientRect();
      return it.contains(document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2));
    });
    assert.ok(seen, 'the code leaves room for its button');
    const { width, height } = await page.$eval('.qr-hall', (it) => it.getBoundingClientRect().toJSON());
    assert.ok(Math.abs(width - height) < 2 && height > size[1] * 0.5, `a code of ${width} x ${height}`);
    await screenshot(page, `hall-code-${name}`);
    await keys(explorer, 'Escape', 'h');
    assert.deepEqual(await violations(page), []);
  });
}

journey('how far a guess is off is told from the number that is shown', { screen: HD, fragment: `${VIEW}&gebiet=14` }, async (explorer) => {
  await drawn(explorer);
  await keys(explorer, 'e');
  await explorer.page.waitForSelector('#hall-guess');
  await explorer.until(async () => (await focused(explorer)) === 'hall-guess', 'the field has the focus');
  const guess = 1_200;
  await explorer.page.keyboard.type(String(guess));
  await keys(explorer, 'Enter');
  await explorer.push('Auflösen');
  await explorer.until(async () => (await has(explorer, '.hall output[data-value]')), 'the result is shown');
  const off = guess - parseGerman(await explorer.resultText());
  assert.equal(off % 5, 0, 'a district stands there in fives');
  const told = off === 0 ? '(0)' : `(${off > 0 ? '+' : '−'}${Math.abs(off).toLocaleString('de-DE')})`;
  assert.ok((await text(explorer, '.hall-guesses')).includes(told), `${told} in ${await text(explorer, '.hall-guesses')}`);
  await keys(explorer, 'g');
  await explorer.until(async () => (await has(explorer, '#hall-guess')) && !(await has(explorer, '.hall-guesses')), 'the next area is guessed anew');
});
