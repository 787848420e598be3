// From a phone to a projector: one page, never wider than the screen.

import assert from 'node:assert/strict';

import { FIGURES } from './explorer.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';

for (const [name, size] of Object.entries(SCREEN)) {
  journey(`nothing is wider than the screen: ${name}`, { screen: size }, async (explorer) => {
    assert.deepEqual(await explorer.tooWide(), []);
    await screenshot(explorer.page, name);
    await screenshot(explorer.page, `${name}-whole`, true);
    await explorer.press('Zuzug von außen', 'End');
    await explorer.choose((await explorer.areas())[1]);
    await screenshot(explorer.page, `${name}-scenario`);
    for (const figure of FIGURES) await explorer.table(figure);
    await explorer.page.$$eval('details', (all) => all.forEach((element) => (element.open = true)));
    assert.deepEqual(await explorer.tooWide(), [], 'with every table open');
    await screenshot(explorer.page, `${name}-open`, true);
  });
}

journey('the page follows a screen that turns', { screen: SCREEN.phone }, async (explorer) => {
  await explorer.page.setViewport({ ...SCREEN.phone, width: 844, height: 390 });
  await explorer.until(async () => (await explorer.tooWide()).length === 0, 'the page is as wide as the screen');
  const figure = await explorer.figure('Entwicklung');
  const canvas = await figure.$('canvas');
  await explorer.until(
    () => canvas.evaluate((element) => Math.abs(element.width - element.clientWidth * devicePixelRatio) <= 2),
    'the picture is drawn anew for its size',
  );
});

journey('levers and picture stand side by side on a desktop', {}, async (explorer) => {
  const slider = await (await explorer.slider('Zuzug von außen')).boundingBox();
  const figure = await (await explorer.figure('Entwicklung')).boundingBox();
  const apart = slider.x + slider.width <= figure.x || figure.x + figure.width <= slider.x;
  assert.ok(apart, 'the slider is beside the picture, not above it');
});
