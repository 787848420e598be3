// The main walk in one go: choose a district, move each lever, read the answer, take it back, share it.

import assert from 'node:assert/strict';

import { TARGET_YEAR } from './explorer.mjs';
import { BASE_URL, journey } from './harness.mjs';

journey('a visitor tries what a district would look like', {}, async (explorer, visit) => {
  const [, district] = await explorer.areas();
  await explorer.choose(district);
  const start = await explorer.result();

  await explorer.press('Fortzug', 'End');
  const fewer = await explorer.changed(start);
  assert.ok(fewer < start, 'more departures, fewer people');

  await explorer.click('Zuzug von außen', 0.9);
  const more = await explorer.changed(fewer);
  assert.ok(more > fewer, 'more arrivals, more people');

  await explorer.type('Geburten je Frau', '1,8');
  await explorer.until(async () => (await explorer.value('Geburten je Frau')) === 1.8, 'the German number is taken');
  await explorer.increase('Lebenserwartung');
  await explorer.decrease('Neue Wohnungen durch Nachverdichtung');
  await explorer.press(TARGET_YEAR, 'ArrowRight');
  const end = { values: await explorer.values(), result: await explorer.result() };

  const fragment = await explorer.fragment();
  const again = await visit.open(fragment);
  assert.deepEqual({ values: await again.values(), result: await again.result() }, end, `${BASE_URL}${fragment}`);

  await explorer.page.bringToFront();
  await explorer.push('Zurücksetzen');
  await explorer.changed(end.result);
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await explorer.result()) === end.result, 'the reset is taken back');
});
