// The pages of text beside the explorer, which the law asks a public body for: there, readable, and as quiet as the explorer.

import assert from 'node:assert/strict';

import { Explorer } from './explorer.mjs';
import { BASE_URL, BROWSER, SCREEN, isChromium, journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';

const PAGES = {
  'leichte-sprache.html': 'Erklärung in Leichter Sprache',
  'gebaerdensprache.html': 'Gebärdensprache',
  'barrierefreiheit.html': 'Erklärung zur Barrierefreiheit',
  'datenschutz.html': 'Datenschutz',
  'impressum.html': 'Impressum',
};
/** Without a film nothing leads there. */
const WITHOUT_LINK = 'gebaerdensprache.html';

const tooWide = (page) => page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

journey('no page asks another origin for anything', {}, async (explorer, visit) => {
  for (const [name, title] of Object.entries(PAGES)) {
    const page = await visit.blank();
    await page.goto(BASE_URL + name, { waitUntil: 'networkidle0' });
    assert.equal(await page.$eval('h1', (heading) => heading.textContent), title);
    assert.match(await page.title(), new RegExp(`^${title} – Szenario-Explorer`));
    assert.equal(await page.$eval('html', (root) => root.lang), 'de');
    assert.equal(await page.$$eval('script', (all) => all.length), 0, 'it needs no script');
    if (isChromium) assert.deepEqual(await violations(page), [], name);
    await screenshot(page, `${BROWSER}-${name.split('.')[0]}`, true);
    await page.setViewport({ ...SCREEN.narrow, isMobile: false, hasTouch: false });
    assert.equal(await tooWide(page), false, `${name} on a narrow screen`);
  }
  for (const fragment of ['#sprache=leicht', '#sprache=en', '#sprache=de', '#ansicht=beamer', '#k=', '#einbetten=1&bild=zahl']) {
    const page = await visit.blank();
    await page.goto(BASE_URL + fragment);
    await page.waitForSelector('#app > *:not(.waiting)');
    visit.forget(page);
    await page.close();
  }
  // What was asked for is in the protocol of the visit, which the journey ends with.
});

journey('the foot of the explorer leads to the pages, and back leads to the scenario', {}, async (explorer) => {
  const { page } = explorer;
  await explorer.press('Zuzug von außen', 'End');
  const fragment = await explorer.fragment();
  const result = await explorer.result();
  const links = await page.$$eval('nav.bottom a', (all) => all.map((link) => link.getAttribute('href')));
  assert.deepEqual(links, Object.keys(PAGES).filter((name) => name !== WITHOUT_LINK));
  await page.click('nav.bottom a[href="impressum.html"]');
  await page.waitForSelector('h1');
  assert.equal(new URL(page.url()).pathname.split('/').at(-1), 'impressum.html');
  await page.goBack();
  const again = new Explorer(page);
  await again.ready();
  assert.equal(await page.evaluate(() => location.hash), fragment);
  assert.equal(await again.result(), result);
});

journey('no page tells a visitor of what the operator has not filled in', {}, async (explorer, visit) => {
  for (const name of Object.keys(PAGES)) {
    const page = await visit.blank();
    await page.goto(BASE_URL + name);
    const shown = await page.$eval('body', (body) => body.innerText);
    assert.doesNotMatch(shown, /Betreiber (ein|hin)|(trägt|schreibt) der Betreiber|operator|\.toml|index\.html/, name);
    const places = await page.$$eval('[data-setting]', (all) =>
      all.map((place) => ({ seen: !place.hidden, unset: /^Hier (trägt|schreibt) der Betreiber/.test(place.textContent) })),
    );
    for (const { seen, unset } of places) assert.equal(seen, !unset, name);
    const alone = await page.$$eval('main h2, main dt', (all) =>
      all.filter((it) => it.checkVisibility()).filter((it) => {
        let next = it.nextElementSibling;
        while (next && !next.checkVisibility()) next = next.nextElementSibling;
        return !next || next.tagName === it.tagName;
      }).map((it) => it.textContent),
    );
    assert.deepEqual(alone, [], `${name}: a heading without anything below it`);
    visit.forget(page);
    await page.close();
  }
  const { method, contact } = await explorer.page.evaluate(() => ({
    method: document.getElementById('methode').innerText,
    contact: document.querySelector('meta[name=operator-contact]').content,
  }));
  assert.doesNotMatch(method, /operator|index\.html|eingetragen/);
  assert.equal(method.includes('falsche Zahlen'), contact !== '', 'whom to write to stands there if somebody is named');
});

journey('in a frame of another page there is no foot with pages', { fragment: '#einbetten=1' }, async ({ page }) => {
  assert.deepEqual(await page.$$eval('nav', (all) => all.filter((nav) => nav.checkVisibility()).length), 0);
});
