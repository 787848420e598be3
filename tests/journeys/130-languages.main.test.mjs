// The page in three languages: German, Leichte Sprache, English.

import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { BASE_URL, SCREEN, Visit, screenshot, sealed } from './harness.mjs';
import { serveHosts } from './hosts/server.mjs';
import { every, quiet } from './measures.mjs';
import { violations } from './panels.mjs';

const LANGUAGES = [
  { id: 'de', tag: 'de', title: /^Kaiserslautern: Was wäre, wenn\?/ },
  { id: 'leicht', tag: 'de-simple', title: /Leichte Sprache$/ },
  { id: 'en', tag: 'en', title: /^Kaiserslautern: What if\?/ },
];

let hosts;
before(async () => (hosts = await serveHosts()));
after(() => hosts.close());

function languages(name, screen, walk) {
  test(name, { timeout: 240_000 }, async () => {
    const visit = await Visit.start(screen);
    try {
      await walk(visit);
      assert.deepEqual(await visit.noises(), []);
    } finally {
      await visit.end();
    }
  });
}

const persons = (page) => page.$eval('output[data-value]', (it) => Number(it.dataset.value));

/** Waits until the page stands in this language. */
async function inLanguage(page, tag) {
  await page.waitForFunction(
    (tag) => document.documentElement.lang === tag && document.querySelector('output[data-value]'),
    { timeout: 30_000 },
    tag,
  );
}

/** Follows the link to another language. */
async function change(page, id, tag) {
  await page.$eval(`.languages a[href="#sprache=${id}"]`, (it) => it.click());
  await inLanguage(page, tag);
}

languages('the links change the language and keep the scenario', SCREEN.desktop, async (visit) => {
  const { page } = await visit.open('#s=1~z_300~j_2045&gebiet=7');
  const result = await persons(page);
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'de');
  for (const id of ['en', 'leicht', 'de', 'leicht', 'en', 'de']) {
    const { tag, title } = LANGUAGES.find((it) => it.id === id);
    await change(page, id, tag);
    assert.equal(await persons(page), result, id);
    assert.match(await page.title(), title);
    const fragment = await page.evaluate(() => location.hash);
    for (const part of [`sprache=${id}`, 's=1~z_300~j_2045', 'gebiet=7']) assert.ok(fragment.includes(part), fragment);
    assert.ok(fragment.match(/sprache=/g).length === 1 && !fragment.includes('&&'), fragment);
    assert.equal(fragment, sealed(fragment.replace(/&p=\w+$/, '')), 'its checksum is right, and made as the tests make it');
    assert.equal(await page.$('.notices'), null, 'nothing is missing from the link');
    const offered = await page.$$eval('.languages a', (all) => all.filter((it) => !it.hidden).map((it) => it.hash.split('=')[1]));
    assert.deepEqual(offered.toSorted(), LANGUAGES.map((it) => it.id).filter((it) => it !== id).toSorted());
    const wrong = await page.$$eval('.languages a', (all) =>
      all.filter((it) => it.closest('[lang]').lang.slice(0, 2) !== (it.hash.endsWith('en') ? 'en' : 'de')).map((it) => it.textContent),
    );
    assert.deepEqual(wrong, [], 'each is named in its own language');
  }
  await page.goBack();
  await inLanguage(page, 'en');
  assert.equal(await persons(page), result, 'the way back keeps it, too');
});

/** The figures of the page: the headline, every slider, every number in every table; with ranges once all draws are made. */
async function figures(page, ranged) {
  if (ranged) {
    await page.mouse.move(5, 5);
    const drawn = () => /1\D000 (Rechnungen|calculations)/.test(document.querySelector('.development canvas').getAttribute('aria-label'));
    await page.waitForFunction(drawn, { timeout: 60_000, polling: 50 });
  }
  await page.$$eval('details.as-table', (all) => all.forEach((it) => (it.open = true)));
  await page.waitForFunction(() => document.querySelectorAll('details.as-table table').length === 4);
  return page.evaluate(() => {
    const english = document.documentElement.lang === 'en';
    const number = (text) => {
      const plain = text.replaceAll(/[\s%]/g, '').replaceAll(english ? ',' : '.', '').replace('−', '-').replace(',', '.');
      return /^[+±-]?\d+(\.\d+)?$/.test(plain) ? Number(plain.replace(/^[+±]/, '')) : null;
    };
    const cells = [...document.querySelectorAll('details.as-table td, details.as-table th')].map((it) => number(it.innerText));
    const sliders = [...document.querySelectorAll('input[type=range]')].map((it) => [it.min, it.max, it.value].map(Number));
    const headline = Number(document.querySelector('output[data-value]').dataset.value);
    return { headline, sliders, cells };
  });
}

languages('every figure is the same in every language', SCREEN.desktop, async (visit) => {
  for (const scenario of ['', '&s=1~z_-900~k_15&spannweiten=aus', '&s=1~z_400~n_60&gebiet=3&spannweiten=aus']) {
    const ranged = scenario === '';
    const german = await figures((await visit.open(`#sprache=de${scenario}`)).page, ranged);
    assert.ok(german.cells.filter((it) => it !== null).length > 300, 'the tables are full of numbers');
    for (const { id } of LANGUAGES.slice(1)) {
      assert.deepEqual(await figures((await visit.open(`#sprache=${id}${scenario}`)).page, ranged), german, `${id} ${scenario}`);
    }
  }
});

/** German words that are no English ones; names of places, laws and tables are marked as German or stand in brackets. */
const GERMAN =
  /(?<![\p{L}-])(und|oder|nicht|mit|von|für|aus|nach|über|wie|ist|sind|wird|werden|Jahr|Jahre|Jahren|Einwohner|Menschen|Personen|Stadtteil|Stadtteile|Gesamtstadt|Szenario|Basis|Zuzug|Fortzug|Geburten|Sterbefälle|Wohnungen|Annahme|Annahmen|Quelle|Quellen|Modellrechnung|Vorlage|Ergebnis|Gebiet|Zieljahr|Tabelle|gegen|weniger|mehr|Entwicklung|Bilanz|beobachtet|gerechnet|Rückgängig|Schließen|Entfernen)(?![\p{L}-])/gu;

/** What stands or is read aloud in English on the page. */
const english = (page) =>
  page.evaluate(() => {
    const texts = [];
    const walk = (element) => {
      if (element.getAttribute('lang')?.startsWith('de') || ['SCRIPT', 'STYLE', 'CODE', 'TEXTAREA'].includes(element.tagName) || element.hidden) return;
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder']) {
        if (element.hasAttribute(name)) texts.push(element.getAttribute(name));
      }
      for (const child of element.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) texts.push(child.data);
        else if (child.nodeType === Node.ELEMENT_NODE) walk(child);
      }
    };
    walk(document.body);
    return texts.map((it) => it.trim()).filter(Boolean);
  });

/** Opens every panel but the one that goes over to another view, one after the other, and says which are open. */
async function openAll(page) {
  const all = await page.$$eval('.panel h3 button', (all) => all.map((it) => it.id));
  const ids = all.filter((id) => id !== 'panel-beamer');
  for (const id of ids) {
    await page.$eval(`#${id}`, (it) => it.click());
    await page.waitForFunction((id) => document.getElementById(id).ariaExpanded === 'true', {}, id);
  }
  return ids;
}

languages('no German word stands in the English page, with all of its panels', SCREEN.desktop, async (visit) => {
  const { page } = await visit.open('#sprache=en&s=1~z_300&gebiet=2');
  assert.ok((await openAll(page)).length > 15);
  await quiet(page);
  await every(page, 'details', (all) => all.forEach((it) => (it.open = true)));
  await quiet(page);
  const texts = await english(page);
  assert.ok(texts.length > 500, `${texts.length} texts`);
  // The columns of a table that this page reads have German names, and so have offices and newspapers and what they publish. "Basis" is
  // English, too.
  const ours = texts.filter((text) => !text.includes('with the columns Jahr') && !text.startsWith('Die Rheinpfalz: '));
  const own = ours.map((text) => text.replace(/(Source|Data): .*/s, '').replaceAll(/Basis(?= of|:)/g, ''));
  const found = own.flatMap((text) => (text.match(GERMAN) ?? []).map((word) => `${word}: ${text.slice(0, 120)}`));
  assert.deepEqual(found, []);
  await screenshot(page, 'language-en-panels', true);

  const hall = await visit.blank();
  await hall.goto(`${BASE_URL}#sprache=en&ansicht=beamer&s=1~z_300`, { waitUntil: 'load' });
  await hall.waitForSelector('output[data-value], .hall', { timeout: 30_000 });
  await quiet(hall);
  assert.deepEqual((await english(hall)).flatMap((text) => text.match(GERMAN) ?? []), []);
});

languages('numbers are typed as the language writes them', SCREEN.desktop, async (visit) => {
  for (const [id, births, arrivals] of [
    ['en', '1.55', '9,000'],
    ['leicht', '1,55', '9 000'],
  ]) {
    const { page } = await visit.open(`#sprache=${id}`);
    const base = await persons(page);
    const type = async (number, text) => {
      const field = await page.$(`.lever:has(#control-${number}) input[type=text]`);
      await field.evaluate((it) => it.select());
      await field.type(text);
      await page.keyboard.press('Enter');
    };
    await type(3, births);
    await page.waitForFunction(() => Number(document.querySelector('#control-3').value) === 1.55);
    await type(1, arrivals);
    await page.waitForFunction(() => Number(document.querySelector('#control-1').value) === 9_000);
    assert.ok((await persons(page)) > base + 5_000, id);
  }
});

languages('Leichte Sprache shows pictograms, rounds, and leads to the page with everything', SCREEN.desktop, async (visit) => {
  const { page } = await visit.open('#sprache=leicht&s=1~z_300');
  assert.match(await page.$eval('output[data-value]', (it) => it.textContent), /^etwa \d+\u{a0}000$/u);
  const drawn = await page.$$eval('.bar h2, .lever label', (all) =>
    all.map((it) => getComputedStyle(it, '::before').maskImage.startsWith('url("data:image/svg+xml')),
  );
  assert.deepEqual(drawn, Array(7).fill(true), 'beside the result and each of the six controls');
  const panels = await page.$$eval('.panel h3 button', (all) => all.map((it) => it.id));
  assert.ok(panels.length >= 5 && !panels.includes('panel-rueckschau'), panels.join());
  const result = await persons(page);
  await page.$eval('#mehr a', (it) => it.click());
  await inLanguage(page, 'de');
  assert.equal(await persons(page), result);
  assert.ok(await page.$('#panel-rueckschau'));
});

for (const { id } of LANGUAGES.slice(1)) {
  for (const [name, screen] of Object.entries({ desktop: SCREEN.desktop, narrow: SCREEN.narrow })) {
    languages(`axe finds nothing in the page: ${id}, ${name}`, screen, async (visit) => {
      const { page } = await visit.open(`#sprache=${id}&s=1~z_300`);
      assert.deepEqual(await violations(page), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'nothing is cut off');
      await screenshot(page, `language-${id}-${name}`, true);
    });
  }
  languages(`the page as it is looked at: ${id}`, SCREEN.projector, async (visit) => {
    const { page } = await visit.open(`#sprache=${id}&s=1~z_300`);
    await screenshot(page, `language-${id}-projector`);
  });
}

languages('the host of a frame sets the language, and the page in it follows', SCREEN.desktop, async (visit) => {
  visit.allow(new URL(hosts.url).origin);
  const page = await visit.blank();
  await page.goto(`${hosts.url}plain.html`, { waitUntil: 'load' });
  const frame = await (await page.$('iframe')).contentFrame();
  await frame.waitForSelector('main[data-now]', { timeout: 30_000 });
  const say = (message) => page.evaluate((it) => document.querySelector('iframe').contentWindow.postMessage(it, '*'), message);
  await say({ type: 'insek:set', scenario: '1~z_300' });
  await frame.waitForFunction(() => document.querySelector('main')?.dataset.now.includes('z_300'));
  const result = await persons(frame);
  await say({ type: 'insek:set', language: 'en' });
  await inLanguage(frame, 'en');
  assert.equal(await persons(frame), result, 'and the scenario stays');
  assert.equal(await frame.$eval('.languages', (it) => getComputedStyle(it).display), 'none', 'the page around has the choice');
  await say({ type: 'insek:set', language: 'fr' });
  await say({ type: 'insek:set', language: 'de' });
  await inLanguage(frame, 'de');
});

languages('the one file speaks every language', SCREEN.desktop, async (visit) => {
  const address = pathToFileURL(process.env.OFFLINE_FILE).href;
  visit.allow(address);
  const page = await visit.blank();
  await page.goto(`${address}#s=1~z_300`, { waitUntil: 'load' });
  await new Explorer(page).ready();
  const result = await persons(page);
  for (const { id, tag } of LANGUAGES.slice(1)) {
    await change(page, id, tag);
    assert.equal(await persons(page), result, id);
  }
});

test('the service worker keeps every language', async () => {
  const worker = await (await fetch(`${BASE_URL}offline.js`)).text();
  for (const { id } of LANGUAGES.slice(1)) assert.match(worker, new RegExp(`"later/\\w+/${id}\\.wasm"`));
});
