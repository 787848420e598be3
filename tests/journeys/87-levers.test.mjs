// The levers beyond the main ones.

import assert from 'node:assert/strict';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { open, unfold, violations } from './panels.mjs';

journey('arrivals of a kind, moves, lives and dwellings are levers like the main ones', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Weitere Hebel');
  await unfold(page);
  const before = await explorer.result();
  const arrivals = await explorer.value('Zuzug von außen');
  await explorer.type('Zusätzlich: Flucht', '200');
  const more = await explorer.changed(before);
  assert.ok(more > before, 'more people come');
  assert.equal(await explorer.value('Zuzug von außen'), arrivals + 200, 'the kinds add up to the total');
  assert.match(await explorer.fragment(), /kflucht_200/);
  const text = await page.$eval('.panel-content', (it) => it.innerText);
  assert.match(text, /Annahme/);
  assert.match(text, /verteilt wie die Einwohner/);
  assert.equal((await page.$$('.profile svg[role=img]')).length, 7, 'who comes is drawn for each kind');
  for (const name of ['Umzug zwischen Stadtteilen', 'Alter bei der Geburt', 'Lebenserwartung der Frauen', 'Belegung']) {
    await explorer.slider(name);
  }
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await explorer.result()) === before, 'and can be taken back');
  assert.deepEqual(await violations(page), []);
  await screenshot(page, 'levers-open');
  await page.$$eval('.fold', (all) => all.at(-1).scrollIntoView());
  await screenshot(page, 'levers-homes');
});

journey('a deviation of a district shows as such, goes to others like it, and is taken away', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.choose('Hohenecken');
  await explorer.type('Zuzug von außen', '300');
  assert.match(await explorer.text(), /eigener Wert von Hohenecken/);
  await explorer.push('Weitere Hebel');
  await page.waitForSelector('.entries li', { visible: true });
  const entries = () => page.$$eval('.entries li p', (all) => all.map((it) => it.textContent));
  const [own] = await entries();
  assert.match(own, /^Zuzug von außen, Hohenecken/);
  await screenshot(page, 'levers-own');
  await explorer.push(`Für alle Ortsbezirke: ${own}`);
  await explorer.until(async () => (await entries()).length === 9, 'every district around the core city has it');
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await entries()).length === 1, 'which can be taken back');
  await explorer.push(`Entfernen: ${own}`);
  await explorer.until(async () => (await entries()).length === 0, 'and the deviation itself taken away');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'own-values', 'the focus is not lost');
  assert.match(await explorer.text(), /Keine. Sie sehen die Basis./);
});

journey('the levers fit on a phone', { screen: SCREEN.phone }, async (explorer) => {
  await open(explorer, 'Weitere Hebel');
  await unfold(explorer.page);
  assert.deepEqual(await explorer.tooWide(), []);
  await screenshot(explorer.page, 'levers-phone');
});
