// Numbers as people type them: read as meant, asked back where they may mean two things, and never changed in silence.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { parseGerman } from './german.mjs';
import { journey } from './harness.mjs';

const text = await readFile(new URL('../cases/typed.txt', import.meta.url), 'utf8');
const CASES = text
  .split('\n')
  .filter((line) => line.includes('|') && !line.startsWith('#'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** What stands beside the field of a lever. */
const said = async (explorer, name) => {
  const field = await explorer.find('spinbutton', name);
  return field.evaluate((it) => it.closest('.lever').querySelector('.fault').innerText);
};

journey('what is typed counts as meant, and what is done to it is told', {}, async (explorer) => {
  assert.ok(CASES.length > 15);
  for (const [name, typed, shown, told] of CASES) {
    const what = `${name}: ${typed}`;
    if (await explorer.enabled('Zurücksetzen')) await explorer.push('Zurücksetzen');
    await explorer.until(async () => !(await explorer.enabled('Zurücksetzen')), 'the baseline');
    const [base, before] = [await explorer.fieldText(name), await explorer.result()];
    await explorer.type(name, typed);
    if (shown === 'refused') {
      await explorer.until(() => explorer.refuses(name), `${what} is refused`);
      assert.equal(await explorer.result(), before, `${what} changes nothing`);
    } else {
      const moved = shown.startsWith('*') ? Number(shown.slice(1)) : undefined;
      const wanted = async () => {
        const now = await explorer.fieldText(name);
        return moved === undefined ? now === shown : parseGerman(now) === parseGerman(base) + moved;
      };
      await explorer.until(wanted, () => `${what} stands in the field as ${shown}`);
      assert.equal(await explorer.refuses(name), false, what);
    }
    await explorer.until(async () => {
      const now = await said(explorer, name);
      return told ? now.includes(told) : now === '';
    }, `beside ${what}: ${told || 'nothing'}`);
    if (shown === 'refused') await explorer.type(name, base);
  }
});

journey('the arrows go on from what stands in the field', {}, async (explorer) => {
  const name = 'Zuzug von außen';
  const field = await explorer.find('spinbutton', name);
  const write = async (number) => {
    await field.evaluate((it) => (it.focus(), it.select()));
    await explorer.page.keyboard.type(number);
  };
  await write('9.000');
  await explorer.page.keyboard.press('ArrowUp');
  await explorer.until(async () => (await explorer.fieldText(name)) === '9.010', 'one step above the typed number');
  await write('8000');
  await explorer.page.keyboard.press('PageDown');
  await explorer.until(async () => (await explorer.fieldText(name)) === '7.900', 'ten steps below it');
  await write('9,000');
  await explorer.page.keyboard.press('ArrowUp');
  await explorer.until(() => explorer.refuses(name), 'what is asked back is no number to go on from');
});

journey('a phone shows a keyboard on which each lever can be set', {}, async (explorer) => {
  const mode = async (name) => (await explorer.find('spinbutton', name)).evaluate((it) => it.inputMode);
  assert.equal(await mode('Lebenserwartung'), 'text', 'that for decimals has no minus on an iPhone');
  assert.equal(await mode('Zuzug von außen'), 'decimal');
  assert.equal(await mode('Zieljahr'), 'numeric');
});
