// The module that writes and opens workbooks is large: it is fetched at the first wish for one, and never otherwise.
{
  let loaded;

  const load = async () => {
    const carried = globalThis.insekCarried;
    const module = carried ? carried.spreadsheet() : await import('./spreadsheet.js');
    await module.default();
    return module;
  };

  // A failed attempt is made again: the network may be back.
  const module = () =>
    (loaded ??= load().catch((error) => {
      loaded = undefined;
      throw error;
    }));

  /** The bytes of an XLSX file, from a workbook as text. */
  const written = async (text) => (await module()).workbook(text);

  /** Name and text by turns of every sheet with a table, from the bytes of a workbook; nothing where it cannot be opened. */
  const sheets = async (bytes) => {
    const { sheets } = await module();
    try {
      return sheets(bytes);
    } catch {
      // After a trap the module is not to be trusted.
      loaded = undefined;
      return null;
    }
  };

  Object.assign((globalThis.insekPanels ??= {}), { written, sheets });
}
