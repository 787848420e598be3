// In the page that is one file: hands out what it carries, in place of what start.js and the panels load elsewhere.
globalThis.insekCarried = (() => {
  const element = (name) => document.getElementById(`carried-${name}`);
  const bytes = (name) => Uint8Array.from(atob(element(name).textContent), (one) => one.charCodeAt(0));
  const module = (made, name) => ({ ...made, default: () => made({ module_or_path: bytes(name) }) });
  return {
    first: () => module(first, 'first'),
    studio: () => module(studio, 'studio'),
    spreadsheet: () => module(spreadsheet, 'spreadsheet'),
    file: (name) => (element(name) ? bytes(name) : undefined),
  };
})();
