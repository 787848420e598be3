// In the page that is one file: hands out what it carries, in place of what the page and its panels load elsewhere.
globalThis.insekCarried = (() => {
  const element = (name) => document.getElementById(`carried-${name}`);
  const file = (name) => element(name) && Uint8Array.from(atob(element(name).textContent), (one) => one.charCodeAt(0));
  // Modules are carried compressed; there is no server that would do it on the way.
  const part = async (name) =>
    new Response(new Blob([file(name)]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  const module = (made, name) => ({ ...made, default: () => made({ module_or_path: part(`${name}_bg.wasm`) }) });
  return { file, part, app: () => module(app, 'app'), spreadsheet: () => module(spreadsheet, 'spreadsheet') };
})();
