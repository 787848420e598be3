// What visitors take along: the link as a code, pictures, tables, a workbook, a sheet to print.

import assert from 'node:assert/strict';
import { inflateRawSync } from 'node:zlib';

import { isChromium, SCREEN, journey, screenshot } from './harness.mjs';
import { intercept, open, violations } from './panels.mjs';
import { allDrawn } from './ranges.mjs';

const PANEL = 'Protokoll und Downloads';
const CODE = '.panel-content svg.qr-small[role=img]';

/** The file of this name as soon as it was handed over. */
async function handedOver(explorer, name) {
  const { page } = explorer;
  await explorer.until(() => page.evaluate((name) => name in globalThis.handedOver, name), `${name} is handed over`);
  const { type, bytes } = await page.evaluate(async (name) => {
    const blob = globalThis.handedOver[name];
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return { type: blob.type, bytes: btoa(text) };
  }, name);
  return { type, bytes: Buffer.from(bytes, 'base64') };
}

/** Chooses an entry of the list with this label inside the panel. */
async function pick(page, label, entry) {
  const select = await page.evaluateHandle(
    (label) => [...document.querySelectorAll('.panel-content label')].find((it) => it.firstChild.textContent === label).querySelector('select'),
    label,
  );
  const value = await select.evaluate((it, entry) => [...it.options].find((option) => option.text === entry).value, entry);
  await select.select(value);
}

/** The entries of a ZIP archive by name, as text. */
function unzipped(bytes) {
  const files = {};
  let at = bytes.lastIndexOf(Buffer.from('PK\x01\x02', 'latin1'));
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [method, size, name, extra, comment] = [10, 20, 28, 30, 32].map((offset) =>
      offset === 20 ? bytes.readUInt32LE(at + offset) : bytes.readUInt16LE(at + offset),
    );
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    files[bytes.toString('utf8', at + 46, at + 46 + name)] = (method === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    at += 46 + name + extra + comment;
  }
  return files;
}

journey('the link stands there as a code, which also fills the screen', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, PANEL);
  const drawn = () => page.$eval(`${CODE} path`, (path) => path.getAttribute('d'));
  const link = () => page.$eval('.snippet textarea[rows="2"]', (text) => text.value);
  const before = await drawn();
  await explorer.type('Zuzug von außen', '9000');
  await explorer.until(async () => (await drawn()) !== before, 'another scenario has another code');
  assert.match(await link(), /#s=1~.*z_/);

  await explorer.push('Bildschirmfüllend zeigen');
  const box = await page.$eval('dialog[open] svg.qr', (svg) => svg.getBoundingClientRect().toJSON());
  assert.ok(Math.min(box.width, box.height) >= SCREEN.desktop.height - 1, JSON.stringify(box));
  await screenshot(page, 'output-code');
  await page.keyboard.press('Escape');
  await explorer.until(() => page.$eval('body', (body) => !body.querySelector('dialog[open]')), 'Escape closes it');
  assert.deepEqual(await violations(page), []);
});

journey('a table as a file adds up to the table of the page, and so does its sheet in a workbook', {}, async (explorer, visit) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  const shown = await explorer.table('Entwicklung');
  const column = shown[0].indexOf('Ihr Szenario');
  const numbers = shown.slice(1).map((row) => row[column]).filter((text) => text !== '–');
  const sum = numbers.reduce((sum, text) => sum + Number(text.replaceAll('.', '')), 0);
  await open(explorer, PANEL);
  await intercept(page);
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));

  await pick(page, 'Tabelle', 'Entwicklung');
  await explorer.push('CSV für deutsche Tabellenprogramme');
  const german = await handedOver(explorer, 'entwicklung.csv');
  assert.deepEqual([...german.bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf], 'the mark of UTF-8');
  const [table, notes] = german.bytes.toString('utf8').slice(1).split('\r\n\r\n');
  const rows = table.split('\r\n').map((line) => line.split(';'));
  assert.equal(rows.length, shown.length);
  const total = (rows, at) => rows.slice(1).reduce((sum, row) => sum + Number((row[at] || '0').replace(',', '.')), 0);
  assert.equal(total(rows, rows[0].indexOf('Ihr Szenario')), sum);
  assert.match(notes, /Modellrechnung, keine Vorhersage[\s\S]*Eurostat[\s\S]*CC-BY-4\.0[\s\S]*Datenstand/);

  await explorer.push('CSV schlicht (Komma, Punkt)');
  const plain = (await handedOver(explorer, 'entwicklung-schlicht.csv')).bytes.toString('utf8');
  const lines = plain.trim().split('\r\n').map((line) => line.split(','));
  assert.ok(plain.startsWith(shown[0][0]), 'no mark');
  assert.equal(total(lines, lines[0].indexOf('Ihr Szenario')), sum);

  const loaded = (url) => url.includes('spreadsheet');
  assert.equal(asked.filter(loaded).length, 0, 'what writes workbooks was not fetched yet');
  await allDrawn(explorer);
  await explorer.push('Als XLSX sichern');
  const { type, bytes } = await handedOver(explorer, 'szenarien.xlsx');
  assert.match(type, /spreadsheetml/);
  assert.ok(asked.some(loaded), 'and now it was');
  const files = unzipped(bytes);
  assert.match(files['xl/workbook.xml'], /name="Übersicht".*name="Quellen und Annahmen"/s);
  const years = files['xl/worksheets/sheet4.xml'];
  const cells = [...years.matchAll(/<c r="C(\d+)"[^>]*><v>([^<]+)<\/v>/g)].filter(([, row]) => Number(row) > 3);
  assert.equal(cells.reduce((sum, [, , value]) => sum + Number(value), 0), sum, 'the years of the scenario, 2025 to 2050');
  await explorer.until(
    async () => (await page.$eval('.panel-content', (panel) => panel.innerText)).includes('szenarien.xlsx ist gesichert'),
    'and it is said',
  );
  await explorer.push('Als XLSX sichern');
  const again = await handedOver(explorer, 'szenarien.xlsx');
  assert.ok(bytes.equals(again.bytes), 'the same workbook has the same bytes');
  await visit.assertQuiet();
});

journey('a picture is saved with title, finding, source, licence and link in it', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  await open(explorer, PANEL);
  await intercept(page);
  for (const [picture, file] of [['Entwicklung', 'entwicklung'], ['Alter und Geschlecht', 'alter'], ['Stadtteile', 'stadtteile'], ['Bilanz', 'bilanz']]) {
    await pick(page, 'Bild', picture);
    await pick(page, 'Format', 'Soziale Medien, quadratisch');
    await explorer.push('Als SVG sichern');
    const svg = (await handedOver(explorer, `${file}-quadrat.svg`)).bytes.toString('utf8');
    for (const part of ['<title>', 'Modellrechnung, keine', 'Eurostat', 'CC-BY-4.0', '#s=1~']) assert.ok(svg.includes(part), `${picture}: ${part}`);
    assert.ok(!svg.includes('style='));
    await explorer.push('Als PNG sichern');
    const { bytes } = await handedOver(explorer, `${file}-quadrat.png`);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [2160, 2160], 'twice as many pixels as the format has');
    assert.ok(bytes.length > 50_000, `${picture}: something is painted`);
  }
});

journey('the sheet is printed alone, with every scenario and its foot on each page', {}, async (explorer) => {
  const { page } = explorer;
  await page.evaluate(() => (globalThis.print = () => {}));
  await explorer.type('Zuzug von außen', '9000');
  await open(explorer, PANEL);
  await page.$eval('.minutes .wide input', (input) => {
    input.value = 'Wie wächst die Stadt?';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.evaluate(() => [...document.querySelectorAll('.panel-content button')].find((it) => it.textContent === 'Protokoll drucken').click());
  const printed = () => page.$eval('.printed', (copy) => copy.textContent);
  const text = await printed();
  for (const part of ['Wie wächst die Stadt?', 'Abweichungen von der Basis', 'Abstand zu den Prognosen', 'Datenstand', 'Landesamt 2020, nachgerechnet, keine amtliche Zahl, 2040', '#s=1~']) {
    assert.ok(text.includes(part), part);
  }
  assert.ok(text.includes(await explorer.resultText()), 'the number of the page stands on the sheet');
  if (isChromium) {
    await page.emulateMediaType('print');
    const visible = await page.$$eval('body > *', (all) => all.filter((it) => it.checkVisibility()).map((it) => it.className));
    assert.deepEqual(visible, ['printed'], 'nothing else is printed');
    await page.emulateMediaType(null);
    const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const pages = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    const box = /\/MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/.exec(pdf);
    assert.deepEqual(box.slice(1).map(Number), [594, 841], 'A4');
    assert.ok(pages >= 2 && pages <= 4, `${pages} pages`);
  }
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  assert.equal(await page.$('.printed'), null, 'the copy is gone');
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'output-panel', true);
});

journey('what is taken along fits on a phone', { screen: SCREEN.phone }, async (explorer) => {
  await open(explorer, PANEL);
  assert.deepEqual(await explorer.tooWide(), []);
  assert.deepEqual(await violations(explorer.page), []);
  await screenshot(explorer.page, 'output-phone', true);
});

if (isChromium) {
  journey('the pictures of a dark page are printed light, and in their own proportions', {}, async (explorer) => {
    const { page } = explorer;
    const looks = async (scheme) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      // This forgets the colours, as a browser does that prints.
      await page.emulateMediaType('print');
      return page.$$eval('.picture canvas', (all) =>
        all.map((it) => [getComputedStyle(it).filter, it.width / it.height / (it.clientWidth / it.clientHeight)]),
      );
    };
    for (const [filter, stretched] of await looks('dark')) {
      assert.match(filter, /^invert/);
      assert.ok(Math.abs(stretched - 1) < 0.02, `${stretched}`);
    }
    assert.ok((await looks('light')).every(([filter]) => filter === 'none'), 'a light page is printed as it is');
  });
}
