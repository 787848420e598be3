// Sharing a scenario by its link.

import assert from 'node:assert/strict';

import { BASE_URL, journey, sealed } from './harness.mjs';

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
  journey(`a damaged link breaks nothing and is reported: ${shown}`, { fragment, asItIs: true }, async (explorer, visit) => {
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

const WHOLE = sealed('#s=1~e_2026.1~m_0.3.0~z_300:2030~f_-5.5~g_0.1&gebiet=18');

/** Sentences on a link that is not as it was written. */
const DAMAGE = /nicht vollständig|nicht mehr so, wie er geschrieben wurde/;

/** What is shown for a fragment, as it is. */
async function arrived(visit, fragment) {
  const explorer = await visit.open(fragment, true);
  const shown = { result: await explorer.result(), area: await explorer.area(), values: await explorer.values() };
  const told = await notices(explorer);
  await explorer.page.close();
  visit.forget(explorer.page);
  return { shown, told };
}

journey('a link that programs have encoded, escaped or put into a sentence opens the same', {}, async (explorer, visit) => {
  const whole = await arrived(visit, WHOLE);
  assert.doesNotMatch(whole.told, DAMAGE);
  const encoded = `#${WHOLE.slice(1).replace(/[~:,=&_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
  for (const fragment of [encoded, WHOLE.replaceAll('&', '&amp;'), `${WHOLE}.`, `${WHOLE}),`, `${WHOLE}%22%3E`]) {
    assert.deepEqual(await arrived(visit, fragment), whole, fragment);
  }
  await explorer.page.bringToFront();
});

journey('a link that was cut off says so, wherever', {}, async (explorer, visit) => {
  for (const cut of [1, 5, 12, 25, 40]) {
    const { told } = await arrived(visit, WHOLE.slice(0, -cut));
    assert.match(told, DAMAGE, WHOLE.slice(0, -cut));
  }
  for (const fragment of ['#ansicht=beamer', '#gebiet=18']) {
    const page = await visit.blank();
    await page.goto(BASE_URL + fragment, { waitUntil: 'load' });
    await page.waitForSelector('main');
    assert.doesNotMatch(await page.$eval('body', (it) => it.textContent), DAMAGE, fragment);
    await page.close();
    visit.forget(page);
  }
  await explorer.page.bringToFront();
});

journey('a link of an earlier version says what has changed since', { fragment: '#s=1~e_2026.1~m_0.1.0~z_300', asItIs: true }, async (explorer) => {
  const told = await notices(explorer);
  assert.match(told, /Programmfassung 0\.1\.0.*Neu seitdem/s);
  assert.doesNotMatch(told, DAMAGE);
  assert.notEqual((await explorer.values())['Zuzug von außen'], undefined);
});

journey('what is beyond reach is told, and no figure stands under its name', { fragment: '#s=1~z_500000~g_0.1' }, async (explorer, visit) => {
  const told = await notices(explorer);
  assert.match(told, /Zuzug von außen, Gesamtstadt: 507\.\d{3} Personen im Jahr .*möglich.*gilt die Basis/s);
  const without = await arrived(visit, sealed('#s=1~g_0.1'));
  await explorer.page.bringToFront();
  assert.equal(await explorer.result(), without.shown.result);
});

/** What stands in the notices of the page. */
function notices(explorer) {
  return explorer.page.$$eval('[role="alert"], [role="status"]:not(output), [aria-live="polite"]', (all) =>
    all.map((element) => element.textContent).join('\n'),
  );
}
