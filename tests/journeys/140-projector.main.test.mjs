// The view for a hall: read from ten metres, driven by keys, a remote control or the bar.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { Explorer } from './explorer.mjs';
import { SCREEN, Visit, isChromium, journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const VIEW = '#ansicht=beamer';
const SIZES = { '1024x768': [1024, 768], '1280x800': [1280, 800], '1920x1080': [1920, 1080], '3840x2160': [3840, 2160] };
const screen = ([width, height]) => ({ width, height, deviceScaleFactor: 1 });
const HD = screen(SIZES['1920x1080']);
/** What matters is at least so high at 1920 x 1080, in pixels. */
const LEAST = 28;

/** Waits until the picture is drawn. */
async function drawn(explorer) {
  await explorer.page.waitForSelector('.hall-picture svg text', { timeout: 30_000 });
}

const keys = async (explorer, ...names) => {
  for (const name of names) await explorer.page.keyboard.press(name);
};

const shown = (explorer) => explorer.page.$eval('.hall-figure', (it) => it.ariaLabel);
const text = (explorer, selector) =>
  explorer.page.$$eval(selector, (all) => all.map((it) => it.textContent.trim()).join(' '));
const has = (explorer, selector) => explorer.page.$(selector).then(Boolean);

journey('from the page to the hall and back, with everything that was set', { screen: HD }, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '8500');
  const set = await explorer.result();
  await explorer.push('Zur Beamer-Ansicht');
  await drawn(explorer);
  assert.match(await page.evaluate(() => location.hash), /ansicht=beamer/);
  await explorer.until(() => page.evaluate(() => document.activeElement.id === 'hall'), 'the view has the focus');
  assert.equal(await explorer.result(), set, 'the scenario goes on');
  assert.match(await text(explorer, '.hall-changed'), /Zuzug von außen: von .* auf 8\.500 Personen im Jahr/);

  await keys(explorer, 'ArrowUp', 'ArrowUp');
  const more = await explorer.changed(set);
  assert.ok(more > set, 'the arrow moves the lever');
  await keys(explorer, 'v');
  await explorer.until(async () => (await explorer.result()) === set, 'before: both steps are taken back as one');
  assert.match(await text(explorer, '.hall-changed'), /Vor der Änderung/);
  await screenshot(page, 'hall-before');
  await keys(explorer, 'v');
  await explorer.until(async () => (await explorer.result()) === more, 'and after');

  await keys(explorer, 's');
  const base = await explorer.changed(more);
  assert.equal(await text(explorer, '.hall-against > p'), 'Basis');
  await keys(explorer, 's');
  await explorer.until(async () => (await explorer.result()) === more, 'the own scenario is the next one');
  await keys(explorer, 'l', 'ArrowDown');
  assert.match(await text(explorer, '.hall-lever'), /^Fortzug/);

  await keys(explorer, 'z', 'Escape');
  await page.waitForSelector('.page');
  await explorer.until(() => page.evaluate(() => document.activeElement.id === 'panel-beamer'), 'the focus is back');
  assert.equal(await explorer.result(), more);
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await explorer.result()) === base, 'the steps of the hall can be taken back on the page');
});

journey('the pictures follow each other by keys, by a remote control and by buttons', { screen: HD, fragment: VIEW }, async (explorer) => {
  await drawn(explorer);
  const order = [];
  for (const key of ['ArrowRight', 'PageDown', ' ', 'ArrowRight']) {
    await keys(explorer, key);
    await drawn(explorer);
    order.push(await shown(explorer));
    await screenshot(explorer.page, `hall-picture-${order.length}`);
  }
  assert.deepEqual(order, ['Alter und Geschlecht', 'Stadtteile', 'Bilanz', 'Entwicklung']);
  await keys(explorer, 'PageUp');
  assert.equal(await shown(explorer), 'Bilanz');
  await explorer.push('Bild weiter');
  assert.equal(await shown(explorer), 'Entwicklung');

  await keys(explorer, '.');
  await explorer.page.waitForSelector('.hall-blank');
  assert.equal(await has(explorer, '.hall-picture'), false, 'nothing is shown');
  await keys(explorer, 'b');
  await drawn(explorer);
});

journey('everything that matters can be read from ten metres', { screen: HD, fragment: `${VIEW}&s=1~z_300` }, async (explorer) => {
  for (let picture = 0; picture < 4; picture += 1) {
    await drawn(explorer);
    const small = await explorer.page.evaluate((least) => {
      const written = (it) => Array.from(it.childNodes).some((node) => node.nodeType === 3 && node.textContent.trim());
      const scale = (svg) => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const px = (it) =>
        it.ownerSVGElement ? Number(it.getAttribute('font-size')) * scale(it.ownerSVGElement) : parseFloat(getComputedStyle(it).fontSize);
      return Array.from(document.querySelectorAll('.hall main *'))
        .filter((it) => written(it) && !it.closest('.unseen'))
        .filter((it) => px(it) < least)
        .map((it) => `${it.tagName} ${it.textContent.trim()} ${px(it)}`);
    }, LEAST);
    assert.deepEqual(small, []);
    await keys(explorer, 'ArrowRight');
  }
});

for (const [name, size] of Object.entries(SIZES)) {
  journey(`nothing scrolls and nothing is cut: ${name}`, { screen: screen(size), fragment: `${VIEW}&s=1~z_300~f_-2&gebiet=14` }, async (explorer) => {
    const { page } = explorer;
    for (let picture = 0; picture < 4; picture += 1) {
      await drawn(explorer);
      const cut = await page.evaluate(() => {
        const { innerWidth, innerHeight } = window;
        const { scrollWidth, scrollHeight } = document.documentElement;
        const outside = Array.from(document.querySelectorAll('.hall main *, .hall-picture text'))
          .map((it) => [it, it.getBoundingClientRect()])
          .filter(([it, box]) => box.width > 0 && !it.closest('.unseen'))
          .filter(([, box]) => box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
          .map(([it]) => `${it.tagName} ${it.textContent.trim().slice(0, 40)}`);
        const scrolls = scrollWidth > innerWidth || scrollHeight > innerHeight ? [`page ${scrollWidth}x${scrollHeight}`] : [];
        const picture = document.querySelector('.hall-picture').getBoundingClientRect();
        const low = picture.height < innerHeight * 0.4 ? [`a picture of ${picture.height}`] : [];
        return [...outside, ...scrolls, ...low];
      });
      assert.deepEqual(cut, [], `picture ${picture + 1}`);
      await screenshot(page, `hall-${name}-${picture + 1}`);
      await keys(explorer, 'ArrowRight');
    }
  });
}

journey('the hall guesses before it sees the result', { screen: HD, fragment: `${VIEW}&s=1~z_300` }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  const result = await explorer.resultText();
  await keys(explorer, 'e');
  await page.waitForSelector('#hall-guess');
  await explorer.until(() => page.evaluate(() => document.activeElement.id === 'hall-guess'), 'the field has the focus');
  const everything = () => page.evaluate(() => document.querySelector('.hall main').outerHTML);
  assert.ok(!(await everything()).includes(result), 'the result stands nowhere');

  await page.keyboard.type('12');
  await keys(explorer, 'Enter');
  assert.match(await text(explorer, '#hall-guess-fault'), /Bitte eine Zahl von/);
  await page.$eval('#hall-guess', (it) => it.select());
  await page.keyboard.type('98.000');
  await keys(explorer, 'Enter');
  await page.keyboard.type('105000');
  await keys(explorer, 'Enter');
  await explorer.until(async () => (await text(explorer, '.hall-guesses')).includes('105.000'), 'both guesses stand there');
  await screenshot(page, 'hall-guess');
  assert.deepEqual(await violations(page), []);

  await explorer.push('Auflösen');
  await explorer.until(async () => (await explorer.resultText()) === result, 'the result is shown');
  const off = Math.round(await explorer.result()) - 98_000;
  const told = await text(explorer, '.hall-guesses');
  assert.ok(told.includes(`98.000 (${off > 0 ? '−' : '+'}${Math.abs(off).toLocaleString('de-DE')})`), told);
  assert.ok((await text(explorer, '.hall-picture text')).includes('98.000'), 'the guess is drawn');
  await screenshot(page, 'hall-revealed');
  await explorer.push('Fertig');
  assert.equal(await has(explorer, '.hall-guess'), false);
});

journey('a clock runs beside the picture', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  await keys(explorer, 'u');
  await explorer.push('10 Minuten');
  await explorer.push('Start');
  await explorer.until(async () => /^9:5\d$/.test(await text(explorer, '.hall-digits')), 'it runs');
  assert.equal(await text(explorer, '.hall-clock [role=status]'), 'Noch 10 Minuten.');
  await explorer.push('Anhalten');
  const stands = await text(explorer, '.hall-digits');
  await screenshot(page, 'hall-clock');
  await explorer.push('+ 1 Minute');
  await explorer.until(async () => (await text(explorer, '.hall-digits')) === stands.replace('9:', '10:'), 'a minute more');
  await explorer.push('Klein neben dem Bild');
  assert.equal(await text(explorer, '.hall-clock.small .hall-digits'), stands.replace('9:', '10:'));
  await keys(explorer, 'u');
  await explorer.push('Uhr schließen');
  await explorer.until(async () => !(await has(explorer, '.hall-digits')), 'it is gone');
});

journey('the keys are listed, and those of a single character can be switched off', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  await page.keyboard.press('?');
  await page.waitForSelector('.hall-keys');
  await explorer.until(() => page.evaluate(() => document.activeElement.id === 'hall-over-heading'), 'the list has the focus');
  assert.ok((await page.$$('.hall-keys dt')).length > 15);
  await screenshot(page, 'hall-keys');
  await page.click('.hall-keys input');
  await keys(explorer, 'Escape');
  await explorer.until(async () => !(await has(explorer, '.hall-keys')), 'it is closed');
  await keys(explorer, 'b');
  assert.equal(await has(explorer, '.hall-blank'), false, 'a letter does nothing now');
  await keys(explorer, 'ArrowRight');
  assert.equal(await shown(explorer), 'Alter und Geschlecht', 'the arrows go on');
});

journey('the bar hides itself and comes back by keyboard', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  const seen = () => page.$eval('.hall-bar', (it) => getComputedStyle(it).opacity === '1');
  await explorer.until(async () => !(await seen()), 'it hides');
  await keys(explorer, 'Tab');
  await explorer.until(seen, 'and is reached by the keyboard');
  const small = await page.$$eval('.hall-bar button, .hall-bar select', (all) =>
    all.map((it) => it.getBoundingClientRect()).filter((box) => box.width < 24 || box.height < 24).length,
  );
  assert.equal(small, 0, 'every button is large enough for a finger');
});

journey('axe finds nothing in the hall', { screen: HD, fragment: `${VIEW}&s=1~z_300` }, async (explorer) => {
  const { page } = explorer;
  await drawn(explorer);
  assert.deepEqual(await violations(page), [], 'dark');
  await keys(explorer, 'h', 'ArrowRight');
  await drawn(explorer);
  await screenshot(page, 'hall-bright');
  assert.deepEqual(await violations(page), [], 'bright');
  for (const over of ['u', 'q', '?']) {
    await keys(explorer, over);
    await page.waitForSelector('.hall-over');
    assert.deepEqual(await violations(page), [], over);
    await screenshot(page, `hall-over-${over === '?' ? 'keys' : over}`);
    await keys(explorer, 'Escape');
  }
  await keys(explorer, 'b');
  await page.waitForSelector('.hall-blank');
  assert.deepEqual(await violations(page), [], 'blank');
});

journey('a small window scrolls and loses nothing', { screen: isChromium ? SCREEN.narrow : HD, fragment: VIEW }, async (explorer) => {
  await drawn(explorer);
  assert.deepEqual(await explorer.tooWide(), []);
  await screenshot(explorer.page, 'hall-narrow', true);
});

test('the hall works from the one file, without a network', { timeout: 120_000 }, async () => {
  const address = pathToFileURL(process.env.OFFLINE_FILE).href;
  const visit = await Visit.start(HD);
  try {
    visit.allow(address);
    const page = await visit.blank();
    await page.goto(address + VIEW, { waitUntil: 'load' });
    const explorer = new Explorer(page);
    await explorer.ready();
    await drawn(explorer);
    const base = await explorer.result();
    await keys(explorer, 'ArrowUp');
    await explorer.changed(base);
    await keys(explorer, 'q');
    await page.waitForSelector('.hall-code');
    assert.match(await text(explorer, '.hall-code p'), /Datei auf Ihrem Gerät/);
    await visit.assertQuiet();
  } finally {
    await visit.end();
  }
});
