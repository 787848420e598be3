// The minutes: what was agreed, decided and voted, as a sheet, as a document that can be read aloud, and as the text of an order paper.

import assert from 'node:assert/strict';
import { inflateSync } from 'node:zlib';

import { SCREEN, isChromium, journey, screenshot } from './harness.mjs';
import { fill, open, violations } from './panels.mjs';

const PANEL = 'Protokoll und Downloads';

/** Three cards of three factions. */
const THREE =
  '#s=1~z_237~g_0.29~n_20&k=1.eNpFyzEOgkAQAMB6fcW-4Dz2Eo0JIRGUzsrC8rLAKRdhTeAqC7_iR-z4mAok9DMOSNNGEWhllF6VkMGFy7p3gr7F1PWBpYK843vwD8E9PG1kzPYlNqI_P8CJhzfW3AQni0t_jkY2qiOcA1cBr8Onw7hIcm59453E6yJZUjanm9WKdtP9AtCTML8';

const PRINT = 'Protokoll drucken';

/** Presses the button that prints, without a printer. */
async function print(page) {
  await page.evaluate(() => (globalThis.print = () => {}));
  await page.evaluate((name) => [...document.querySelectorAll('.panel-content button')].find((it) => it.textContent === name).click(), PRINT);
  await page.waitForSelector('.printed', { hidden: false });
}

/** Everything that a PDF says uncompressed. */
function unpacked(pdf) {
  const texts = [pdf.toString('latin1')];
  for (let at = pdf.indexOf('stream\n'); at >= 0; at = pdf.indexOf('stream\n', at + 1)) {
    try {
      texts.push(inflateSync(pdf.subarray(at + 7)).toString('latin1'));
    } catch {
      // A picture or a font is packed in another way.
    }
  }
  return texts.join('\n');
}

journey('agreement, decision and votes stand on the sheet, and empty lines where nothing was entered', { fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await explorer.until(async () => (await page.$$('.card')).length === 3, 'the cards are there');
  await open(explorer, PANEL);
  const sheet = () => page.$eval('.paper', (it) => it.innerText);
  assert.match(await sheet(), /Einigkeit und Uneinigkeit/);
  assert.match(await sheet(), /Zieljahr 20\d\d/);
  assert.equal(await page.$$eval('.paper-line', (all) => all.length), 2, 'lines to fill in');
  const votes = () => page.$$eval('.paper-votes td', (all) => all.map((it) => it.textContent));
  assert.deepEqual(await votes(), ['', '', '']);
  assert.deepEqual(await page.$$eval('.paper-votes th', (all) => all.map((it) => [it.textContent, it.scope])), [
    ['Ja', 'col'],
    ['Nein', 'col'],
    ['Enthaltung', 'col'],
  ]);
  await fill(explorer, 'Beschluss', 'Die Verwaltung legt bis März einen Plan vor.');
  await fill(explorer, 'Ja', '31');
  await fill(explorer, 'Nein', '20');
  await fill(explorer, 'Enthaltung', '5');
  await explorer.until(async () => (await votes()).join() === '31,20,5', 'the votes stand on the sheet');
  assert.match(await sheet(), /Die Verwaltung legt bis März einen Plan vor\./);
  assert.equal((await page.$$('.paper-line')).length, 0);
  assert.doesNotMatch(decodeURIComponent(await explorer.fragment()), /März/, 'what is entered stays in the page');
  assert.deepEqual(await violations(page), []);
});

journey('the question names area and target year, and follows them', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, PANEL);
  const title = () => page.$eval('.paper-title', (it) => it.textContent);
  await explorer.type('Zieljahr', '2035');
  await explorer.until(async () => (await title()) === 'Wie viele Menschen leben 2035 in Kaiserslautern?', title);
  await explorer.choose('Erfenbach');
  await explorer.until(async () => /2035.*Erfenbach/.test(await title()), title);
});

journey('the order paper is copied as text, with the number of the page', {}, async (explorer, visit) => {
  await visit.allowClipboard();
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  await open(explorer, PANEL);
  await fill(explorer, 'Frage des Tages', 'Wie wächst die Stadt?');
  await explorer.push('Beschlussvorschlag kopieren');
  const read = () => page.evaluate(() => navigator.clipboard.readText());
  await explorer.until(async () => (await read()).startsWith('Beschlussvorschlag'), 'the text is in the clipboard');
  const text = await read();
  for (const part of ['Gegenstand: Wie wächst die Stadt?', await explorer.resultText(), 'Zuzug von außen', 'Modellrechnung', 'beschließt: ___']) {
    assert.ok(text.includes(part), `${part} in ${text}`);
  }
  assert.equal(text, await page.$eval('.panel-content textarea[rows="14"]', (it) => it.value));
});

if (isChromium) {
  journey('the printed sheet is a tagged document in order, under its own title', { fragment: THREE }, async (explorer) => {
    const { page } = explorer;
    await explorer.until(async () => (await page.$$('.card')).length === 3, 'the cards are there');
    await open(explorer, PANEL);
    await page.$eval('.minutes .wide input', (input) => {
      input.value = 'Wie wächst die Stadt?';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    const before = await page.title();
    await print(page);
    assert.equal(await page.title(), 'Protokoll: Wie wächst die Stadt?');
    const levels = await page.$$eval('.printed :is(h1, h2, h3, h4, h5, h6)', (all) => all.map((it) => Number(it.tagName[1])));
    assert.equal(levels[0], 1);
    assert.ok(levels.length > 5 && levels.slice(1).every((level) => level === 2), levels.join());
    assert.deepEqual(
      await page.$$eval('.printed [role=img]', (all) => all.filter((it) => !it.ariaLabel?.trim()).map((it) => it.outerHTML.slice(0, 80))),
      [],
      'every picture has its words',
    );
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
    const text = unpacked(pdf);
    for (const part of ['/StructTreeRoot', '/Lang', '/H1', '/H2', '/TH', '/Figure', '/Alt']) assert.ok(text.includes(part), part);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.title(), before);
  });
}

journey('no picture leaves its panel in any format, and no class of a panel is placed by the first screen', { screen: SCREEN.desktop }, async (explorer) => {
  const { page } = explorer;
  await open(explorer, PANEL);
  // Classes whose rules place what has them among the parts of the first screen.
  const placed = await page.evaluate(() => {
    const found = new Set();
    const visit = (rules) => {
      for (const rule of rules) {
        if (rule.cssRules?.length) visit(rule.cssRules);
        if (!rule.style?.gridArea && !rule.style?.gridRowStart) continue;
        for (const selector of rule.selectorText.split(',')) if (/^\.[\w-]+$/.test(selector.trim())) found.add(selector.trim());
      }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules);
    return [...found];
  });
  assert.ok(placed.includes('.story') && placed.includes('.bar'), placed.join());
  const select = await page.evaluateHandle(() =>
    [...document.querySelectorAll('.panel-content label')].find((it) => it.firstChild.textContent === 'Format').querySelector('select'),
  );
  const formats = await select.evaluate((it) => [...it.options].map((option) => option.value));
  assert.equal(formats.length, 5);
  for (const format of formats) {
    await select.select(format);
    const inside = await page.$eval('.panel-content .taken', (it) => {
      const [own, around] = [it.getBoundingClientRect(), it.closest('.panel-content').getBoundingClientRect()];
      return own.width > 100 && own.left >= around.left && own.right <= around.right && own.top >= around.top && own.bottom <= around.bottom;
    });
    assert.ok(inside, `format ${format} stays in its panel`);
    const met = await page.$$eval(placed.map((one) => `.panel-content ${one}`).join(), (all) => all.map((it) => it.className));
    assert.deepEqual(met, [], `format ${format}`);
  }
  await screenshot(page, 'minutes-format');
});
