// Loads the module of the first load and, when a panel is opened, the second one, which goes on where the first stands.
// What goes wrong is said in the page, in the sentence that index.html keeps ready for it.
const show = (id, visible = true) => {
  for (const one of ['failure', id]) document.getElementById(one).hidden = !visible;
};

const style = (address) =>
  new Promise((done, fail) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: done, onerror: fail });
    document.head.append(link);
  });

// The page that is one file carries what others load.
const carried = globalThis.insekCarried;
let studio;

// The page calls this with the panel to open and its session as text.
globalThis.insekMore = async (panel, session) => {
  const heading = () => document.getElementById(`panel-${panel}`);
  if (!studio) {
    heading().ariaBusy = 'true';
    try {
      const [loaded] = await Promise.all(
        carried ? [carried.studio()] : [import('./later/studio.js'), style('later/studio.css')],
      );
      await loaded.default();
      studio = loaded;
      show('failure-later', false);
      // The session may have moved on while the module was on its way: the page is asked again.
      heading().click();
    } catch {
      heading().ariaBusy = null;
      show('failure-later');
    }
    return;
  }
  const { scrollX, scrollY } = window;
  first.closePage();
  studio.openStudio(panel, session);
  requestAnimationFrame(() => {
    scrollTo(scrollX, scrollY);
    studio.focusPanel(panel);
  });
};

let first;
try {
  // What is needed in a frame of another page only is fetched there only. Without it the page works at a fixed height.
  const framed = !carried && (parent !== window || location.hash.includes('einbetten=1'));
  const frame = framed && import('./later/frame.js').then(({ styled }) => styled).catch(() => {});
  first = carried ? carried.first() : await import('./first.js');
  await Promise.all([first.default(), frame]);
  first.openPage();
} catch {
  show('failure-start');
  document.querySelector('.loading')?.remove();
}
