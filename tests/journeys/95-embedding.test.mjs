// The dialogue that makes the snippet for another page.

import assert from 'node:assert/strict';

import { BASE_URL, journey, screenshot } from './harness.mjs';

const snippet = (explorer) => explorer.page.$eval('.snippet textarea', (it) => it.value);
const source = async (explorer) => (await snippet(explorer)).match(/<iframe [^>]*src="([^"]*)"/)[1].replaceAll('&amp;', '&');

async function choose(explorer, name, label) {
  const choice = await explorer.find('combobox', name);
  const value = await choice.evaluate(
    (element, wanted) => Array.from(element.options).find((option) => option.textContent.trim() === wanted).value,
    label,
  );
  await choice.select(value);
}

journey('the dialogue makes a snippet, shows it and copies it', {}, async (explorer, visit) => {
  const { page } = explorer;
  await visit.allowClipboard();
  await explorer.type('Zuzug von außen', '9000');
  await explorer.push('Einbetten');
  await page.waitForSelector('.snippet textarea');
  assert.match(await snippet(explorer), new RegExp(`^<script src="${BASE_URL}embed.js" defer></script>\n<iframe class="insek" `));
  assert.match(await source(explorer), /#s=1~.*z_.*&einbetten=1&p=\w{6}$/, 'it holds the scenario');
  assert.doesNotMatch(await snippet(explorer), /style=/, 'and needs no inline style');

  await choose(explorer, 'Was gezeigt wird', 'Bild: Alter und Geschlecht');
  await choose(explorer, 'Gebiet im Rahmen', 'Erfenbach');
  await (await explorer.find('checkbox', 'Mit Reglern daneben')).click();
  await explorer.until(
    async () => /#s=1~.*&gebiet=18&einbetten=1&bild=alter&hebel=1&p=\w{6}$/.test(await source(explorer)),
    'the snippet follows the choice',
  );
  assert.match(await snippet(explorer), /title="Szenario-Explorer Kaiserslautern, Erfenbach: Alter und Geschlecht"/);

  await explorer.push('Ausschnitt kopieren');
  await explorer.until(() => page.$eval('.acts [role=status]', (it) => it.textContent !== ''), 'the page says so');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await snippet(explorer));

  await explorer.push('Vorschau zeigen');
  const element = await page.waitForSelector('iframe.preview');
  const frame = await element.contentFrame();
  await frame.waitForSelector('main[data-now]');
  assert.equal(frame.url(), await source(explorer));
  assert.equal(await frame.$$eval('figure', (all) => all.length), 1);
  const heights = await Promise.all([
    element.evaluate((it) => it.clientHeight),
    frame.evaluate(() => document.documentElement.getBoundingClientRect().height),
  ]);
  assert.ok(heights[1] <= heights[0], `what is recommended is high enough: ${heights}`);
  assert.deepEqual(await explorer.tooWide(), []);
  await element.evaluate((it) => it.scrollIntoView());
  await screenshot(page, 'panel-embedding', true);
});

/** Each view with the height that the dialogue recommends, in a column as wide as that of many sites. */
journey('what the dialogue recommends is high enough for each view', {}, async (explorer, visit) => {
  await explorer.push('Einbetten');
  await explorer.page.waitForSelector('.snippet textarea');
  const choice = await explorer.find('combobox', 'Was gezeigt wird');
  const views = await choice.evaluate((element) => Array.from(element.options, ({ value }) => value));
  for (const view of views.filter(Boolean)) {
    await choice.select(view);
    await explorer.until(async () => (await source(explorer)).includes(`bild=${view}`), 'the snippet follows');
    const height = Number((await snippet(explorer)).match(/height="(\d+)"/)[1]);
    const alone = await visit.openView(new URL(await source(explorer)).hash);
    await alone.page.setViewport({ width: 700, height });
    const needed = await alone.page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    assert.ok(needed <= height && needed > height * 0.6, `${view}: ${needed} of ${height}`);
    // With the first act come the ranges: below the number, and in the finding of each picture that has any.
    await alone.page.mouse.move(5, 5);
    if (view !== 'bilanz') {
      const told = () => /Rechnungen|offen, ob/.test(document.querySelector('.headline .range, figure')?.innerHTML ?? '');
      await alone.page.waitForFunction(told, { timeout: 60_000, polling: 50 });
    }
    const ranged = await alone.page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    assert.ok(ranged <= height, `${view} with ranges: ${ranged} of ${height}`);
    await screenshot(alone.page, `embedded-ranges-${view}`);
    await alone.page.close();
    visit.forget(alone.page);
    await explorer.page.bringToFront();
  }
});
