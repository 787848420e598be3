// Accessible by law: no violation of WCAG 2.2 AA that a machine can find, and no pointer needed.

import assert from 'node:assert/strict';

import { FIGURES, LEVERS, TARGET_YEAR } from './explorer.mjs';
import { SCREEN, journey } from './harness.mjs';
import { violations } from './panels.mjs';

for (const [screen, size] of Object.entries(SCREEN)) {
  journey(`axe finds nothing: ${screen}`, { screen: size }, async (explorer) => {
    assert.deepEqual(await violations(explorer.page), []);
    await explorer.press('Zuzug von außen', 'End');
    for (const name of FIGURES) await explorer.table(name);
    await explorer.page.$$eval('details', (all) => all.forEach((element) => (element.open = true)));
    assert.deepEqual(await violations(explorer.page), []);
  });
}

journey('axe finds nothing on a page opened by a damaged link', { fragment: '#s=%' }, async (explorer) => {
  assert.deepEqual(await violations(explorer.page), []);
});

journey('axe finds nothing in the views that stand alone', {}, async (_, visit) => {
  for (const view of ['', '&bild=zahl', '&bild=alter', '&bild=stadtteile', '&bild=bilanz&hebel=1']) {
    const explorer = await visit.openView(`#einbetten=1${view}`);
    assert.deepEqual(await violations(explorer.page), [], view);
  }
});

journey('axe finds nothing in the panels that hand the page on', {}, async (explorer) => {
  await explorer.push('Einbetten');
  await explorer.page.waitForSelector('.snippet textarea');
  await explorer.push('Ohne Netz nutzen');
  await explorer.find('button', 'Ohne Netz verfügbar machen');
  assert.deepEqual(await violations(explorer.page), []);
});

journey('the tab key reaches every control in a sensible order', {}, async (explorer) => {
  const reached = [];
  await explorer.page.evaluate(() => document.activeElement?.blur());
  for (let press = 0; press < 200; press += 1) {
    await explorer.page.keyboard.press('Tab');
    const focused = await explorer.page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return null;
      const label = element.labels?.[0]?.textContent ?? element.textContent;
      const name = element.getAttribute('aria-label') ?? label;
      return { name: name.trim(), type: element.type ?? element.tagName, outline: getComputedStyle(element).outlineStyle };
    });
    if (focused === null) break;
    reached.push(focused);
  }
  const position = [];
  for (const name of [...LEVERS, TARGET_YEAR]) {
    const index = reached.findIndex((focused) => focused.type === 'range' && focused.name.startsWith(name));
    assert.ok(index >= 0, `${name} is reached`);
    assert.notEqual(reached[index].outline, 'none', `${name} shows that it has the focus`);
    position.push(index);
  }
  assert.deepEqual(position, position.toSorted((a, b) => a - b), 'the levers come in the order of the page');
});

journey('every control is large enough for a finger', { screen: SCREEN.phone }, async (explorer) => {
  const small = await explorer.page.$$eval('button, select, summary, input', (all) =>
    all
      .filter((element) => element.checkVisibility())
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.tagName} ${element.textContent} ${box.width}x${box.height}`),
  );
  assert.deepEqual(small, []);
});
