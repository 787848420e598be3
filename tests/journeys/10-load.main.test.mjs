// A newcomer opens the page.

import assert from 'node:assert/strict';

import { FIGURES, LEVERS, TARGET_YEAR } from './explorer.mjs';
import { parseGerman } from './german.mjs';
import { BASE_URL, journey } from './harness.mjs';

journey('the page opens with the result of the baseline for the whole city', {}, async (explorer) => {
  assert.equal(await explorer.area(), 'Gesamtstadt');
  const result = await explorer.result();
  assert.ok(result > 85_000 && result < 115_000, `${result} is a plausible number of people`);
  const text = await explorer.resultText();
  const shown = parseGerman(/[\d.]+/.exec(text)[0]);
  assert.equal(shown, Math.round(result), 'the page shows whole persons');
});

journey('every lever has a slider, a number field and two buttons', {}, async (explorer) => {
  for (const name of [...LEVERS, TARGET_YEAR]) {
    const { min, max, step } = await explorer.range(name);
    const value = await explorer.value(name);
    assert.ok(min < max && step > 0, `${name} has a range`);
    assert.ok(min <= value && value <= max, `${name} lies in its range`);
    await explorer.find('button', `${name} verringern`);
    await explorer.find('button', `${name} erhöhen`);
  }
  const years = await explorer.range(TARGET_YEAR);
  assert.deepEqual([years.min, years.max, years.step], [2026, 2070, 1]);
});

journey('the live result is silent for screen readers, the status speaks', {}, async (explorer) => {
  const output = await explorer.find('status', 'Einwohner im Zieljahr');
  assert.equal(await output.evaluate((element) => element.tagName), 'OUTPUT');
  assert.equal(await output.evaluate((element) => element.getAttribute('aria-live')), 'off');
  const polite = await explorer.page.$$('[role="status"]:not(output), [aria-live="polite"]');
  assert.ok(polite.length >= 1, 'there is a polite status');
});

journey('four figures are drawn sharply', {}, async (explorer) => {
  for (const name of FIGURES) {
    const figure = await explorer.figure(name);
    await figure.evaluate((element) => element.scrollIntoView());
    const canvas = await figure.$('canvas');
    assert.ok(canvas, `${name} is drawn on a canvas`);
    const look = () =>
      canvas.evaluate((element) => {
        const { data } = element.getContext('2d').getImageData(0, 0, element.width, element.height);
        const colours = new Set(new Uint32Array(data.buffer));
        return { colours: colours.size, sharp: element.width - element.clientWidth * devicePixelRatio };
      });
    let drawn;
    // The lowest picture comes with the visitor's first act.
    await explorer.until(async () => (drawn = await look()).colours > 3, () => `${name} has ${drawn.colours} colours`);
    assert.ok(Math.abs(drawn.sharp) <= 2, `${name} has a pixel of its own for each of the screen`);
  }
});

journey('the strict policy is served', {}, async () => {
  const response = await fetch(BASE_URL);
  const policy = response.headers.get('content-security-policy');
  for (const directive of [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ]) {
    assert.ok(policy.split('; ').includes(directive), directive);
  }
  assert.equal(response.headers.get('x-content-type-options'), 'nosniff');
  const html = await response.text();
  assert.doesNotMatch(html, /<script(?![^>]*\bsrc=)/, 'no script stands in the page');
  assert.doesNotMatch(html, /<style|\sstyle=|\son\w+=/, 'no style or handler stands in the page');
});
