// Moving the levers in every way that the page offers, and reading the answer.

import assert from 'node:assert/strict';

import { LEVERS, TARGET_YEAR } from './explorer.mjs';
import { formatGerman } from './german.mjs';
import { journey } from './harness.mjs';

/** What raising a lever does to the number of people in the city; 0: it need not change, but may only grow. */
const EFFECT = {
  'Zuzug von außen': 1,
  Fortzug: -1,
  'Geburten je Frau': 1,
  Lebenserwartung: 1,
  'Neue Wohnungen durch Nachverdichtung': 0,
};

/** Asserts the direction of a change. */
function moved(name, from, to) {
  const effect = EFFECT[name];
  assert.ok(effect === 0 ? to > from - 1e-6 : Math.sign(to - from) === effect, `${name}: from ${from} to ${to}`);
}

for (const name of LEVERS) {
  journey(`${name}: by mouse`, {}, async (explorer) => {
    await explorer.click(name, 0.2);
    const low = { value: await explorer.value(name), result: await explorer.result() };
    await explorer.click(name, 0.8);
    await explorer.until(async () => (await explorer.value(name)) > low.value, 'the slider follows the mouse');
    moved(name, low.result, await explorer.result());
  });

  journey(`${name}: by keyboard`, {}, async (explorer) => {
    const { min, max, step } = await explorer.range(name);
    await explorer.press(name, 'Home');
    await explorer.until(async () => (await explorer.value(name)) === min, 'Home goes to the smallest value');
    const low = await explorer.result();
    await explorer.press(name, 'ArrowRight', 'ArrowRight', 'ArrowUp', 'ArrowLeft');
    const expected = min + 2 * step;
    await explorer.until(async () => Math.abs((await explorer.value(name)) - expected) < step / 1000, 'arrows go by steps');
    await explorer.press(name, 'End');
    await explorer.until(async () => (await explorer.value(name)) === max, 'End goes to the largest value');
    moved(name, low, await explorer.result());
  });

  journey(`${name}: by the buttons beside it`, {}, async (explorer) => {
    await explorer.click(name, 0.5);
    const start = await explorer.value(name);
    await explorer.increase(name);
    await explorer.until(async () => (await explorer.value(name)) > start, 'the button raises the value');
    await explorer.decrease(name);
    await explorer.until(async () => (await explorer.value(name)) === start, 'and the other takes it back');
    await explorer.decrease(name);
    await explorer.until(async () => (await explorer.value(name)) < start, 'and lowers it');
  });

  journey(`${name}: by its number field, in German`, {}, async (explorer) => {
    const { min, max, step } = await explorer.range(name);
    const digits = step < 0.1 ? 2 : step < 1 ? 1 : 0;
    const wanted = Number((min + Math.round((0.7 * (max - min)) / step) * step).toFixed(digits));
    await explorer.type(name, formatGerman(wanted, digits));
    await explorer.until(async () => Math.abs((await explorer.value(name)) - wanted) < step / 1000, `${wanted} is taken`);
    const before = await explorer.result();
    await explorer.type(name, 'viele');
    await explorer.until(() => explorer.refuses(name), 'what is no number is refused');
    assert.equal(await explorer.result(), before, 'and changes nothing');
    await explorer.type(name, formatGerman(wanted, digits));
    await explorer.until(async () => !(await explorer.refuses(name)), 'until a number is there again');
    assert.equal(await explorer.result(), before);
  });
}

journey('the target year can be moved, and the result follows', {}, async (explorer) => {
  await explorer.press(TARGET_YEAR, 'Home');
  await explorer.until(async () => (await explorer.value(TARGET_YEAR)) === 2026, '2026 is chosen');
  const early = await explorer.result();
  await explorer.type(TARGET_YEAR, '2055');
  await explorer.until(async () => (await explorer.value(TARGET_YEAR)) === 2055, '2055 is chosen');
  assert.notEqual(await explorer.changed(early), early);
});

journey('the answer is there while the slider still moves', {}, async (explorer) => {
  const before = await explorer.result();
  await explorer.drag('Zuzug von außen', 0.5, 0.95, async () => {
    assert.ok((await explorer.changed(before)) > before);
  });
});

journey('what changed is said in a sentence and listed', {}, async (explorer) => {
  await explorer.press('Geburten je Frau', 'End');
  await explorer.until(
    async () => /Abweichungen von der Basis[\s\S]*Geburten je Frau/.test(await explorer.text()),
    'the list of deviations names the lever',
  );
});

journey('keys that come faster than a slow page draws all count', {}, async (explorer) => {
  const name = 'Lebenserwartung';
  const { min, step } = await explorer.range(name);
  const session = await explorer.page.createCDPSession();
  // Slower than any phone, so that the page surely lags behind.
  await session.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await explorer.press(name, 'Home');
  await explorer.until(async () => (await explorer.value(name)) === min, 'Home goes to the smallest value');
  await explorer.press(name, ...Array.from({ length: 6 }, () => 'ArrowRight'));
  const expected = min + 6 * step;
  await explorer.until(async () => Math.abs((await explorer.value(name)) - expected) < step / 1000, 'no key is lost');
});
