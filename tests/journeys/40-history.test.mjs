// Taking things back.

import assert from 'node:assert/strict';

import { journey } from './harness.mjs';

journey('undo, redo and reset lead through the states', {}, async (explorer) => {
  const start = { values: await explorer.values(), result: await explorer.result() };
  assert.equal(await explorer.enabled('Rückgängig'), false, 'there is nothing to undo yet');

  await explorer.increase('Zuzug von außen');
  const one = await explorer.changed(start.result);
  await explorer.increase('Geburten je Frau');
  const two = await explorer.changed(one);

  await explorer.push('Rückgängig');
  assert.equal(await explorer.changed(two), one);
  await explorer.push('Rückgängig');
  assert.equal(await explorer.changed(one), start.result);
  assert.deepEqual(await explorer.values(), start.values);
  await explorer.push('Wiederholen');
  assert.equal(await explorer.changed(start.result), one);
  await explorer.push('Wiederholen');
  assert.equal(await explorer.changed(one), two);
  assert.equal(await explorer.enabled('Wiederholen'), false, 'there is nothing to redo any more');

  await explorer.push('Zurücksetzen');
  assert.equal(await explorer.changed(two), start.result);
  assert.deepEqual(await explorer.values(), start.values);
  await explorer.push('Rückgängig');
  assert.equal(await explorer.changed(start.result), two, 'a reset can be taken back too');
});

journey('one drag of a slider is one step back', {}, async (explorer) => {
  const before = await explorer.result();
  await explorer.drag('Zuzug von außen', 0.5, 0.9, async () => {
    await explorer.changed(before);
  });
  const after = await explorer.result();
  await explorer.push('Rückgängig');
  const back = await explorer.changed(after);
  // The press itself may have moved the handle to the pointer: that belongs to the same drag.
  assert.equal(back, before);
});
