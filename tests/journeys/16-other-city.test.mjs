// The page of another city: whatever it says, it states nothing of Kaiserslautern that this city's own pack does not hold.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { test } from 'node:test';

import { Explorer } from './explorer.mjs';
import { BASE_URL, SCREEN, Visit, screenshot } from './harness.mjs';
import { every, openEverything, quiet } from './measures.mjs';

/** The address of the page that is built for Trier, with a slash at the end. */
const { OTHER_URL } = process.env;

const LANGUAGES = ['de', 'leicht', 'en'];
/** Pages of text, and what the page is called where it is installed. */
const TEXTS = [
  'leichte-sprache.html', 'datenschutz.html', 'impressum.html', 'barrierefreiheit.html', 'gebaerdensprache.html',
  'later/app.webmanifest',
];
/** The shortest text of a pack that counts as a fact: shorter ones are words that any sentence may have. Districts have names. */
const SHORTEST = 13;
const SHORTEST_NAME = 6;
/** The smallest figure that counts as one: smaller ones may be anybody's. */
const SMALLEST = 10_000;
/** Columns that state something of the place; units, publishers and bases of counting are words that any place may use. */
const TEXTS_OF = ['name', 'title', 'text', 'note', 'reason'];
const FIGURES_OF = ['persons', 'value'];

/** Every cell of a pack's tables with the name of its column. A row of texts about a unit is none. */
async function cells(city) {
  const folder = new URL(`../../data/${city}/`, import.meta.url);
  const tables = (await readdir(folder)).filter((name) => name.endsWith('.csv'));
  const all = [];
  for (const name of tables) {
    const text = await readFile(new URL(name, folder), 'utf8');
    const rows = text.trim().split('\n').map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain.trim()),
    );
    const stating = rows.slice(1).filter((row) => !row[1]?.endsWith('.unit'));
    for (const row of stating) row.forEach((cell, at) => all.push({ column: rows[0][at], cell }));
  }
  return all;
}

/** What a pack says: its texts, and its figures as the page prints them. */
async function told(city) {
  const all = await cells(city);
  const shortest = (column) => (column === 'name' ? SHORTEST_NAME : SHORTEST);
  const texts = all
    .filter(({ column, cell }) => TEXTS_OF.includes(column) && cell.length >= shortest(column))
    .map(({ cell }) => cell);
  const figures = all
    .filter(({ column, cell }) => FIGURES_OF.includes(column) && Number(cell) >= SMALLEST)
    .flatMap(({ cell }) => ['de', 'en'].map((language) => Math.round(Number(cell)).toLocaleString(language)));
  return [...new Set([...texts, ...figures])];
}

/** Everything that stands on a page or is read aloud. */
const said = async (page) => {
  const texts = await every(page, '*', (all) =>
    all.flatMap((it) => [
      ...Array.from(it.attributes, ({ value }) => value),
      ...Array.from(it.childNodes, (node) => (node.nodeType === Node.TEXT_NODE ? node.data : '')),
    ]),
  );
  return [await page.title(), ...texts].join('\n');
};

/** The facts that a text states; a figure stands alone, not within a longer one. */
const stated = (text, facts) =>
  facts.filter((fact) =>
    /^[\d.,]+$/.test(fact) ? new RegExp(`(?<![\\d.,])${fact.replaceAll('.', '\\.')}(?![.,]?\\d)`).test(text) : text.includes(fact),
  );

/** What the page at an address says, with everything open. */
async function openedAt(visit, address, language) {
  const page = await visit.blank();
  await page.goto(`${address}#sprache=${language}&s=1~z_300`, { waitUntil: 'load' });
  const explorer = new Explorer(page);
  await explorer.ready();
  await openEverything(explorer);
  await quiet(page);
  await screenshot(page, `other-city-${language}`, true);
  return said(page);
}

test('no page of Trier states a fact of Kaiserslautern', { timeout: 240_000 }, async () => {
  const [here, there] = [await told('kaiserslautern'), await told('trier')];
  const all = there.join('\n');
  const facts = here.filter((fact) => !all.includes(fact));
  const visit = await Visit.start(SCREEN.desktop);
  try {
    visit.allow(new URL(OTHER_URL).origin);
    const own = stated(await openedAt(visit, BASE_URL, 'de'), facts);
    assert.ok(own.length > 150, `the list finds what it is for: ${own.length} of ${facts.length}`);

    for (const language of LANGUAGES) {
      const text = await openedAt(visit, OTHER_URL, language);
      assert.deepEqual(stated(text, facts), [], language);
      assert.ok(!text.includes('Kaiserslautern') && text.includes('Trier'), language);
    }
    for (const fragment of ['#ansicht=beamer&s=1~z_300', '#einbetten=1&bild=zahl', '#einbetten=1&bild=entwicklung']) {
      const page = await visit.blank();
      await page.goto(OTHER_URL + fragment, { waitUntil: 'load' });
      await page.waitForSelector('main[data-now], .hall', { timeout: 30_000 });
      await quiet(page);
      const text = await said(page);
      assert.deepEqual(stated(text, [...facts, 'Kaiserslautern']), [], fragment);
      assert.ok(text.includes('Trier'), fragment);
    }
    for (const name of TEXTS) {
      const text = await (await fetch(OTHER_URL + name)).text();
      assert.deepEqual(stated(text, [...facts, 'Kaiserslautern']), [], name);
    }
    await visit.assertQuiet();
  } finally {
    await visit.end();
  }
});
