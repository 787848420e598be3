// Own figures: opened, looked at, taken over, discarded, and never sent.

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { journey, screenshot } from './harness.mjs';

const CITY = '"GebietsID";"Gebietsname";"von";"BisKleinerAls";"Männlich";"Weiblich"';
const GROUPS = [0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90];

/** The city's table in its form, with Erfenbach much older than the rest: made for this test, no figures of anybody. */
async function districtTable() {
  const names = (await readFile(new URL('../../data/kaiserslautern/regions.csv', import.meta.url), 'utf8'))
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .filter(([id]) => /^\d+$/.test(id));
  const rows = names.flatMap(([id, name]) =>
    GROUPS.map((from, at) => {
      const to = GROUPS[at + 1] ?? '';
      const people = id === '18' ? (from < 60 ? 40 : 200) : 150;
      return `${id};${name};${from};${to};${people};${people}`;
    }),
  );
  return Buffer.from([CITY, ...rows].join('\r\n') + '\r\n', 'latin1');
}

/** Opens the panel, gives it a file and waits for the preview. */
async function open(explorer, file) {
  const { page } = explorer;
  if ((await page.$('.own')) === null) {
    await explorer.push('Eigene Daten öffnen');
    await page.waitForSelector('.own input[type=file]');
  }
  const input = await page.$('.own input[type=file]:not([webkitdirectory])');
  await input.uploadFile(file);
}

async function withFolder(walk) {
  const folder = await mkdtemp(path.join(tmpdir(), 'own-'));
  try {
    await walk(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

journey('the city’s district table and a forecast take effect, and nothing is sent', {}, async (explorer) => {
  const { page } = explorer;
  await withFolder(async (folder) => {
    const faulty = path.join(folder, 'falsch.csv');
    await writeFile(faulty, 'Jahr;Einwohner\n2026;viele\n');
    const districts = path.join(folder, 'AltersgruppenstatistikStadtteile.csv');
    const forecast = path.join(folder, 'vorausberechnung.csv');
    await writeFile(districts, await districtTable());
    await writeFile(forecast, 'year,variant,group,persons\n2030,mittlere,alle,101000\n2040,mittlere,alle,102000\n');

    await explorer.push('Eigene Daten öffnen');
    await page.waitForSelector('.own');
    // What reads tables comes right after the panel: once it is there nothing is fetched any more.
    await page.waitForNetworkIdle();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));

    const before = await explorer.result();
    await open(explorer, faulty);
    await page.waitForSelector('.own table');
    assert.equal(await explorer.result(), before, 'what is refused changes nothing');

    await open(explorer, districts);
    await page.waitForSelector('.preview');
    const preview = await page.$eval('.preview', (it) => it.innerText);
    assert.match(preview, /18 Stadtteile/);
    assert.match(preview, /Erfenbach/);
    await screenshot(page, 'panel-own-preview', true);
    await explorer.push('Übernehmen');
    await page.waitForFunction(() => document.querySelector('.story').innerText.includes('eigenen Daten'));
    await explorer.choose('Erfenbach');
    const rows = await explorer.table('Alter und Geschlecht');
    const old = rows.find((row) => row[0].startsWith('80'));
    const young = rows.find((row) => row[0].startsWith('5–'));
    // The column of the base year.
    assert.ok(Number(old[3].replace('.', '')) > Number(young[3].replace('.', '')), `${old} ${young}`);
    await explorer.choose('Gesamtstadt');

    await open(explorer, forecast);
    await page.waitForSelector('.preview');
    await explorer.push('Übernehmen');
    await explorer.until(
      async () => (await explorer.table('Entwicklung')).some((row) => row.join(' ').includes('102.000')),
      'the forecast stands in the table of the development',
    );

    assert.match(await explorer.fragment(), /^(#.*)?$/);
    await explorer.push('Eigene Daten verwerfen');
    await page.waitForFunction(() => !document.querySelector('.story').innerText.includes('eigenen Daten'));
    assert.ok(!(await explorer.table('Entwicklung')).some((row) => row.join(' ').includes('102.000')));
    assert.deepEqual(requests, [], 'nothing was requested');
  });
});

journey('a pasted table of a new year is compared, and the projection starts anew from it', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.push('Eigene Daten öffnen');
  await page.waitForSelector('#own-paste');
  await page.type('#own-paste', 'Jahr;Einwohner;Geburten;Gestorbene\n2026;100.500;950;1.290\n');
  await explorer.push('Tabelle lesen');
  await page.waitForSelector('.preview');
  await explorer.push('Übernehmen');
  await page.waitForFunction(() => document.querySelector('.story').innerText.includes('eigenen Daten'));
  await explorer.push('Was wirklich kam');
  await page.waitForFunction(() => document.body.innerText.includes('Beobachtet und gerechnet'));
  const text = await explorer.text();
  assert.match(text, /100\.500/);
  const before = await explorer.result();
  await explorer.push('Neu aufsetzen');
  assert.notEqual(await explorer.changed(before), before);
  await screenshot(page, 'panel-monitoring', true);
});

/** A file of tests/cases as a path. */
const found = (name) => new URL(`../cases/${name}`, import.meta.url).pathname;

/** Tables are read as in 2026, whatever the clock says. */
const in2026 = (page) =>
  page.evaluate(() => {
    Date.prototype.getFullYear = () => 2026;
  });

/** Opens a file and returns what the panel says about it once it has read it. */
async function said(explorer, file) {
  const { page } = explorer;
  await open(explorer, file);
  const status = await page.waitForFunction(() => {
    const told = document.querySelector('.own [role=status]');
    return told?.querySelector('.preview, .fault, table, .buttons') ? told : null;
  });
  return await status.evaluate((it) => it.innerText);
}

/** Back to an empty panel, so that what is said next is said about the next file. */
async function emptied(explorer) {
  const { page } = explorer;
  await page.$eval('.own textarea', (it) => (it.value = 'x;y\nz;\n'));
  await explorer.push('Tabelle lesen');
  await page.waitForFunction(() => document.querySelector('.own [role=status]').innerText.includes('Eingefügte Tabelle'));
}

journey('a table with two readings is asked about, and the choice counts', {}, async (explorer) => {
  const { page } = explorer;
  await in2026(page);
  await said(explorer, found('tables/years-around-today.csv'));
  assert.equal((await page.$$('.own .preview')).length, 2);
  await screenshot(page, 'panel-own-question', true);
  await explorer.push('Übernehmen als eine Vorausberechnung');
  await page.waitForFunction(() => document.querySelector('.story').innerText.includes('eigenen Daten'));
  await explorer.until(
    async () => (await explorer.table('Entwicklung')).some((row) => row.join(' ').includes('99.000')),
    'the forecast stands in the table of the development',
  );
});

journey('a workbook is opened, and the sheet is asked for', {}, async (explorer) => {
  const { page } = explorer;
  await in2026(page);
  const told = await said(explorer, found('workbooks/two-sheets.xlsx'));
  assert.match(told, /Welches Blatt ist gemeint\?/);
  await explorer.push('Bestand');
  await page.waitForSelector('.preview');
  assert.match(await page.$eval('.preview', (it) => it.innerText), /Blatt Bestand: beobachtete Werte/);
  await emptied(explorer);
  assert.match(await said(explorer, found('workbooks/one-sheet.ods')), /100\.500/);
});
