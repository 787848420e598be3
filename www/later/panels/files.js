// Files as the browser hands them over, read into memory. Nothing is sent anywhere.
{
  // More than any pack by far: what is larger is no table.
  const MOST_BYTES = 64 * 1024 * 1024;

  const read = async (name, file) => {
    if (file.size > MOST_BYTES) throw new Error(name);
    return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
  };

  /** Every file of a file input; of a chosen folder with its path. */
  const chosen = (input) =>
    Promise.all(Array.from(input.files, (file) => read(file.webkitRelativePath || file.name, file)));

  /** Every file that was dropped, folders included. */
  const dropped = async (transfer) => {
    // The list is only valid during the event: entries are taken before the first wait.
    const entries = Array.from(transfer.items, (item) => item.webkitGetAsEntry?.()).filter(Boolean);
    const files = await Promise.all(entries.map((entry) => below(entry)));
    return files.flat();
  };

  const below = async (entry) => {
    if (entry.isFile) {
      const file = await new Promise((done, fail) => entry.file(done, fail));
      return [await read(entry.fullPath.replace(/^\//, ''), file)];
    }
    const reader = entry.createReader();
    const all = [];
    // A reader hands out a part of the folder at a time, and an empty part at its end.
    for (;;) {
      const part = await new Promise((done, fail) => reader.readEntries(done, fail));
      if (part.length === 0) break;
      all.push(...part);
    }
    return (await Promise.all(all.map(below))).flat();
  };

  Object.assign((globalThis.insekPanels ??= {}), { chosen, dropped });
}
