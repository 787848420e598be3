// Leaving the page right after a change: the address knows it already.

import assert from 'node:assert/strict';

import { Explorer } from './explorer.mjs';
import { BASE_URL, journey } from './harness.mjs';

const NAME = 'Zuzug von außen';

/** Moves a lever, and within the same moment does something that leaves the page. */
const moveAnd = (page, leave) =>
  page.evaluate(
    (name, leave) =>
      new Promise((done) => {
        document.querySelector(`button[aria-label="${name} erhöhen"]`).click();
        // Long enough for the page to have drawn the change, too short for it to have written the address.
        setTimeout(() => {
          const before = location.hash;
          if (leave === 'link') document.querySelector('a[href="datenschutz.html"]').click();
          else if (leave === 'address') location.href = 'datenschutz.html';
          else dispatchEvent(new Event(leave));
          done({ before, after: location.hash });
        }, 60);
      }),
    NAME,
    leave,
  );

for (const leave of ['link', 'address']) {
  journey(`the last change is there after going by ${leave} and back`, {}, async (explorer) => {
    const { page } = explorer;
    const [base, before] = [await explorer.value(NAME), await explorer.result()];
    // The page may be gone before it has answered.
    await moveAnd(page, leave).catch(() => {});
    await explorer.until(async () => page.url().endsWith('datenschutz.html'), 'another page is open');
    // A page is complete before its icon is there. What a worker of the page left behind still asked for may be counted for ever.
    await page.waitForNetworkIdle({ timeout: 3_000 }).catch(() => {});
    await page.goBack({ waitUntil: 'load' });
    const back = new Explorer(page);
    await back.ready();
    await back.until(async () => (await back.value(NAME)) > base, 'the lever stands where it was left');
    assert.notEqual(await back.result(), before);
    assert.ok(page.url().startsWith(`${BASE_URL}#`), page.url());
  });
}

for (const leave of ['pagehide', 'blur']) {
  journey(`the address is written at once on ${leave}`, {}, async (explorer) => {
    const { before, after } = await moveAnd(explorer.page, leave);
    assert.equal(before, '');
    assert.match(after, /^#s=/);
  });
}
