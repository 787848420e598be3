// What visitors take along: the link as a code, pictures, tables, a sheet to print.

import assert from 'node:assert/strict';

import { SCREEN, journey, screenshot } from './harness.mjs';
import { open, violations } from './panels.mjs';

const PANEL = 'Protokoll und Downloads';
const CODE = '.panel-content svg.qr[role=img]';

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
