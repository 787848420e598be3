// Names without a blank, as files have them: nowhere is the page wider than a phone. And a file that does not say with which data
// it was made leaves no gap in a sentence.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { quiet } from './measures.mjs';
import { fill, open, unfold } from './panels.mjs';

const FILE = await readFile(new URL('../cases/long-name.insek.json', import.meta.url), 'utf8');
/** As long as a name may be, an author likewise, and a second one that is long too. */
const LONGEST = (() => {
  const document = JSON.parse(FILE);
  document.question = `Was_soll_${'der_Stadtrat_'.repeat(8)}beschließen`;
  document.cards[0].name = document.cards[0].name.padEnd(60, '_v4').slice(0, 60);
  document.cards[0].author = 'Fraktionsübergreifender_Arbeitskreis_Stadtentwicklung';
  document.cards[0].description = `siehe_${'Vorlage_2026_11_'.repeat(10)}`;
  document.cards[1].name = 'Gegenentwurf/Stadtverwaltung/Referat-Stadtentwicklung/2026';
  return JSON.stringify(document);
})();

/** Takes the file over as cards. */
async function take(explorer, file, cards, look = async () => {}) {
  const { page } = explorer;
  await open(explorer, 'Szenarien sammeln');
  await fill(explorer, 'Oder fügen Sie einen Link oder den Text einer Datei ein', 'x');
  await page.$eval('#cards-paste', (it, text) => (it.value = text), file);
  await explorer.push('Ansehen');
  await explorer.find('button', 'Übernehmen');
  await look();
  await explorer.push('Übernehmen');
  await explorer.until(async () => (await page.$$('.card h5')).length === cards, 'the file is taken over');
}

for (const [what, file] of [['a long name', FILE], ['the longest names', LONGEST]]) {
  journey(`with ${what} nothing is wider than a phone`, { screen: SCREEN.phone }, async (explorer) => {
    const { page } = explorer;
    const fits = async (where) => assert.deepEqual(await explorer.tooWide(), [], where);
    await take(explorer, file, 2, () => fits('what a file holds'));
    await fits('the cards');
    await screenshot(page, 'long-name-cards');
    for (const title of ['Szenarien nebeneinander', 'Prioritäten der Fraktionen', 'Letzte Änderung', 'Protokoll und Downloads']) {
      await open(explorer, title);
      await unfold(page);
      await quiet(page);
      await fits(title);
    }
    await (await page.$('.compared-series')).evaluate((it) => it.scrollIntoView());
    await screenshot(page, `long-name-beside-${what.replaceAll(' ', '-')}`);
    for (const button of await page.$$('.card button[aria-label^="Bearbeiten"], .card button')) {
      if ((await button.evaluate((it) => it.textContent)) === 'Bearbeiten') {
        await button.evaluate((it) => it.click());
        break;
      }
    }
    await fits('a card that is edited');
    // The view for a hall on the same phone.
    await page.evaluate(() => (location.hash = `${location.hash}&ansicht=beamer`));
    await page.waitForSelector('.hall-picture svg text', { timeout: 30_000 });
    for (let at = 0; at < 3; at += 1) {
      await page.keyboard.press('s');
      await quiet(page);
      await fits('the hall');
    }
    await screenshot(page, 'long-name-hall');
  });
}

journey('a file without edition and engine leaves no gap in any sentence', {}, async (explorer) => {
  const document = JSON.parse(FILE);
  delete document.edition;
  delete document.engine;
  await take(explorer, JSON.stringify(document), 2, async () => {
    const text = await explorer.page.$eval('.collection', (it) => it.innerText);
    assert.match(text, /nennt keinen Datenstand/);
    assert.match(text, /nennt keine Programmfassung/);
    assert.doesNotMatch(text, / [,.;] |„“|undefined|null/, 'no place is empty');
  });
});
