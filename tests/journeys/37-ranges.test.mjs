// How sure the number is: draws come with the first act, follow the levers, and can be hidden.

import assert from 'node:assert/strict';

import { Explorer } from './explorer.mjs';
import { parseGerman } from './german.mjs';
import { BASE_URL, SCREEN, journey, screenshot } from './harness.mjs';
import { violations } from './panels.mjs';
import { allDrawn, wait } from './ranges.mjs';

const HEADLINE = /^in 8 von 10 Rechnungen zwischen ([\d.]+) und ([\d.]+) · (einig: (mehr|weniger)|uneinig, ob mehr oder weniger) als 2025$/;

/** The range below the number, once there is one. */
async function range(explorer) {
  await wait(() => document.querySelector('.headline .range')?.textContent, explorer.page);
  const text = await explorer.page.$eval('.headline .range', (it) => it.textContent.trim());
  const [, low, high] = text.match(HEADLINE) ?? assert.fail(text);
  return [parseGerman(low), parseGerman(high)];
}

/** Nothing covers the range, and it covers nothing. */
async function seen(explorer) {
  const over = await explorer.page.evaluate(() => {
    const range = document.querySelector('.headline .range');
    range.scrollIntoView({ block: 'center' });
    const words = document.createRange();
    words.selectNodeContents(range);
    const lines = [...words.getClientRects()];
    const covering = lines.map((line) => document.elementFromPoint(line.left + 4, line.top + line.height / 2)).filter((it) => !range.contains(it));
    const others = [...document.querySelectorAll('.headline :is(h2, output, dt, dd, .sentence)')].filter((it) => {
      const box = it.getBoundingClientRect();
      return lines.some((line) => line.left < box.right && box.left < line.right && line.top < box.bottom - 1 && box.top < line.bottom - 1);
    });
    return [...covering, ...others].map((it) => it.outerHTML.slice(0, 80));
  });
  assert.deepEqual(over, [], 'number and range both can be read');
}

const finding = (explorer, picture) => explorer.page.$eval(`.${picture} canvas`, (it) => it.getAttribute('aria-label'));

journey('the number says how sure it is from the first act on, in thousands', {}, async (explorer) => {
  const { page } = explorer;
  assert.equal(await page.$eval('.headline .range', (it) => it.textContent), '', 'the first screen does not wait for draws');
  await page.mouse.move(5, 5);
  const [low, high] = await range(explorer);
  const persons = await explorer.result();
  assert.ok(low < persons && persons < high, `${persons} in ${low} to ${high}`);
  assert.ok(low % 1000 === 0 && high % 1000 === 0, 'no more digits than are known');
  assert.match(await page.$eval('.question', (it) => it.innerText), /Über 100\.000: in \d von 10 Rechnungen\./);
  assert.match(await finding(explorer, 'development'), /Aus [\d.]+ Rechnungen: In 8 von 10 liegt 2050 zwischen/);
  assert.match(await finding(explorer, 'districts'), /ist offen, ob es mehr oder weniger werden/);
  await seen(explorer);
  await screenshot(page, 'ranges');
  assert.deepEqual(await violations(page), []);
});

journey('the range goes along with a lever, and the difference has a narrower one of its own', {}, async (explorer) => {
  const { page } = explorer;
  await page.mouse.move(5, 5);
  await allDrawn(explorer);
  const before = await range(explorer);
  const base = await explorer.result();
  await explorer.type('Zuzug von außen', '7600');
  await explorer.changed(base);
  await wait(() => document.querySelector('.bar .comparisons small').textContent, page);
  // One look at everything: more draws may come at any time.
  const [told, label, words] = await page.evaluate(() => [
    document.querySelector('.bar .comparisons small').textContent,
    document.querySelector('.development canvas').getAttribute('aria-label'),
    document.querySelector('.headline .range').textContent,
  ]);
  const [low, high] = told.replace(/^in 8 von 10(?: kleiner)?: /, '').split(' bis ').map(parseGerman);
  const after = words.match(HEADLINE).slice(1, 3).map(parseGerman);
  assert.ok(after[0] < before[0], `fewer arrivals, fewer people: ${before}, then ${after}`);
  assert.ok(high - low < (after[1] - after[0]) / 2, `${low} to ${high} beside ${after}`);
  const difference = (await explorer.result()) - base;
  const limited = /In den meisten Rechnungen ist der Unterschied zur Basis kleiner/.test(label);
  assert.ok(limited || (low <= difference && difference <= high), `${difference} in ${low} to ${high}, or it is said why not`);
});

journey('a table tells the ends, and they are the same at every visit', {}, async (explorer, visit) => {
  const ends = async (visited) => {
    await visited.page.mouse.move(5, 5);
    await allDrawn(visited);
    return JSON.stringify(await visited.table('Entwicklung'));
  };
  const one = await ends(explorer);
  const [head, ...rows] = JSON.parse(one);
  const place = head.findIndex((name) => name.includes('1 von 10 Rechnungen liegt darunter'));
  assert.ok(place > 0, head.join());
  const last = rows.find((row) => row[0] === '2050');
  assert.ok(parseGerman(last[place]) < (await explorer.result()));
  assert.equal(await ends(await visit.open('#s=')), one, 'the same seed, the same draws');
});

journey('workers draw what the page draws by itself where they are refused', {}, async (_, visit) => {
  /** The table of a visit in which workers are as `prepare` makes them, and how many draws they have handed over. */
  const ends = async (prepare) => {
    const page = await visit.blank();
    await page.evaluateOnNewDocument(prepare);
    await page.goto(BASE_URL, { waitUntil: 'load' });
    const visited = new Explorer(page);
    await visited.ready();
    await page.mouse.move(5, 5);
    await visited.type('Zuzug von außen', '7600');
    await allDrawn(visited);
    // Twenty draws or fewer in a message: that of readiness has none.
    return { table: await visited.table('Entwicklung'), messages: await page.evaluate(() => globalThis.messages ?? 0) };
  };
  const helped = await ends(() => {
    globalThis.messages = 0;
    globalThis.Worker = class extends Worker {
      constructor(...how) {
        super(...how);
        this.addEventListener('message', ({ data }) => (globalThis.messages += data.byteLength > 0 ? 1 : 0));
      }
    };
  });
  assert.ok(helped.messages > 40, `${helped.messages} messages of a thousand draws and more`);
  const alone = await ends(() => {
    globalThis.Worker = class {
      constructor() {
        throw new DOMException('refused', 'SecurityError');
      }
    };
  });
  assert.equal(alone.messages, 0);
  assert.deepEqual(alone.table, helped.table);
});

journey('the switch hides the ranges, and the link remembers it', {}, async (explorer, visit) => {
  const { page } = explorer;
  await page.mouse.move(5, 5);
  await range(explorer);
  await explorer.push('Spannweiten');
  await explorer.until(() => page.$eval('.headline .range', (it) => it.textContent === ''), 'no range');
  assert.match(await explorer.fragment(), /spannweiten=aus/);
  assert.equal(await explorer.enabled('Rückgängig'), false, 'another look is no change');
  assert.doesNotMatch(await finding(explorer, 'development'), /8 von 10/);
  const other = await visit.open(await explorer.fragment());
  await other.page.mouse.move(5, 5);
  await other.find('button', 'Spannweiten');
  assert.equal(await other.page.$eval('.headline .range', (it) => it.textContent), '');
  await other.push('Spannweiten');
  await range(other);
  assert.doesNotMatch(await other.fragment(), /spannweiten/);
});

journey('a word that is none is told', { fragment: '#spannweiten=morgen' }, async (explorer) => {
  assert.match(await explorer.text(), /„morgen“ bei „spannweiten“/);
});

for (const [name, screen] of Object.entries({
  phone: SCREEN.phone,
  narrow: SCREEN.narrow,
  laptop: { width: 1366, height: 768, deviceScaleFactor: 1 },
  projector: SCREEN.projector,
})) {
  journey(`ranges fit: ${name}`, { screen, fragment: '#gebiet=18' }, async (explorer) => {
    await explorer.page.mouse.move(5, 5);
    await range(explorer);
    await seen(explorer);
    assert.deepEqual(await explorer.tooWide(), []);
    await screenshot(explorer.page, `ranges-${name}`, true);
  });
}
