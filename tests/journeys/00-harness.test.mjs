// The silence that every journey ends with is worth something only if a noise would be heard.

import assert from 'node:assert/strict';
import { test } from 'node:test';

import { BASE_URL, SCREEN, Visit } from './harness.mjs';

test('a noisy page is noticed', { timeout: 60_000 }, async () => {
  const visit = await Visit.start(SCREEN.desktop);
  const page = await visit.blank();
  await page.goto(BASE_URL);
  assert.deepEqual(await visit.noises(), []);

  await page.evaluate(async () => {
    console.info('hello');
    document.body.setAttribute('style', 'color: red');
    document.cookie = 'a=1';
    localStorage.setItem('a', '1');
    setTimeout(() => {
      throw new Error('lost');
    });
    await fetch('missing');
    await fetch('http://localhost:9/').catch(() => {});
  });

  const noises = (await visit.noises()).join('\n');
  await visit.end();
  for (const expected of [
    'console info: hello',
    'error: Uncaught Error: lost',
    'status 404',
    'refused by the policy: style-src',
    'refused by the policy: connect-src',
    'cookie: a=1',
    '1 entries in storage',
  ]) {
    assert.ok(noises.includes(expected), `${expected} in\n${noises}`);
  }
});
