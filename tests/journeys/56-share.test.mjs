// One way to hand on: this scenario, or all cards; and what whoever opens them sees first.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BASE_URL, SCREEN, Visit, journey, screenshot } from './harness.mjs';
import { refuseParts, violations } from './panels.mjs';

/** Three cards on a question, of three factions; the page shows the third. */
const THREE =
  '#s=1~z_237~g_0.29~n_20&k=1.eNpFyzEOgkAQAMB6fcW-4Dz2Eo0JIRGUzsrC8rLAKRdhTeAqC7_iR-z4mAok9DMOSNNGEWhllF6VkMGFy7p3gr7F1PWBpYK843vwD8E9PG1kzPYlNqI_P8CJhzfW3AQni0t_jkY2qiOcA1cBr8Onw7hIcm59453E6yJZUjanm9WKdtP9AtCTML8';

const names = (page) => page.$$eval('.card h5', (all) => all.map((it) => it.textContent));
const said = (page) => page.$eval('.share [role=status]', (it) => it.textContent);
const above = (page) => page.$$eval('.whose p', (all) => all.map((it) => it.textContent));
const three = (explorer) => explorer.until(async () => (await names(explorer.page)).length === 3, 'the cards are there');

journey('without cards there is nothing to choose, and the link opens the scenario', {}, async (explorer, visit) => {
  await visit.allowClipboard();
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  const sent = await explorer.result();
  await explorer.share();
  assert.equal(await page.$('.share [type=radio]'), null);
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'share');
  const link = await explorer.copyLink();
  assert.equal(await said(page), 'Link kopiert. Er öffnet Ihr Szenario.');
  assert.doesNotMatch(link, /[#&]k=/);
  assert.equal(await (await visit.open(link.slice(BASE_URL.length))).result(), sent);
});

journey('this scenario alone, or all cards with names and reasons: whoever hands on chooses', { fragment: THREE }, async (explorer, visit) => {
  await visit.allowClipboard();
  const { page } = explorer;
  await three(explorer);
  const sent = await explorer.result();
  const alone = await explorer.copyLink();
  assert.doesNotMatch(alone, /[#&]k=/, 'the cards go with it only where that is chosen');
  assert.match(await said(page), /nur dieses Szenario, ohne die Karten/);
  await (await explorer.find('radio', 'Dieses Szenario und alle 3 Karten, mit Namen und Begründungen')).click();
  await explorer.until(async () => (await said(page)) === '', 'what was said of another choice is gone');
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'share-cards');
  const all = await explorer.copyLink();
  assert.match(all, /[#&]k=/);
  assert.match(await said(page), /alle 3 Karten/);

  const one = await visit.open(alone.slice(BASE_URL.length));
  assert.equal(await one.result(), sent);
  assert.deepEqual(await above(one.page), [], 'one scenario is no collection');
});

journey('whoever opens a shared collection sees whose it is and lands at the comparison', { fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await three(explorer);
  const [card, whose] = await above(page);
  assert.equal(card, 'Karte „Stadt für <b>Familien</b>“, von Fraktion C');
  assert.equal(whose, 'Sammlung mit 3 Karten, von Fraktion A, Fraktion B und Fraktion C');
  await page.waitForSelector('.beside strong');
  const top = () => page.$eval('#panel-nebeneinander', (it) => it.getBoundingClientRect().top);
  await explorer.until(async () => (await top()) >= 0 && (await top()) < 300, async () => `the comparison is in sight: ${await top()}`);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'panel-nebeneinander');
  assert.match(await page.$eval('.beside', (it) => it.innerText), /Sammlung mit 3 Karten, von Fraktion A, Fraktion B und Fraktion C/);
  await screenshot(page, 'share-landed');

  // Another card, then a change of it: the name is that of what the page shows.
  await explorer.push('Öffnen: Maß halten');
  await explorer.until(async () => (await above(page))[0] === 'Karte „Maß halten“, von Fraktion B', 'the name follows');
  await explorer.increase('Zuzug von außen');
  await explorer.until(async () => (await above(page)).length === 1, 'a changed scenario is no longer the card');
  assert.deepEqual(await violations(page), []);
  await page.evaluate(() => scrollTo(0, 0));
  await screenshot(page, 'share-above');

  // A reload is no arrival: the page stays where it was.
  await page.reload({ waitUntil: 'load' });
  await explorer.ready();
  await three(explorer);
  assert.equal(await page.$eval('#panel-nebeneinander', (it) => it.ariaExpanded), 'false');
  await explorer.push('Zum Vergleich');
  await explorer.until(async () => (await top()) >= 0 && (await top()) < 300, 'the button leads there');
});

journey('the menu is closed by Esc, by the button and from outside', {}, async (explorer) => {
  const { page } = explorer;
  const isOpen = async () => (await page.$('.share .bubble')) !== null;
  await explorer.share();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await explorer.until(async () => !(await isOpen()), 'Esc closes it');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Teilen', 'and the focus is on its button');
  await page.keyboard.press('Enter');
  await explorer.until(isOpen, 'it is open again');
  await page.keyboard.press('Enter');
  await explorer.until(async () => !(await isOpen()), 'the button closes it');
  await explorer.share();
  await page.mouse.click(700, 500);
  await explorer.until(async () => !(await isOpen()), 'a press elsewhere closes it');
});

test('where what it opens cannot be fetched the page says so, and tries again when asked', { timeout: 120_000 }, async () => {
  const visit = await Visit.start(SCREEN.desktop);
  try {
    const explorer = await visit.open();
    const { page } = explorer;
    const allow = await refuseParts(page);
    await explorer.push('Teilen');
    await page.waitForSelector('#failure-later', { visible: true });
    allow();
    await explorer.push('Teilen');
    await page.waitForSelector('.share .bubble', { visible: true });
    assert.ok(await page.$eval('#failure-later', (it) => !it.checkVisibility()), 'the sentence is gone');
  } finally {
    await visit.end();
  }
});

journey('on a phone the menu and the lines above fit', { screen: SCREEN.narrow, fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await three(explorer);
  await page.evaluate(() => scrollTo(0, 0));
  await explorer.share();
  assert.deepEqual(await explorer.tooWide(), []);
  const box = await page.$eval('.bubble', (it) => it.getBoundingClientRect().toJSON());
  assert.ok(box.left >= 0 && box.right <= 320, JSON.stringify(box));
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'share-phone');
});
