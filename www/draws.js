// Draws ranges and projects scenarios beside the page, so that a lever never waits for them: the page's own program in a worker, without a page.
// What to make is told by later/panels/workers.js.
const inbox = [];
let wake;

onmessage = ({ data }) => {
  inbox.push(data);
  wake?.();
};

// A worker needs no looks, only the program.
globalThis.insekCarried = { part: async (file) => (await fetch(file)).arrayBuffer() };
globalThis.insekPanels = {
  /** Hands over the bytes of what was asked for last, and gets what is asked for next; the first call says that all is ready. */
  work: async ({ buffer }) => {
    postMessage(buffer, [buffer]);
    while (!inbox.length) await new Promise((done) => (wake = done));
    return inbox.shift();
  },
};

const app = await import('./app.js');
await app.default();
app.openPage();
