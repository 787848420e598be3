// Official forecasts beside the scenario, and earlier ones beside what was counted.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { open, unfold, violations } from './panels.mjs';

const TITLE = 'Amtliche Prognosen';

/** The table whose caption begins so, its head first. */
const table = (page, caption) =>
  page.$$eval(
    '.panel-content table',
    (all, caption) => {
      const found = all.find((it) => it.caption.textContent.startsWith(caption));
      return found ? [...found.rows].map((row) => [...row.cells].map((cell) => cell.textContent)) : [];
    },
    caption,
  );

journey('the scenario is set against every published figure', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.type('Zuzug von außen', '9000');
  await open(explorer, TITLE);
  await unfold(page);
  await explorer.until(async () => (await table(page, 'Gesamtstadt')).length > 20, 'the table of the picture');
  const result = await explorer.result();
  const rows = (await table(page, 'Ihr Szenario gegen Landesamt 2006')).slice(1);
  assert.deepEqual(rows.map(([year]) => year), ['2030', '2050']);
  for (const [year, , theirs, ours, difference] of rows) {
    assert.equal(parseGerman(difference), parseGerman(ours) - parseGerman(theirs), year);
    const drawn = (await table(page, 'Gesamtstadt')).find(([head]) => head === year);
    assert.ok(drawn.includes(ours) && drawn.includes(theirs), `${year} in the picture: ${drawn}`);
  }
  assert.equal(parseGerman(rows[1][3]), Math.round(result), 'the headline and the table');
  const counted = await table(page, 'Frühere Prognosen');
  assert.ok(counted.some((row) => row.includes('91.156') && row.includes('100.247')), 'the second forecast by now');
  const land = await table(page, 'Veränderung im Land');
  assert.ok(land.some((row) => row[1] === '2020–2040' && row[2].includes('+1,7')), `the index of the Land: ${land}`);
  const kreise = await table(page, 'Veränderung von 2020 bis 2040');
  assert.equal(kreise.length, 1 + 9 + 2, 'nine Kreise and two sums judge what is recomputed');
  const said = await page.$eval('.panel-content', (it) => it.innerText);
  assert.match(said, /nachgerechnet etwa \d+\.000 bis \d+\.000/);
  assert.match(said, /keine amtliche Zahl/);
  assert.deepEqual(await violations(page), []);
  await page.$eval('#panel-prognosen', (it) => it.scrollIntoView());
  await screenshot(page, 'forecasts');

  await explorer.choose('Hohenecken');
  assert.match(await page.$eval('.panel-content', (it) => it.innerText), /keine amtliche Prognose/);
});

for (const name of ['phone', 'narrow', 'projector']) {
  journey(`forecasts fit: ${name}`, { screen: SCREEN[name] }, async (explorer) => {
    await open(explorer, TITLE);
    assert.deepEqual(await explorer.tooWide(), []);
    await explorer.page.$eval('#panel-prognosen', (it) => it.scrollIntoView());
    await screenshot(explorer.page, `forecasts-${name}`);
  });
}
