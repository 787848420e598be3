// The module that writes workbooks is large: it is fetched at the first wish for one, and never otherwise.

let loaded;

const load = async () => {
  const carried = globalThis.insekCarried;
  // It stands beside the module of every language, at one place.
  const module = carried ? carried.spreadsheet() : await import(new URL('later/spreadsheet.js', document.baseURI).href);
  await module.default();
  return module;
};

/** The bytes of an XLSX file, from a workbook as text. */
export const written = async (text) => {
  // A failed attempt is made again: the network may be back.
  loaded ??= load().catch((error) => {
    loaded = undefined;
    throw error;
  });
  return (await loaded).workbook(text);
};
