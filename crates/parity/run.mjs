// The lines in node: `node run.mjs MODULE CASES [REFERENCE]`, as main.rs makes them natively.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [module, cases, reference] = process.argv.slice(2);
const { Files, draws, golden, scenarios } = createRequire(import.meta.url)(path.resolve(module));

/** The files directly in a folder. */
function files(folder) {
  const all = new Files();
  if (folder === undefined) return all;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) all.add(entry.name, readFileSync(path.join(folder, entry.name)));
  }
  return all;
}

const large = files(reference);
for (const name of readdirSync(cases).sort()) {
  const folder = path.join(cases, name);
  if (existsSync(path.join(folder, 'case.toml'))) console.log(`${name}: ${golden(files(folder), large)}`);
}
console.log(scenarios());
console.log(draws());
