// Scenarios kept as cards: saved, handed on as file and link, locked, kept in the browser only on request.

import assert from 'node:assert/strict';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { fill, open, violations } from './panels.mjs';

const PANEL = 'Szenarien sammeln';

/** Takes what the page hands to the browser as files, before the browser does. */
const intercept = (page) =>
  page.evaluate(() => {
    globalThis.handedOver = {};
    const made = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      made.get(this.href).text().then((text) => (globalThis.handedOver[this.download] = text));
    };
  });

async function handedOver(explorer, name) {
  const { page } = explorer;
  await explorer.until(() => page.evaluate((name) => name in globalThis.handedOver, name), `${name} is handed over`);
  return page.evaluate((name) => globalThis.handedOver[name], name);
}

const names = (page) => page.$$eval('.card h5', (all) => all.map((it) => it.textContent));
const told = (page) => page.$eval('.told [role=status]', (it) => it.textContent);
/** What is said of the browser's own storage; nothing while the panel is being fetched. */
const storage = (page) => page.$$eval('[aria-labelledby=cards-storage]', (all) => all.map((it) => it.innerText).join());
const heading = (page) => page.$eval('#cards-list', (it) => it.textContent);

/** Sets levers and keeps them as a card. */
async function keep(explorer, name, author, levers) {
  for (const [lever, value] of Object.entries(levers)) await explorer.type(lever, value);
  await fill(explorer, 'Name', name);
  await fill(explorer, 'Von wem', author);
  await explorer.push('Speichern');
  await explorer.until(async () => (await names(explorer.page)).includes(name), `${name} is kept`);
}

const FACTIONS = [
  ['Wachsen im Bestand', 'Fraktion A', { 'Zuzug von außen': '9300', 'Neue Wohnungen durch Nachverdichtung': '120' }],
  ['Maß halten', 'Fraktion B', { 'Zuzug von außen': '8200', 'Neue Wohnungen durch Nachverdichtung': '20' }],
  ['Stadt für <b>Familien</b>', 'Fraktion C', { 'Geburten je Frau': '1,7' }],
];

/** The same three as a link. */
const THREE =
  '#s=1~z_237~g_0.29~n_20&k=1.eNpFyzEOgkAQAMB6fcW-4Dz2Eo0JIRGUzsrC8rLAKRdhTeAqC7_iR-z4mAok9DMOSNNGEWhllF6VkMGFy7p3gr7F1PWBpYK843vwD8E9PG1kzPYlNqI_P8CJhzfW3AQni0t_jkY2qiOcA1cBr8Onw7hIcm59453E6yJZUjanm9WKdtP9AtCTML8';

/** Waits until they are there. */
const three = (explorer) => explorer.until(async () => (await names(explorer.page)).length === 3, 'the link brings the cards');

journey('three scenarios are kept, exported, opened again after a reload, and shared by link', {}, async (explorer, visit) => {
  const { page } = explorer;
  await open(explorer, 'Prioritäten der Fraktionen');
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /mindestens zwei Karten/);
  await explorer.push('Prioritäten der Fraktionen');
  await open(explorer, PANEL);
  for (const [name, author, levers] of FACTIONS) await keep(explorer, name, author, levers);
  assert.equal(await heading(page), '3 Karten');
  assert.deepEqual(await names(page), FACTIONS.map(([name]) => name), 'a name is never markup');
  const summaries = () => page.$$eval('.card > p:first-of-type', (all) => all.map((it) => it.textContent));
  const before = await summaries();
  assert.equal(new Set(before).size, 3, 'each comes to something else');
  assert.deepEqual(await violations(page), []);

  await intercept(page);
  await explorer.push('Sammlung als Datei speichern');
  const file = await handedOver(explorer, 'szenarien.insek.json');
  const document = JSON.parse(file);
  assert.equal(document.format, 'insek-collection');
  assert.deepEqual(document.cards.map((card) => card.author), ['Fraktion A', 'Fraktion B', 'Fraktion C']);
  assert.match(document.edition, /^\d{4}(\.\d+)+$/);

  // The address carries the cards: a reload loses nothing.
  const fragment = await explorer.fragment();
  assert.ok(fragment.length < 2_000, `${fragment.length} characters`);
  await page.reload({ waitUntil: 'load' });
  await explorer.ready();
  await explorer.until(async () => (await names(page)).length === 3, 'the cards are there after a reload');
  assert.deepEqual(await summaries(), before);

  // Somebody else opens the file, then the link.
  const other = await visit.open();
  await open(other, PANEL);
  await fill(other, 'Oder fügen Sie einen Link oder den Text einer Datei ein', 'x');
  await other.page.$eval('#cards-paste', (it, text) => (it.value = text), file);
  await other.push('Ansehen');
  await other.push('Übernehmen');
  await other.until(async () => (await names(other.page)).length === 3, 'the file is taken over');
  const theirs = await other.page.$$eval('.card > p:first-of-type', (all) => all.map((it) => it.textContent));
  assert.deepEqual(theirs, before);
  const linked = await visit.open(fragment);
  await linked.until(async () => (await names(linked.page)).length === 3, 'the link opens the cards');
  assert.deepEqual(await names(linked.page), FACTIONS.map(([name]) => name));
  await linked.page.$eval('#panel-sammlung', (it) => it.scrollIntoView());
  await screenshot(linked.page, 'collection');
});

journey('cards are opened, moved, changed and deleted, and every step can be taken back', { fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await three(explorer);
  const result = await explorer.result();
  await explorer.push('Öffnen: Wachsen im Bestand');
  await explorer.until(async () => (await explorer.result()) !== result, 'the scenario of the card is on the page');
  assert.equal(await explorer.value('Neue Wohnungen durch Nachverdichtung'), 120);

  await explorer.push('Nach unten: Wachsen im Bestand');
  await explorer.until(async () => (await names(page))[1] === 'Wachsen im Bestand', 'it is the second');
  await explorer.until(() => page.evaluate(() => document.activeElement.getAttribute('aria-label') === 'Nach unten: Wachsen im Bestand'), 'the focus wanders with it');

  await explorer.push('Bearbeiten: Maß halten');
  await explorer.until(() => page.evaluate(() => document.activeElement.id === 'edit-0-name'), 'the focus is in the form');
  const reason = await page.$('[id^="edit-0-reason-"]');
  await reason.focus();
  await page.keyboard.type('Weil <i>wir</i> es so wollen');
  await page.keyboard.press('Enter');
  await explorer.until(async () => (await page.$$eval('.card-lines .remark', (all) => all.map((it) => it.textContent))).join() === 'Begründung: Weil <i>wir</i> es so wollen', 'the reason stands as text');

  await page.$$eval('.card details', (all) => all.forEach((it) => (it.open = true)));
  await explorer.push('Löschen: Maß halten');
  await explorer.until(async () => (await heading(page)) === '2 Karten', 'it is gone');
  assert.equal(await told(page), '„Maß halten“ ist gelöscht.');
  await page.$eval('.told button', (it) => it.click());
  await explorer.until(async () => (await heading(page)) === '3 Karten', 'and back again');
  assert.deepEqual(await violations(page), []);
});

journey('a damaged link or file says what is wrong and leaves the rest alone', { fragment: THREE }, async (explorer, visit) => {
  await three(explorer);
  const fragment = await explorer.fragment();
  const cut = fragment.slice(0, fragment.indexOf('k=') + 60);
  const damaged = await visit.open(cut);
  await damaged.until(async () => (await damaged.page.$('.notices')) !== null, 'something is told');
  assert.match(await damaged.page.$eval('.notices', (it) => it.innerText), /Sammlung im Link/);
  assert.equal(await damaged.value('Geburten je Frau'), 1.7, 'the scenario is there');
  assert.deepEqual(await violations(damaged.page), []);

  const { page } = explorer;
  await page.bringToFront();
  const look = async (text) => {
    await page.$eval('#cards-paste', (it, text) => (it.value = text), text);
    await explorer.push('Ansehen');
    await explorer.until(async () => (await page.$('.preview .notice, .preview .fault')) !== null, 'something is said');
    const said = await page.$eval('.preview', (it) => it.innerText);
    await explorer.push('Nicht übernehmen');
    return said;
  };
  assert.match(await look('<html>'), /keine Szenario-Datei/);
  assert.match(await look('{"format":"insek-collection","version":1,"cards":[{"name":"a","scenario":{"homes":"zelt"}},7,{"name":"b"}]}'), /Gefunden: 3 Karten[^]*zelt[^]*Erwartet/);
  assert.equal(await heading(page), '3 Karten', 'nothing was taken over');
});

journey('the browser keeps the cards only when it is asked to, and forgets them again', { fragment: THREE }, async (explorer, visit) => {
  const { page } = explorer;
  const stored = () => page.evaluate(() => localStorage.length);
  await three(explorer);
  assert.equal(await stored(), 0);
  await explorer.push('In diesem Browser behalten');
  await explorer.until(async () => (await stored()) === 1, 'it is kept');
  const text = () => page.evaluate(() => localStorage.getItem(localStorage.key(0)));
  const first = await text();
  await page.$$eval('.card details', (all) => all.forEach((it) => (it.open = true)));
  await explorer.push('Löschen: Maß halten');
  await explorer.until(async () => (await text()) !== first, 'a change is kept at once');

  // A later visit in the same browser.
  const later = await visit.open();
  await open(later, PANEL);
  await later.until(async () => /Sammlung mit 2 Karten/.test(await storage(later.page)), 'it is offered');
  assert.equal((await names(later.page)).length, 0, 'and not taken over without being asked');
  await later.push('Gespeicherte übernehmen');
  await later.until(async () => (await names(later.page)).length === 2, 'it is taken over');
  await keep(later, 'Noch eine', 'Tisch 4', {});
  await explorer.until(async () => /Ein anderes Fenster/.test(await storage(page)), 'the other window is told');
  await page.bringToFront();
  assert.deepEqual(await violations(page), []);
  await explorer.push('Beide zusammenlegen');
  await explorer.until(async () => (await names(page)).includes('Noch eine'), 'nothing is lost');

  await page.evaluate(() => localStorage.setItem(localStorage.key(0), '1.kaputt!'));
  await visit.forget(page);
  await page.close();
  await later.page.bringToFront();
  await later.page.reload({ waitUntil: 'load' });
  await later.ready();
  await later.until(async () => /beschädigt/.test(await storage(later.page)), 'what is damaged is told');
  await later.push('Beschädigtes verwerfen');
  await later.until(() => later.page.evaluate(() => localStorage.length === 0), 'and gone when it is asked for');
});

journey('locked levers do not move', { fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await three(explorer);
  await page.$$eval('.collection-side details', (all) => all.forEach((it) => (it.open = true)));
  await explorer.push('Heute geht es nur um Nachverdichtung');
  await explorer.until(async () => (await page.$$('.lever-row[inert]')).length >= 4, 'the others are locked');
  assert.match(await page.$eval('.lever-row[inert] ~ .lever-mark', (it) => it.innerText), /^Gesperrt bei /);
  const before = await explorer.result();
  await explorer.increase('Neue Wohnungen durch Nachverdichtung');
  assert.deepEqual(await violations(page), []);
  await explorer.push('Zurücksetzen');
  await explorer.until(async () => (await explorer.value('Neue Wohnungen durch Nachverdichtung')) === 0, 'what is free goes back');
  assert.equal(await page.$eval('.lever-row[inert] input[type=range]', (it) => it.value !== ''), true);
  assert.notEqual(await explorer.result(), 0, `${before}`);
  await page.$eval('.lever-row[inert]', (it) => it.scrollIntoView({ block: 'center' }));
  await screenshot(page, 'locked');
});

journey('the priorities say where the factions part', { fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await three(explorer);
  await open(explorer, 'Prioritäten der Fraktionen');
  await explorer.until(async () => (await page.$$('.rail-of-all')).length >= 3, 'a rail for each lever');
  const verdicts = await page.$$eval('.verdict', (all) => all.map((it) => it.textContent));
  assert.ok(verdicts.every((it) => /^(un)?einig|äußer(t|n) sich nicht$/.test(it)), `${verdicts}`);
  assert.ok(!verdicts.some((it) => /^einig.*sich nicht/.test(it)), 'who says nothing does not agree');
  assert.doesNotMatch(await page.$eval('.priorities .finding', (it) => it.textContent), /Einig bei allem/);
  assert.match(await page.$eval('.costs', (it) => it.innerText), /Grundschulplätze/);
  assert.deepEqual(await violations(page), []);
  await page.$eval('#panel-prioritaeten', (it) => it.scrollIntoView());
  await screenshot(page, 'priorities');
});

journey('the panels fit on a phone', { screen: SCREEN.phone, fragment: THREE }, async (explorer) => {
  const { page } = explorer;
  await three(explorer);
  await open(explorer, 'Prioritäten der Fraktionen');
  assert.deepEqual(await explorer.tooWide(), []);
  await page.$eval('#panel-sammlung', (it) => it.scrollIntoView());
  await screenshot(page, 'collection-phone');
});
