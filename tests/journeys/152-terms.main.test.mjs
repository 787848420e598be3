// Help at the terms: by keyboard, by mouse and by touch, and all terms in one place.

import assert from 'node:assert/strict';

import { BROWSER, isChromium, journey, screenshot } from './harness.mjs';
import { open, violations } from './panels.mjs';

const card = (page) => page.$eval('.term-card', (it) => it.textContent);
const term = async (page, word) => {
  const button = await page.waitForSelector(`::-p-xpath(//div[@class="panel-content"]//button[@class="term"][.="${word}"])`);
  await button.evaluate((it) => it.scrollIntoView({ block: 'center' }));
  return button;
};

journey('a term in a table explains itself by keyboard, and the focus stays', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Was das für die Stadt heißt');
  const button = await term(page, 'Altenquotient');
  await button.focus();
  assert.equal(await card(page), '', 'the focus alone opens nothing');
  await page.keyboard.press('Enter');
  assert.match(await card(page), /100 Menschen von 20 bis 64.*Statistisches Landesamt/);
  assert.equal(await button.evaluate((it) => it.ariaExpanded), 'true');
  assert.ok(await button.evaluate((it) => it === document.activeElement));
  assert.equal(await page.$eval('.term-card', (it) => it.getAttribute('role')), 'status', 'it is read aloud');
  if (isChromium) assert.deepEqual(await violations(page), []);
  await screenshot(page, `${BROWSER}-term`);
  await page.keyboard.press('Escape');
  assert.equal(await card(page), '');
  assert.equal(await button.evaluate((it) => it.ariaExpanded), 'false');
  await page.keyboard.press(' ');
  assert.notEqual(await card(page), '');
  await page.keyboard.press('Tab');
  assert.equal(await card(page), '', 'who goes on leaves the explanation');
});

journey('a term explains itself while the mouse rests on it or on its explanation', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Was das für die Stadt heißt');
  const button = await term(page, 'Jugendquotient');
  await button.hover();
  await explorer.until(async () => (await card(page)) !== '', 'the explanation is there');
  const box = await (await page.$('.term-card')).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
  await new Promise((done) => setTimeout(done, 600));
  assert.notEqual(await card(page), '', 'the pointer may rest on the explanation');
  await page.keyboard.press('Escape');
  assert.equal(await card(page), '', 'Esc closes it without a focus');
  await page.mouse.move(5, 5, { steps: 4 });
  await button.hover();
  await explorer.until(async () => (await card(page)) !== '', 'the explanation is there again');
  await page.mouse.move(5, 5, { steps: 4 });
  await explorer.until(async () => (await card(page)) === '', 'it goes when the mouse goes');
});

journey('all terms stand in one place and can be searched', {}, async (explorer) => {
  const { page } = explorer;
  await open(explorer, 'Begriffe');
  const count = () => page.$$eval('.glossary dt', (all) => all.length);
  const all = await count();
  assert.ok(all >= 40, `${all} terms`);
  await screenshot(page, `${BROWSER}-glossary`, true);
  await (await explorer.find('searchbox', 'Begriff suchen')).type('tfr');
  await explorer.until(async () => (await count()) === 1, 'one term is left');
  assert.match(await page.$eval('.glossary', (it) => it.textContent), /Geburten je Frau/);
  assert.equal(await page.$eval('.term-search [role=status]', (it) => it.textContent), '1 Begriff');
  if (isChromium) assert.deepEqual(await violations(page), []);
});
