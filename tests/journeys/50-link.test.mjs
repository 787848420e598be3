// Sharing a scenario by its link.

import assert from 'node:assert/strict';

import { BASE_URL, journey } from './harness.mjs';

journey('a copied link restores everything', {}, async (explorer, visit) => {
  await visit.allowClipboard();
  const areas = await explorer.areas();
  await explorer.press('Zuzug von außen', 'PageUp', 'PageUp');
  await explorer.type('Geburten je Frau', '1,60');
  await explorer.press('Lebenserwartung', 'ArrowRight');
  await explorer.choose(areas[3]);
  await explorer.press('Fortzug', 'ArrowLeft', 'ArrowLeft');
  await explorer.increase('Neue Wohnungen durch Nachverdichtung');
  await explorer.type('Zieljahr', '2045');
  const sent = { values: await explorer.values(), result: await explorer.result(), area: await explorer.area() };

  const link = await explorer.copyLink();

  assert.ok(link.startsWith(`${BASE_URL}#`), link);
  assert.match(link, /[#&]s=/);
  const received = await visit.open(link.slice(BASE_URL.length));
  assert.deepEqual(
    { values: await received.values(), result: await received.result(), area: await received.area() },
    sent,
  );
});

journey('a link that is followed on the open page is taken over', {}, async (explorer, visit) => {
  await explorer.press('Zuzug von außen', 'End');
  const end = await explorer.result();
  await visit.allowClipboard();
  const link = await explorer.copyLink();
  await explorer.push('Zurücksetzen');
  await explorer.changed(end);
  assert.equal(await explorer.fragment(), '', 'the address of the baseline names no scenario');
  await explorer.page.evaluate((hash) => (location.hash = hash), new URL(link).hash);
  await explorer.until(async () => (await explorer.result()) === end, 'the scenario of the link is shown');
});

const DAMAGED = ['#s=', '#s=%', '#s=%E4%F6', '#s=999.zuzug', '#s=1;;;==', `#s=1${'x'.repeat(4000)}`, '#gebiet=99'];

for (const fragment of DAMAGED) {
  const shown = fragment.length > 20 ? `${fragment.slice(0, 20)}…` : fragment;
  journey(`a damaged link breaks nothing and is reported: ${shown}`, { fragment }, async (explorer, visit) => {
    const whole = await (await visit.open()).result();
    // A tab in the background takes no clicks.
    await explorer.page.bringToFront();
    assert.equal(await explorer.result(), whole, 'the baseline is shown');
    if (fragment !== '#s=') {
      await explorer.until(async () => /\bLink\b/.test(await notices(explorer)), 'the page says so');
    }
    await explorer.increase('Zuzug von außen');
    await explorer.changed(whole);
  });
}

/** What stands in the notices of the page. */
function notices(explorer) {
  return explorer.page.$$eval('[role="alert"], [role="status"]:not(output), [aria-live="polite"]', (all) =>
    all.map((element) => element.textContent).join('\n'),
  );
}
