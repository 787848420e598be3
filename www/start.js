// Loads the module of the first load and, when a panel is opened, the second one, which goes on where the first stands.
// An address that asks for what only the second module has (a collection, a hall, another language) begins with that one.
// What goes wrong is said in the page, in the sentence that index.html keeps ready for it.
const show = (id, visible = true) => {
  for (const one of ['failure', id]) document.getElementById(one).hidden = !visible;
};

const style = (address) =>
  new Promise((done, fail) => {
    const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: address, onload: done, onerror: fail });
    document.head.append(link);
  });

// A fragment as it was written: mail programs and chats encode and escape it.
globalThis.insekPlain = (hash) => {
  for (let round = 3; round; round -= 1) {
    try {
      hash = decodeURIComponent(hash);
    } catch {
      // A sign that nobody has encoded stays.
    }
    hash = hash.replace(/&(amp|#38);/g, '&');
  }
  return hash;
};

// CRC-24 of RFC 9580, as in crates/scenario/src/link/fragment.rs: a journey compares the two.
const checksum = (text) => {
  let sum = 0xb704ce;
  for (const byte of new TextEncoder().encode(text)) {
    sum ^= byte << 16;
    for (let bit = 8; bit; bit -= 1) {
      sum <<= 1;
      if (sum & 0x1000000) sum ^= 0x1864cfb;
    }
  }
  return sum.toString(16).padStart(6, '0');
};

// A changed fragment with the checksum anew; one that was wrong stays wrong, and where there was none there is none, unless it is `ours`.
globalThis.insekSealed = (fragment, change, ours) => {
  const [, body, seal] = /^(.*?)(?:&p=(\w*))?$/.exec(fragment);
  const next = change(body);
  if (seal === undefined && !ours) return next;
  return `${next}&p=${seal === undefined || seal === checksum(body) ? checksum(next) : seal}`;
};

const asked = (key) => new RegExp(`[#&]${key}`).exec(insekPlain(location.hash))?.[1] ?? '';
const LANGUAGE = 'sprache=(leicht|en)\\b';
const language = asked(LANGUAGE);
const beyond = () => language || asked('(k=|alter=|ansicht=beamer)');

// The page that is one file carries what others load.
const carried = globalThis.insekCarried;
let first;
let studio;

const load = async () => {
  const folder = `later/${language && `${language}/`}`;
  const [loaded] = await Promise.all(
    carried ? [carried.studio(language)] : [import(`./${folder}studio.js`), style('later/studio.css')],
  );
  await loaded.default();
  studio = loaded;
};

// The page calls this with the panel to open and its session as text.
globalThis.insekMore = async (panel, session) => {
  const heading = () => document.getElementById(`panel-${panel}`);
  if (!studio) {
    heading().ariaBusy = 'true';
    try {
      await load();
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

// Another language is another module, and the first one has no view for a hall. A link to a language alone keeps the rest.
addEventListener('hashchange', ({ oldURL }) => {
  if (asked(LANGUAGE) === language && (studio || !beyond())) return;
  const { hash } = location;
  const old = insekPlain(oldURL.split('#')[1] ?? '');
  const rest = (text) => text.split('&').filter((part) => part && !part.startsWith('sprache='));
  if (!/^#sprache=\w+$/.test(hash) || !rest(old)[0]) location.reload();
  else location.replace(`#${insekSealed(old, (body) => [...rest(body), hash.slice(1)].join('&'))}`);
});

// On paper the page is light. The pictures are painted already: print.css turns them round where they are dark.
addEventListener('beforeprint', () => {
  document.documentElement.toggleAttribute('data-dark', matchMedia('(prefers-color-scheme:dark)').matches);
});

try {
  // What is needed in a frame of another page only is fetched there only. Without it the page works at a fixed height.
  const framed = !carried && (parent !== window || location.hash.includes('einbetten=1'));
  const frame = framed && import('./later/frame.js').then(({ styled }) => styled).catch(() => {});
  if (beyond()) {
    // index.html has asked for it already: browsers complain about what nobody takes.
    if (!carried) fetch('first_bg.wasm').catch(() => {});
    await load().catch(() => show('failure-later'));
  }
  if (studio) {
    await frame;
    studio.openStudio('', '');
  } else {
    first = carried ? carried.first() : await import('./first.js');
    await Promise.all([first.default(), frame]);
    first.openPage();
  }
} catch {
  show('failure-start');
  document.querySelector('.loading')?.remove();
}
