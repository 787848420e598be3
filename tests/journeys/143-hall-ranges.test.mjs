// How sure the number is, told to a hall: below the number, in the pictures, by a key, and never before the hall has guessed.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const VIEW = '#ansicht=beamer&s=1~z_300';
const SIZES = { '1024x768': [1024, 768], '1366x768': [1366, 768], '1920x1080': [1920, 1080], '3840x2160': [3840, 2160] };
const screen = ([width, height]) => ({ width, height, deviceScaleFactor: 1 });
const HD = screen(SIZES['1920x1080']);
/** What stands before the ends of a difference, which may be larger than in most calculations. */
const APART = /^in 8 von 10(?: kleiner)?: /;
/** What matters is at least so high at 1920 x 1080, in pixels. */
const LEAST = 28;

const has = ({ page }, selector) => page.$(selector).then(Boolean);
const text = ({ page }, selector) => page.$$eval(selector, (all) => all.map((it) => it.textContent.trim()).join(' '));
/** Areas of the picture with many corners: each is a shade that follows the years. */
const shades = ({ page }) =>
  page.$$eval('.hall-picture svg :is(path, polygon)', (all) =>
    all.filter((it) => it.getAttribute('fill') !== 'none' && (it.getAttribute('d') ?? it.getAttribute('points')).split(/[ LM]+/).length > 50).length,
  );
const keys = async ({ page }, ...names) => {
  for (const name of names) await page.keyboard.press(name);
};

/** Waits for draws, which take some seconds on a slow machine; gives the ends of the number's range. */
async function range(explorer) {
  await explorer.page.waitForSelector('.hall-number .hall-range', { timeout: 60_000 });
  const told = await text(explorer, '.hall-number .hall-range');
  const [, low, high] = told.match(/^in 8 von 10 Rechnungen zwischen ([\d.]+) und ([\d.]+)$/) ?? assert.fail(told);
  return [parseGerman(low), parseGerman(high)];
}

/** Waits for the range of the difference, whose draws come a little later. */
async function apart(explorer) {
  await explorer.page.waitForSelector('.hall-against .hall-range', { timeout: 60_000 });
  return text(explorer, '.hall-against .hall-range');
}

/** What lies under the bar, outside of the screen, wider than its place, or over something else. */
const wrong = ({ page }) =>
  page.evaluate(() => {
    const { innerWidth, innerHeight } = window;
    const all = Array.from(document.querySelectorAll('.hall main *, .hall-picture text'))
      .map((it) => [it, it.getBoundingClientRect()])
      .filter(([it, box]) => box.width > 0 && !it.closest('.unseen'));
    const told = (what) => ([it]) => `${what}: ${it.tagName} ${it.textContent.trim().slice(0, 50)}`;
    const bar = document.querySelector('.hall-bar').getBoundingClientRect();
    const outside = all.filter(([, box]) => box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1);
    const covered = all.filter(([, box]) => box.bottom > bar.top + 1);
    const cut = all.filter(([it]) => it.closest('header') && it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1);
    const low = document.querySelector('.hall-picture').getBoundingClientRect().height < innerHeight * 0.4;
    const header = Array.from(document.querySelectorAll('.hall header :is(p, output, dt, dd)'), (it) => [it, it.getBoundingClientRect()]);
    const over = header.filter(([one, a]) =>
      header.some(([two, b]) => one !== two && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3),
    );
    return [
      ...outside.map(told('outside')),
      ...covered.map(told('covered')),
      ...cut.map(told('cut')),
      ...over.map(told('over another')),
      ...(low ? ['the picture is low'] : []),
    ];
  });

journey('number and difference say how sure they are, and so do the pictures', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  const [low, high] = await range(explorer);
  const persons = await explorer.result();
  assert.ok(low < persons && persons < high, `${persons} in ${low} to ${high}`);
  assert.match(await apart(explorer), /^in 8 von 10(?: kleiner)?: [+−±][\d.]+ bis [+−±][\d.]+$/);
  assert.match(await text(explorer, '.hall-against dd:not(.hall-range)'), /^[+−][\d.]+ · [+−][\d,]+.%$/, 'the difference has a line of its own');
  assert.ok((await shades(explorer)) >= 2, 'eight and five of ten are shaded');
  const small = await page.evaluate(
    (least) =>
      Array.from(document.querySelectorAll('.hall-range, .hall-picture text'))
        .filter((it) => {
          const svg = it.ownerSVGElement;
          const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
          return (svg ? Number(it.getAttribute('font-size')) * scale : parseFloat(getComputedStyle(it).fontSize)) < least;
        })
        .map((it) => it.textContent),
    LEAST,
  );
  assert.deepEqual(small, [], 'it is read from ten metres');
  await keys(explorer, 'ArrowRight');
  assert.match(await text(explorer, '.hall figcaption'), /Spanne mit zwei Enden: 8 von 10 Rechnungen/);
  await keys(explorer, 'ArrowRight');
  assert.match(await text(explorer, '.hall figcaption'), /Strich: Basis · Spanne mit zwei Enden/);
  assert.deepEqual(await violations(page), []);
  await keys(explorer, 'ArrowRight');
  assert.doesNotMatch(await text(explorer, '.hall figcaption'), /Spanne/, 'the balance has none');
});

journey('a key and a button hide the ranges, and the page goes on without them', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  await range(explorer);
  await apart(explorer);
  await keys(explorer, '?');
  assert.match(await text(explorer, '.hall-keys dl'), /R\s*Spannweiten zeigen oder weglassen/);
  await keys(explorer, 'Escape', 'r');
  await explorer.until(async () => !(await has(explorer, '.hall-range')), 'no range is told');
  await explorer.until(async () => (await shades(explorer)) < 2, 'no shade');
  assert.doesNotMatch(await text(explorer, '.hall-sentence'), /Rechnungen/);
  await explorer.until(() => page.evaluate(() => location.hash.includes('spannweiten=aus')), 'the link remembers it');
  assert.match(await text(explorer, '.hall-changed, .hall-against > p'), /Ihr Szenario/, 'another look is no change of the scenario');
  await explorer.push('Spannweiten');
  await range(explorer);
  await explorer.push('Spannweiten');
  await explorer.until(async () => !(await has(explorer, '.hall-range')), 'hidden again');
  await keys(explorer, 'Escape');
  await page.waitForSelector('.page .headline');
  assert.equal(await page.$eval('.headline .range', (it) => it.textContent), '', 'the page keeps to it');
  assert.equal(await explorer.enabled('Rückgängig'), false);
});

journey('each step of a lever is drawn anew, although nobody lets go of a key', { screen: HD, fragment: '#ansicht=beamer' }, async (explorer) => {
  const before = await range(explorer);
  const base = await explorer.result();
  await keys(explorer, 'ArrowUp', 'ArrowUp', 'ArrowUp');
  await explorer.changed(base);
  const told = await apart(explorer);
  const [low, high] = told.replace(APART, '').split(' bis ').map(parseGerman);
  assert.ok(low < high, told);
  const after = await range(explorer);
  assert.ok(high - low < (after[1] - after[0]) / 2 && after[0] >= before[0], `${told} beside ${after}`);
});

journey('while the hall guesses no range gives the answer away', { screen: HD, fragment: VIEW }, async (explorer) => {
  const { page } = explorer;
  const [low, high] = await range(explorer);
  await apart(explorer);
  await keys(explorer, 'e');
  await page.waitForSelector('#hall-guess');
  await explorer.until(async () => !(await has(explorer, '.hall-range')), 'neither number nor difference');
  const seen = await page.evaluate(() => document.querySelector('.hall main').outerHTML);
  for (const end of [low, high]) assert.ok(!seen.includes(end.toLocaleString('de-DE') + ' und') && !seen.includes('und ' + end.toLocaleString('de-DE')), seen);
  assert.doesNotMatch(seen, /8 von 10/);
  await page.keyboard.type('98000');
  await keys(explorer, 'Enter');
  await explorer.push('Auflösen');
  assert.deepEqual(await range(explorer), [low, high], 'with the result its range is told');
  await explorer.until(async () => (await shades(explorer)) >= 2, 'and drawn');
  assert.deepEqual(await wrong(explorer), []);
  await screenshot(page, 'hall-ranges-guess');
});

for (const [name, size] of Object.entries(SIZES)) {
  journey(`with ranges nothing is covered or cut: ${name}`, { screen: screen(size), fragment: `${VIEW}~f_-2&gebiet=14` }, async (explorer) => {
    const { page } = explorer;
    await range(explorer);
    await apart(explorer);
    for (const shown of ['development', 'ages', 'districts', 'balance']) {
      assert.deepEqual(await wrong(explorer), [], shown);
      await screenshot(page, `hall-ranges-${name}-${shown}`);
      await keys(explorer, 'ArrowRight');
    }
    await keys(explorer, 'Home');
    await page.waitForFunction(() => document.querySelector('.hall-number .hall-range')?.textContent.includes('000'), { timeout: 60_000 });
    assert.deepEqual(await wrong(explorer), [], 'the whole city');
    await screenshot(page, `hall-ranges-${name}-city`);
    await keys(explorer, 'u');
    await explorer.push('10 Minuten');
    await explorer.push('Klein neben dem Bild');
    await explorer.until(async () => !(await has(explorer, '.hall-over')), 'the clock is small');
    assert.deepEqual(await wrong(explorer), [], 'with a clock');
    assert.deepEqual(await violations(page), []);
  });
}
