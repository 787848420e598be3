// Starts the page. What goes wrong is said in the page, in the sentence that index.html keeps ready for it.

// On paper the page is light. The pictures are painted already: print.css turns them round where they are dark.
addEventListener('beforeprint', () => {
  document.documentElement.toggleAttribute('data-dark', matchMedia('(prefers-color-scheme:dark)').matches);
});

// The page that is one file carries what others load.
const carried = globalThis.insekCarried;

try {
  // What is needed in a frame of another page only is fetched there only. Without it the page works at a fixed height.
  const framed = !carried && (parent !== window || location.hash.includes('einbetten=1'));
  const frame = framed && import('./later/frame.js').then((it) => it.styled).catch(() => {});
  const app = carried ? carried.app() : await import('./app.js');
  await Promise.all([app.default(), frame]);
  app.openPage();
} catch {
  for (const id of ['failure', 'failure-start']) document.getElementById(id).hidden = false;
  document.querySelector('.loading')?.remove();
}
