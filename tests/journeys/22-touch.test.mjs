// A finger on a slider: along it the slider moves, across it the page scrolls and nothing changes.

import assert from 'node:assert/strict';

import { SCREEN, journey } from './harness.mjs';

const NAME = 'Zuzug von außen';

/** Puts a finger on the slider at a share of its length, moves it through the points, relative to there, and lifts it. */
async function finger(explorer, share, points) {
  const slider = await explorer.slider(NAME);
  await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = await slider.boundingBox();
  const [x, y] = [box.x + share * box.width, box.y + box.height / 2];
  const { touchscreen } = explorer.page;
  const touch = await touchscreen.touchStart(x, y);
  for (const [right, down] of points) {
    await touch.move(x + right, y + down);
    await new Promise((done) => setTimeout(done, 16));
  }
  await touch.end();
  await new Promise((done) => setTimeout(done, 400));
}

const scrolled = (explorer) => explorer.page.evaluate(() => scrollY);
const line = (right, down, steps = 12) => Array.from({ length: steps }, (_, at) => [(right * (at + 1)) / steps, (down * (at + 1)) / steps]);

for (const [what, points] of [
  ['up', line(0, -160)],
  ['down', line(0, 120)],
  ['up, with a trembling finger', line(0, -160).map(([, down], at) => [at % 2 ? 4 : -4, down])],
  ['up and then aside', [...line(6, -120), ...line(90, -120).slice(6)]],
]) {
  journey(`a swipe ${what} that begins on a slider scrolls and changes nothing`, { screen: SCREEN.phone }, async (explorer) => {
    const slider = await explorer.slider(NAME);
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const before = { value: await explorer.value(NAME), result: await explorer.result(), scrolled: await scrolled(explorer) };
    await finger(explorer, 0.8, points);
    assert.notEqual(await scrolled(explorer), before.scrolled, 'the page has scrolled');
    assert.deepEqual([await explorer.value(NAME), await explorer.result()], [before.value, before.result]);
    assert.equal(await explorer.enabled('Rückgängig'), false, 'there is nothing to take back');
    assert.equal(await explorer.fragment(), '');
  });
}

journey('a finger that only touches a slider changes nothing', { screen: SCREEN.phone }, async (explorer) => {
  const before = await explorer.value(NAME);
  await finger(explorer, 0.8, []);
  await finger(explorer, 0.2, [[2, 1]]);
  assert.equal(await explorer.value(NAME), before);
  assert.equal(await explorer.enabled('Rückgängig'), false);
});

journey('a finger along a slider moves it, as one change', { screen: SCREEN.phone }, async (explorer) => {
  const before = await explorer.value(NAME);
  const { max } = await explorer.range(NAME);
  await finger(explorer, 0.5, line(30, 6));
  const after = await explorer.value(NAME);
  assert.ok(after > before && after < max, `from ${before} to ${after}`);
  await explorer.push('Rückgängig');
  await explorer.until(async () => (await explorer.value(NAME)) === before, 'one step takes it back');
  assert.equal(await explorer.enabled('Rückgängig'), false);
});

journey('after a swipe the buttons, the keys and the next finger work as before', { screen: SCREEN.phone }, async (explorer) => {
  await finger(explorer, 0.8, line(0, -160));
  await explorer.press(NAME, 'End');
  const { max, min } = await explorer.range(NAME);
  await explorer.until(async () => (await explorer.value(NAME)) === max, 'the key moves it');
  await finger(explorer, 0.8, line(0, -160));
  await finger(explorer, 0.9, line(-300, 0));
  await explorer.until(async () => (await explorer.value(NAME)) < max / 2, 'and so does a finger');
  assert.ok((await explorer.value(NAME)) >= min);
});
