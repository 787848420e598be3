// In the page that is one file: hands out what it carries, in place of what the page and its panels load elsewhere.
globalThis.insekCarried = (() => {
  const element = (name) => document.getElementById(`carried-${name}`);
  const file = (name) => element(name) && Uint8Array.from(atob(element(name).textContent), (one) => one.charCodeAt(0));
  const module = (made, name) => ({ ...made, default: () => made({ module_or_path: file(`${name}_bg.wasm`) }) });
  return { file, app: () => module(app, 'app'), spreadsheet: () => module(spreadsheet, 'spreadsheet') };
})();
