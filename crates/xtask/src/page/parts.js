// Fetches the parts of the program that the first load leaves out. The build writes above these lines: FOLDER, where they
// stand, and PARTS, the files of each split. A part that was fetched stays; one that failed is fetched anew when asked for again.
const carried = globalThis.insekCarried;
const sheet = (href) =>
  new Promise((onload, onerror) => {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload, onerror }));
  });
// How panels look, and what they ask of the browser.
const panels = async () => carried || Promise.all([sheet('later/panels.css'), import('./later/panels.js')]);
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
  (fetched[name] ??= (name === 'panels' ? panels() : program(name)).catch((why) => {
    delete fetched[name];
    throw why;
  }));
const load = (split) => async (callback, data) => {
  const all = await Promise.all(PARTS[split].split(' ').map(part)).then(() => true, () => false);
  wasm.__indirect_function_table.get(callback)(data, all);
};
