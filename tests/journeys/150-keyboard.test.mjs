// The whole main job by keyboard alone, by what a screen reader would say: order, names, values and states.

import assert from 'node:assert/strict';

import { LEVERS } from './explorer.mjs';
import { journey } from './harness.mjs';
import { Reader } from './reader.mjs';

/** In the order in which they are seen. */
const FIGURES = ['Entwicklung', 'Stadtteile', 'Alter und Geschlecht', 'Bilanz'];
const RESULT = 'Einwohner im Zieljahr';
const DWELLINGS = 'Neue Wohnungen durch Nachverdichtung';

const status = async (explorer, pattern) => {
  const read = () => explorer.page.$$eval('[role=status]', (all) => all.map((it) => it.textContent).join(' '));
  let said = '';
  await explorer.until(async () => pattern.test((said = await read())), () => `${pattern} is said, not: ${said}`);
};

journey('the main job is done by keyboard alone', {}, async (explorer, visit) => {
  const { page } = explorer;
  const { keyboard } = page;
  await visit.allowClipboard();
  const reader = await Reader.of(page);
  const pressed = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(key);
  };

  // After the languages the first stop leads past everything to the assumptions.
  await reader.tabTo('link', 'Zu den Annahmen springen', 4);
  await keyboard.press('Enter');
  assert.equal((await reader.focused()).name, 'Annahmen');

  // Choose an area.
  const [area] = await reader.tabTo('combobox', 'Gebiet', 1);
  assert.equal(area.value, 'Gesamtstadt');
  const city = await explorer.result();
  await pressed('ArrowDown', 3);
  assert.notEqual((await reader.focused()).value, 'Gesamtstadt');
  await explorer.changed(city);
  await pressed('Home');
  await explorer.until(async () => (await explorer.result()) === city, 'the city is chosen again');

  // Each lever: explanation, less, slider, more, number. The slider says its unit.
  let before = city;
  for (const name of LEVERS) {
    const way = await reader.tabTo('spinbutton', name);
    const own = way.slice(-5).map(({ role, name }) => `${role}: ${name}`);
    // A button that can go no further stays in its place and says so.
    const [, , slider, , field] = way.slice(-5);
    assert.deepEqual(own.slice(1), [
      `button: ${name} verringern`,
      `slider: ${name}`,
      `button: ${name} erhöhen`,
      `spinbutton: ${name}`,
    ]);
    assert.match(own[0], new RegExp(`: Erklärung: ${name}$`));
    assert.match(slider.value, /\d.* \p{L}+/u, `${name} says its value with its unit`);
    assert.ok(field.description, `${name}: the field says its unit: ${JSON.stringify(field)}`);
    await keyboard.down('Shift');
    await pressed('Tab', 2);
    await keyboard.up('Shift');
    assert.equal((await reader.focused()).role, 'slider');
    await pressed(name === 'Fortzug' ? 'ArrowLeft' : 'ArrowRight', 3);
    assert.notEqual((await reader.focused()).value, slider.value, `${name} moves`);
    // Dwellings alone bring nobody.
    if (name !== DWELLINGS) before = await explorer.changed(before);
    await pressed('Tab', 2);
  }
  await status(explorer, /Einwohner|Menschen|Personen/);

  // Type a number; one that is refused says why and what still holds.
  await reader.tabTo('spinbutton', 'Zieljahr');
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.type('9999');
  await keyboard.press('Enter');
  const refused = await reader.focused();
  assert.equal(refused.invalid, 'true');
  assert.match(refused.description, /Möglich sind Jahre von/);
  await keyboard.press('Escape');
  await keyboard.down('Control');
  await keyboard.press('a');
  await keyboard.up('Control');
  await keyboard.type('2045');
  await keyboard.press('Enter');
  before = await explorer.changed(before);
  assert.equal((await reader.focused()).value, '31. Dezember 2045');

  // Take it back and repeat it.
  await reader.tabTo('button', 'Rückgängig', 60);
  await keyboard.press('Enter');
  const undone = await explorer.changed(before);
  assert.equal((await reader.focused()).name, 'Rückgängig', 'the focus stays');
  await reader.tabTo('button', 'Wiederholen', 1);
  await keyboard.press(' ');
  await explorer.until(async () => (await explorer.result()) === before, 'it is repeated');
  assert.notEqual(undone, before);

  // The result, read where it stands: named, with its words around it, and not said on every move.
  const tree = await reader.tree();
  const output = tree.find(({ name }) => name === RESULT);
  assert.ok(output && ['status', 'generic'].includes(output.role), JSON.stringify(output));
  assert.equal(output.live ?? 'off', 'off');

  // Every picture: its name, its finding, its table.
  for (const name of FIGURES) {
    // The first stands above the levers.
    const go = name === FIGURES[0] ? 'tabBackTo' : 'tabTo';
    const way = await reader[go]('DisclosureTriangle', 'Als Tabelle', 90);
    assert.equal(way.at(-1).expanded, false, JSON.stringify(way.at(-1)));
    await keyboard.press('Enter');
    assert.equal((await reader.focused()).expanded, true);
    // The page fills it in its next turn.
    await page.waitForSelector(`[aria-label="Tabelle: ${name}"]`);
    await reader.tabTo('region', `Tabelle: ${name}`, 12);
    const inside = await reader.tree();
    assert.ok(inside.some(({ role, name: figure }) => role === 'figure' && figure === name), `figure ${name}`);
  }
  const tables = (await reader.tree()).filter(({ role }) => role === 'table');
  assert.ok(tables.length >= FIGURES.length, `${tables.length} tables are read as tables`);

  // Open a part that comes with the second module, and close it: the focus stays on its heading.
  await reader.tabTo('button', 'Was das für die Stadt heißt', 40);
  await keyboard.press('Enter');
  await page.waitForSelector('.panel-content');
  await explorer.until(
    async () => (await reader.focused()).name === 'Was das für die Stadt heißt',
    'the focus is on the heading again',
  );
  assert.equal((await reader.focused()).expanded, true);
  await keyboard.press('Enter');
  await explorer.until(async () => (await reader.focused()).expanded === false, 'it is closed');
  assert.equal(await explorer.result(), before, 'nothing was lost');

  // Back to the top, and copy the link.
  await reader.tabBackTo('button', 'Teilen');
  await keyboard.press('Enter');
  await explorer.until(async () => (await reader.focused()).expanded === true, 'it is open');
  await reader.tabTo('button', 'Link kopieren');
  await keyboard.press('Enter');
  await status(explorer, /Link kopiert/);
  assert.match(await page.evaluate(() => navigator.clipboard.readText()), /#s=/);
});

journey('the page is built of named landmarks and headings in order', {}, async (explorer) => {
  const { page } = explorer;
  const reader = await Reader.of(page);
  const tree = await reader.tree();
  const of = (wanted) => tree.filter(({ role }) => role === wanted).map(({ name }) => name);
  assert.equal(of('banner').length, 1);
  assert.equal(of('main').length, 1);
  assert.equal(of('contentinfo').length, 1);
  assert.deepEqual(of('navigation'), ['Sprache', 'Über diese Seite']);
  const regions = of('region');
  assert.ok(regions.includes('Annahmen') && regions.every((name) => name !== ''), regions.join(', '));
  assert.equal(new Set(regions).size, regions.length, `no two regions have the same name: ${regions.join(', ')}`);
  assert.match(await page.title(), /Kaiserslautern/);
  assert.equal(await page.$eval('html', (root) => root.lang), 'de');
  const headings = tree.filter(({ role }) => role === 'heading');
  assert.equal(headings.filter(({ level }) => level === 1).length, 1);
  headings.reduce((before, { level, name }) => {
    assert.ok(level <= before + 1, `"${name}" of level ${level} after one of level ${before}`);
    return level;
  }, 0);
});
