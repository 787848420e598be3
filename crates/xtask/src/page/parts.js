// Fetches the parts of the program that the first load leaves out. The build writes above these lines: FOLDER, where they
// stand, and PARTS, the files of each split. The module imports LOADERS. A part that was fetched stays; one that failed is fetched anew when asked for again.
const carried = globalThis.insekCarried;
const tag = (name, properties) =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement(name), properties, { onload, onerror }));
  });
const sheet = (name) => carried || tag('link', { rel: 'stylesheet', href: `later/${name}.css` });
// How panels look, and what they ask of the browser. By a tag: a module that could not be fetched is not fetched anew everywhere.
const panels = async (name) => carried || Promise.all([sheet(name), tag('script', { src: `later/${name}.js` })]);
const looks = { panels, pictograms: async (name) => sheet(name) };
const bytes = async (file) => {
  if (carried) return carried.file(file);
  const answer = await fetch(file);
  if (!answer.ok) throw new Error(file);
  return answer.arrayBuffer();
};
const program = async (name) => {
  const file = await WebAssembly.compile(await bytes(`${FOLDER}${name}.wasm`));
  const modules = WebAssembly.Module.customSections(file, 'part');
  await Promise.all(modules.map((one) => WebAssembly.instantiate(one, { __wasm_split: wasm })));
};
const fetched = {};
const part = (name) =>
  (fetched[name] ??= (looks[name] ?? program)(name).catch((why) => {
    delete fetched[name];
    throw why;
  }));
const load = (split) => async (callback, data) => {
  const all = await Promise.all(PARTS[split].split(' ').map(part)).then(() => true, () => false);
  wasm.__indirect_function_table.get(callback)(data, all);
};
const LOADERS = Object.fromEntries(Object.keys(PARTS).map((split) => [`__wasm_split_load_${split}`, load(split)]));
