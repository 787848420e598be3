// Larger text, a closer look, wider lines: nothing is lost, and nothing scrolls in two directions but tables.

import assert from 'node:assert/strict';

import { FIGURES } from './explorer.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { cutOff, every, lostFocus, openEverything, tooSmall } from './measures.mjs';

/** 1280 x 1024 at 400 %: what WCAG 1.4.10 asks for. */
const CLOSE = { width: 320, height: 256, deviceScaleFactor: 4 };
/** Chosen in the settings of the browser, twice the usual. */
const LARGE_TEXT = 32;
/** Of WCAG 1.4.12. */
const WIDE_TEXT = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** A style as a visitor's browser may add it, or another size of text. */
const restyled = async (page, text) => {
  if (text === LARGE_TEXT) {
    const session = await page.createCDPSession();
    await session.send('Page.setFontSizes', { fontSizes: { standard: LARGE_TEXT, fixed: LARGE_TEXT } });
    return;
  }
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, text);
};

for (const [name, screen, style] of [
  ['at 400 %', CLOSE, ''],
  ['with text of 200 %', { width: 1280, height: 1024, deviceScaleFactor: 1 }, LARGE_TEXT],
  ['with text of 200 % on a phone', SCREEN.phone, LARGE_TEXT],
  ['with wide text', { width: 1280, height: 1024, deviceScaleFactor: 1 }, WIDE_TEXT],
  ['with wide text on a narrow screen', SCREEN.narrow, WIDE_TEXT],
]) {
  journey(`nothing is lost ${name}`, { screen }, async (explorer) => {
    const { page } = explorer;
    await restyled(page, style);
    await explorer.press('Zuzug von außen', 'End');
    for (const figure of FIGURES) await explorer.table(figure);
    const file = name.replaceAll(/\W+/g, '-');
    await screenshot(page, `zoom-${file}`);
    const first = { tooWide: await explorer.tooWide(), cutOff: await cutOff(page) };
    assert.deepEqual(first, { tooWide: [], cutOff: [] });
    // Twice the text on a phone is more than the norm asks for: there the main job is what counts.
    if (screen === SCREEN.phone) return;
    await openEverything(explorer);
    await screenshot(page, `zoom-${file}-open`);
    const all = { tooWide: await explorer.tooWide(), cutOff: await cutOff(page) };
    assert.deepEqual(all, { tooWide: [], cutOff: [] }, 'with every part open');
  });
}

for (const [name, screen] of [
  ['on a desktop', SCREEN.desktop],
  ['at 400 %', CLOSE],
]) {
  journey(`the focus is always seen ${name}`, { screen }, async (explorer) => {
    await explorer.press('Zuzug von außen', 'End');
    await openEverything(explorer);
    await every(explorer.page, 'details', (all) => all.forEach((element) => (element.open = false)));
    const { stops, faults } = await lostFocus(explorer.page);
    assert.deepEqual(faults, []);
    assert.ok(stops > 100, `${stops} stops`);
  });
}

for (const name of ['desktop', 'phone']) {
  journey(`every control is large enough with every part open: ${name}`, { screen: SCREEN[name] }, async (explorer) => {
    await openEverything(explorer);
    assert.deepEqual(await tooSmall(explorer.page), []);
  });
}

journey('who asks for less motion gets none', {}, async (explorer) => {
  const { page } = explorer;
  const moving = () =>
    every(page, '*', (all) =>
      all
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return transitionDuration.split(', ').some((time) => parseFloat(time) > 0) || animationName !== 'none';
        })
        .map((element) => `${element.tagName}.${element.className}`),
    );
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'no-preference' }]);
  assert.ok((await moving()).length > 0, 'it would be noticed');
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await openEverything(explorer);
  assert.deepEqual(await moving(), []);
});
