// Every part of the page open, in every scheme of colours: nothing that a machine can find is wrong.

import assert from 'node:assert/strict';

import { FIGURES } from './explorer.mjs';
import { SCREEN, journey, screenshot } from './harness.mjs';
import { openEverything, quiet } from './measures.mjs';
import { violations } from './panels.mjs';

const SCHEMES = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  contrast: [{ name: 'prefers-contrast', value: 'more' }],
  'dark-contrast': [
    { name: 'prefers-color-scheme', value: 'dark' },
    { name: 'prefers-contrast', value: 'more' },
  ],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

for (const name of ['desktop', 'phone']) {
  journey(`axe finds nothing with every part open: ${name}`, { screen: SCREEN[name] }, async (explorer) => {
    const { page } = explorer;
    await explorer.press('Zuzug von außen', 'End');
    for (const figure of FIGURES) await explorer.table(figure);
    await openEverything(explorer);
    // The driver knows fewer features than the browser.
    const session = await page.createCDPSession();
    for (const [scheme, features] of Object.entries(SCHEMES)) {
      await session.send('Emulation.setEmulatedMedia', { features });
      await quiet(page);
      assert.deepEqual(await violations(page), [], scheme);
      await page.evaluate(() => scrollTo(0, 0));
      await screenshot(page, `scheme-${scheme}-${name}`);
    }
  });
}

journey('axe finds nothing in the view for a hall', { fragment: '#ansicht=beamer' }, async ({ page }) => {
  await page.waitForSelector('#app h1, #app h2');
  assert.deepEqual(await violations(page), []);
  const navs = await page.$$eval('nav', (all) => all.filter((nav) => nav.checkVisibility()).length);
  assert.equal(navs, 0, 'nothing that it covers can take the focus');
});
