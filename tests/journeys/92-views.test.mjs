// Views that stand alone in a frame of another page, here without the frame.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { FIGURES } from './explorer.mjs';
import { SCREEN, Visit, screenshot } from './harness.mjs';

const PICTURES = { entwicklung: 'Entwicklung', alter: 'Alter und Geschlecht', stadtteile: 'Stadtteile', bilanz: 'Bilanz' };
const SCENARIO = 's=1~z_300&gebiet=18';
const SCREENS = { desktop: SCREEN.desktop, phone: SCREEN.phone };

/** Opens a view and waits until it shows something. */
async function view(name, fragment, walk) {
  for (const [screen, size] of Object.entries(SCREENS)) {
    test(`${name}: ${screen}`, { timeout: 120_000 }, async () => {
      const visit = await Visit.start(size);
      try {
        const explorer = await visit.openView(fragment);
        await walk(explorer, visit);
        assert.deepEqual(await explorer.tooWide(), []);
        await screenshot(explorer.page, `view-${fragment.replace(/[#=~]/g, '').replace(/&/g, '-')}-${screen}`, true);
        await visit.assertQuiet();
      } finally {
        await visit.end();
      }
    });
  }
}

const shown = (explorer) => explorer.page.$$eval('figure', (all) => all.map((one) => one.getAttribute('aria-label')));
const count = (explorer, selector) => explorer.page.$$eval(selector, (all) => all.filter((it) => it.checkVisibility()).length);

/** What every view says about itself. */
async function saysWhatItIs(explorer, scenario) {
  const text = await explorer.text();
  assert.match(text, /Modellrechnung, keine Vorhersage/);
  assert.match(text, /Daten: .*Statistische Ämter des Bundes und der Länder/);
  const link = await explorer.find('link', 'Im Explorer öffnen');
  const { href, target, rel } = await link.evaluate(({ href, target, rel }) => ({ href, target, rel }));
  assert.deepEqual([target, rel], ['_blank', 'noopener']);
  assert.doesNotMatch(href, /einbetten|bild=|hebel/, 'it opens the whole page');
  assert.ok(href.includes(scenario), `${href} opens ${scenario}`);
}

for (const [key, name] of Object.entries(PICTURES)) {
  view(`one picture stands alone: ${name}`, `#einbetten=1&bild=${key}&${SCENARIO}`, async (explorer) => {
    assert.deepEqual(await shown(explorer), [name]);
    assert.equal(await count(explorer, '.lever input[type=range], header, select, .panel, output'), 0, 'and nothing else');
    assert.ok(await explorer.page.$eval('.finding', (it) => it.checkVisibility()), 'with its finding');
    await saysWhatItIs(explorer, 'gebiet=18');
    assert.ok((await explorer.table(name)).length > 3, 'and its table');
  });
}

view('the number stands alone', `#einbetten=1&bild=zahl&${SCENARIO}`, async (explorer) => {
  await explorer.ready();
  assert.deepEqual(await shown(explorer), []);
  assert.equal(await count(explorer, 'input[type=range], header, select, .panel'), 0);
  assert.equal(await count(explorer, '.sentence, .comparisons'), 0, 'nothing that it is compared with');
  await saysWhatItIs(explorer, 'gebiet=18');
});

view('levers stand beside the one picture', `#einbetten=1&bild=alter&hebel=1&${SCENARIO}`, async (explorer) => {
  assert.deepEqual(await shown(explorer), ['Alter und Geschlecht']);
  const finding = () => explorer.page.$eval('.finding', (it) => it.innerText);
  const before = await finding();
  await explorer.type('Geburten je Frau', '2,5');
  await explorer.until(async () => (await finding()) !== before, 'the finding follows the lever');
  assert.match(await explorer.fragment(), /^#s=.*&einbetten=1&bild=alter&hebel=1&p=\w{6}$/, 'the view stays in the address');
  await saysWhatItIs(explorer, '~g.18_');
});

view('the whole explorer stands without a head and foot of its own', `#einbetten=1&${SCENARIO}`, async (explorer) => {
  await explorer.ready();
  assert.deepEqual((await shown(explorer)).toSorted(), FIGURES.toSorted());
  assert.equal(await count(explorer, 'header'), 0);
  await saysWhatItIs(explorer, 'gebiet=18');
});
