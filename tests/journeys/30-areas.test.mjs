// The city and its districts.

import assert from 'node:assert/strict';

import { journey } from './harness.mjs';

journey('the districts add up to the city', {}, async (explorer) => {
  const [city, ...districts] = await explorer.areas();
  assert.equal(city, 'Gesamtstadt');
  assert.equal(districts.length, 18);
  await explorer.press('Zuzug von außen', 'PageUp');
  const whole = await explorer.result();
  let sum = 0;
  for (const district of districts) {
    await explorer.choose(district);
    const people = await explorer.result();
    assert.ok(people > 0 && people < whole, `${district} has ${people}`);
    sum += people;
  }
  assert.ok(Math.abs(sum - whole) < 1e-6, `the districts have ${sum}, the city ${whole}`);
});

journey('infill makes a difference where it is built', {}, async (explorer) => {
  const infill = 'Neue Wohnungen durch Nachverdichtung';
  const [, ...districts] = await explorer.areas();
  const differences = [];
  for (const district of districts) {
    await explorer.choose(district);
    await explorer.press(infill, 'Home');
    const without = await explorer.result();
    await explorer.press(infill, 'End');
    differences.push((await explorer.result()) - without);
    await explorer.push('Zurücksetzen');
    await explorer.choose(district);
  }
  assert.ok(differences.every((difference) => difference > -1e-6), `${differences}`);
  assert.ok(differences.some((difference) => difference > 1), `${differences}`);
});

journey('the area is chosen by keyboard', {}, async (explorer) => {
  const [, first] = await explorer.areas();
  const choice = await explorer.find('combobox', 'Gebiet');
  await choice.focus();
  await explorer.page.keyboard.press('ArrowDown');
  await explorer.page.keyboard.press('Enter');
  await explorer.until(async () => (await explorer.area()) === first, `${first} is chosen`);
});
