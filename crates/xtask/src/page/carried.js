// In the page that is one file: hands out what it carries, in place of what start.js and the panels load elsewhere.
globalThis.insekCarried = (() => {
  const element = (name) => document.getElementById(`carried-${name}`);
  const bytes = (name) => Uint8Array.from(atob(element(name).textContent), (one) => one.charCodeAt(0));
  const module = (made, name) => ({ ...made, default: () => made({ module_or_path: bytes(name) }) });
  // A copy that was built quickly has German only: naming what is not there fails, as a file that is not there does.
  const languages = {
    en: () => module(studio_en, 'studio_en'),
    leicht: () => module(studio_leicht, 'studio_leicht'),
  };
  return {
    first: () => module(first, 'first'),
    studio: (language) => (language ? languages[language]() : module(studio, 'studio')),
    spreadsheet: () => module(spreadsheet, 'spreadsheet'),
    file: (name) => (element(name) ? bytes(name) : undefined),
  };
})();
