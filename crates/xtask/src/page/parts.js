// Fetches the parts of the program that the first load leaves out. The build writes above these lines: FOLDER, where they
// stand, and PARTS, the files of each split. The module imports LOADERS. A part that was fetched stays; one that failed is fetched anew when asked for again.
const carried = globalThis.insekCarried;
const tag = (name, properties) =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement(name), properties, { onload, onerror }));
  });
const sheet = async (name) => carried || tag('link', { rel: 'stylesheet', href: `later/${name}.css` });
// How panels look, and what they ask of the browser. By a tag: a module that could not be fetched is not fetched anew everywhere.
const panels = async (name) => carried || tag('script', { src: `later/${name}.js` });
const looks = { panels, pictograms: sheet };
const bytes = async (file) => {
  if (carried) return carried.part(file);
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(file);
  return answer.arrayBuffer();
};
const program = async (name) => {
  const file = await WebAssembly.compile(await bytes(`${FOLDER}${name}.wasm`));
  const modules = WebAssembly.Module.customSections(file, 'part');
  await Promise.all(modules.map(module));
};
const once = (act, kept = {}) => (name, ...more) =>
  (kept[name] ??= act(name, ...more).catch((why) => {
    delete kept[name];
    throw why;
  }));
// A module may stand in several files, behind its number. Taken in again it would overwrite what has been changed since.
const taken = once((number, bytes) => WebAssembly.instantiate(bytes, { __wasm_split: wasm }));
const module = (one) => taken(new DataView(one).getUint16(0, true), one.slice(2));
const part = once((name) => (looks[name] ?? program)(name));
const load = (split) => async (callback, data) => {
  const all = await Promise.all(PARTS[split].split(' ').map(part)).then(() => true, () => false);
  wasm.__indirect_function_table.get(callback)(data, all);
};
const LOADERS = Object.fromEntries(Object.keys(PARTS).map((split) => [`__wasm_split_load_${split}`, load(split)]));
