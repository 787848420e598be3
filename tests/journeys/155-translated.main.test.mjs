// A browser that translates the page: it puts an element of its own in the place of each text. What changes later is still right,
// nothing is doubled, and what never changes may be translated.

import assert from 'node:assert/strict';

import { journey } from './harness.mjs';
import { quiet } from './measures.mjs';
import { open } from './panels.mjs';
import { allDrawn } from './ranges.mjs';

const NAME = 'Zuzug von außen';
/** The ways in which translators do it. */
const WAYS = ['replaces', 'inserts and removes', 'wraps', 'rewrites'];

/** Translates everything that may be: words get a mark, so that one sees what was translated. Returns how many texts there were. */
const translate = (page, way) =>
  page.evaluate((way) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const kept = text.parentElement.closest('[translate="no"], .notranslate, script, style, noscript, textarea, svg, font');
      if (!kept && /\p{L}/u.test(text.data)) texts.push(text);
    }
    for (const text of texts) {
      const translated = `«${text.data.trim()}»`;
      if (way === 'rewrites') {
        // Firefox: new texts for old ones.
        text.replaceWith(document.createTextNode(translated));
        continue;
      }
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      outer.append(inner);
      if (way === 'wraps') {
        text.before(outer);
        inner.append(text);
        text.data = translated;
      } else if (way === 'replaces') {
        inner.textContent = translated;
        text.parentNode.replaceChild(outer, text);
      } else {
        inner.textContent = translated;
        text.parentNode.insertBefore(outer, text);
        text.parentNode.removeChild(text);
      }
    }
    return texts.length;
  }, way);

/** What the parts of the page say, without the marks of the translator, in the order of the page. */
const said = (page) =>
  page.evaluate(() => {
    const selectors = {
      head: '.headline',
      titles: '.figure figcaption',
      findings: '.figure .finding',
      tables: '.figure table',
      deviations: '.deviations',
      marks: '.lever-mark',
      panels: '.panel-content',
    };
    // Translators take spaces away.
    const plain = (it) => it.textContent.replaceAll(/[«»\s]/g, '');
    return Object.fromEntries(
      Object.entries(selectors).map(([name, selector]) => [name, Array.from(document.querySelectorAll(selector), plain)]),
    );
  });

/** The same steps on any page; between them `after` may do something. */
async function steps(explorer, after = async () => {}) {
  const { page } = explorer;
  for (const title of ['Was das für die Stadt heißt', 'Zuzug ohne freie Wohnung']) {
    if (await page.$(`::-p-aria([name="${title}"][role="button"])`)) await open(explorer, title);
  }
  await page.$$eval('details.as-table', (all) => all.forEach((it) => (it.open = true)));
  await explorer.until(async () => (await page.$$('.figure table')).length === 4, 'the tables are open');
  await after();
  const press = (name) => page.$eval(`button[aria-label="${name}"]`, (it) => it.click());
  for (let at = 0; at < 3; at += 1) await press(`${NAME} erhöhen`);
  await press('Fortzug verringern');
  await after();
  await page.select('#area', '18');
  await after();
  await page.$eval('#panel-bedeutung', (it) => it.click());
  await explorer.until(async () => !(await page.$('#panel-bedeutung[aria-expanded=true]')), 'a part is closed');
  await page.$eval('#panel-bedeutung', (it) => it.click());
  await after();
  const field = `input[role=spinbutton][aria-valuetext^="31. Dezember"]`;
  await page.$eval(field, (it) => (it.focus(), it.select()));
  await page.keyboard.type('2030');
  await page.keyboard.press('Enter');
  await explorer.until(async () => (await said(page)).head[0].startsWith('Einwohner2030,Erfenbach'), 'the year is shown');
  // What is out of sight follows when it is quiet, and ranges change until all draws are made.
  await allDrawn(explorer);
  await quiet(page);
}

let plain;
for (const way of WAYS) {
  journey(`a translated page goes on saying what is true: the translator ${way}`, {}, async (explorer, visit) => {
    if (!plain) {
      await steps(explorer);
      plain = await said(explorer.page);
      explorer = await visit.open();
    }
    const { page } = explorer;
    let count = 0;
    await steps(explorer, async () => (count = Math.max(count, await translate(page, way))));
    assert.ok(count > 100, `${count} texts may be translated`);
    const now = await said(page);
    for (const [part, texts] of Object.entries(plain)) {
      const other = texts.findIndex((text, at) => text !== now[part][at]);
      assert.equal(now[part][other], texts[other], part);
      assert.equal(now[part].length, texts.length, part);
    }
    assert.equal(await page.$eval('#failure', (it) => it.hidden), true);
    const translated = await page.$$eval('.explain p, #methode li, .bottom p', (all) => all.filter((it) => it.textContent.includes('«')).length);
    assert.ok(translated > 20, `${translated} explanations were translated`);
  });
}
