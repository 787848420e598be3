// In a frame of another page: the looks of the views that stand alone, the height that the page needs, and the messages
// between the two pages. What each message means stands in www/hosting/README.md.

const HERE = import.meta.url;
/** So many messages a second are taken from the host. */
const PER_SECOND = 10;
const CHANGE_AFTER_MS = 200;
const LONGEST_FRAGMENT = 8_000;
const LANGUAGES = ['de', 'leicht', 'en'];
const COLOUR = /^#[0-9a-f]{6}$/i;
/** The colours that a host may set, by the page's own names for them. */
const TOKENS = [
  ...['paper', 'ink', 'quiet', 'line', 'edge', 'hover', 'scenario', 'scenario-text', 'baseline'],
  ...['official', 'men', 'women', 'link', 'fault', 'notice', 'focus'],
];

const root = document.documentElement;

const sheet = (name) =>
  new Promise((done, fail) => {
    const href = new URL(name, HERE);
    document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href, onload: done, onerror: fail }));
  });

/** The style sheet of these views, once it is there. */
export const styled = sheet('frame.css');

/** Where the browser tells the origin of the host, nobody else gets what it is told. */
const host = (() => {
  const origin = document.referrer && new URL(document.referrer).origin;
  // From a page of our own we may have been led here inside the frame: then it is not the host's.
  return origin && origin !== 'null' && origin !== location.origin ? origin : '*';
})();

const tell = (message) => parent.postMessage(message, host);

/** Goes to another fragment without a new entry in the history of the host. */
const go = (fragment) => location.replace(`#${fragment}`);

/** The fragment with one of its keys set anew; without a value the key is gone. */
const withKey = (fragment, key, value) =>
  [...fragment.split('&').filter((part) => part && !part.startsWith(`${key}=`)), ...(value ? [`${key}=${value}`] : [])].join('&');

const isPart = (text) => typeof text === 'string' && text.length <= LONGEST_FRAGMENT && !/[\s#&]/.test(text);

let schemes;
let colours;

async function setTheme(theme) {
  if (theme === null || typeof theme !== 'object') return;
  const { scheme, colors } = theme;
  if (['light', 'dark', 'auto'].includes(scheme)) {
    schemes ??= sheet('schemes.css');
    await schemes.catch(() => {});
    if (scheme === 'auto') delete root.dataset.scheme;
    else root.dataset.scheme = scheme;
  }
  if (colors !== null && typeof colors === 'object') {
    if (!colours) document.adoptedStyleSheets.push((colours = new CSSStyleSheet()));
    const set = TOKENS.filter((name) => typeof colors[name] === 'string' && COLOUR.test(colors[name]));
    const lines = set.map((name) => `--${name}: ${colors[name]};`).join('');
    // Whoever asks the system for more contrast or for colours of their own gets those.
    colours.replaceSync(`@media (forced-colors: none) and (not (prefers-contrast: more)) { :root:root:root { ${lines} } }`);
  }
  root.dataset.themed = '';
  // The pictures are drawn in the colours that now hold.
  dispatchEvent(new Event('insek-theme'));
}

// A fragment as it was written: mail programs and chats encode and escape it.
const plain = (hash) => {
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
const sealed = (fragment, change, ours) => {
  const [, body, seal] = /^(.*?)(?:&p=(\w*))?$/.exec(fragment);
  const next = change(body);
  if (seal === undefined && !ours) return next;
  return `${next}&p=${seal === undefined || seal === checksum(body) ? checksum(next) : seal}`;
};

function set({ fragment, scenario, area, language, theme }) {
  const now = plain(location.hash.slice(1));
  let next = now;
  // What the host says has not been on its way through a mail: it needs no checksum, but one that it has must be right.
  const put = (key, value, ours) => {
    next = sealed(next, (body) => withKey(body, key, value), ours);
  };
  if (typeof fragment === 'string' && fragment.length <= LONGEST_FRAGMENT && !/[\s#]/.test(fragment)) {
    next = fragment;
    put('einbetten', '1', true);
  }
  if (isPart(scenario)) put('s', scenario, true);
  if (isPart(area)) put('gebiet', area);
  if (LANGUAGES.includes(language)) put('sprache', language);
  if (next !== now) go(next);
  if (theme !== undefined) setTheme(theme);
}

/** What the host was told last, by what it is about: for a script of the host that comes later. */
const told = new Map();

const tellAnew = () => {
  for (const message of told.values()) tell(message);
};

/** Takes what the host says, and nobody else, and not more often than it makes sense. */
function listen() {
  let second = 0;
  let taken = 0;
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || data === null || typeof data !== 'object') return;
    const act = { 'insek:set': set, 'insek:ask': tellAnew }[data.type];
    if (!act) return;
    const now = Math.floor(performance.now() / 1000);
    if (now !== second) [second, taken] = [now, 0];
    taken += 1;
    if (taken <= PER_SECOND) act(data);
  });
}

function tellHeight() {
  new ResizeObserver(() => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    if (height === told.get('height')?.height) return;
    told.set('height', { type: 'insek:height', height });
    tell(told.get('height'));
  }).observe(root);
}

/** The page keeps what it shows in an attribute: persons, year, area and fragment. */
function tellChanges() {
  let shown = '';
  let timer = 0;
  const look = () => {
    timer = 0;
    const now = document.querySelector('main')?.dataset.now;
    if (!now || now === shown) return;
    const [persons, year, area, fragment] = now.split(' ');
    const facts = { version: 1, persons: Number(persons), year: Number(year), area, fragment: fragment ?? '' };
    tell({ type: shown ? 'insek:change' : 'insek:ready', ...facts });
    told.set('facts', { type: 'insek:ready', ...facts });
    shown = now;
  };
  const soon = () => (timer ||= setTimeout(look, shown ? CHANGE_AFTER_MS : 0));
  new MutationObserver(soon).observe(document.getElementById('app'), {
    attributeFilter: ['data-now'],
    childList: true,
    subtree: true,
  });
}

if (parent !== window) {
  listen();
  tellHeight();
  tellChanges();
}
