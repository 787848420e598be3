// Starts a browser, opens the page in it, and sees to it that every journey stays quiet: nothing in the console, no
// failed request, no request to another origin, nothing that the policy refused, no cookie and nothing stored.

import assert from 'node:assert/strict';
import { access, constants, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

import puppeteer from 'puppeteer-core';

import { Explorer } from './explorer.mjs';

/** The address of the built page, with a slash at the end. */
export const BASE_URL = required('BASE_URL');
/** `chrome` or `firefox`, as the driver calls them. */
export const BROWSER = process.env.BROWSER ?? 'chrome';
export const isChromium = BROWSER === 'chrome';

const CHROMIUM_FLAGS = [
  '--headless=new',
  // A test machine often runs as root, where Chromium has no sandbox.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // The browser's own calls home would hang on a machine without a network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=de-DE',
];

/** Screens by what they stand for. */
export const SCREEN = {
  desktop: { width: 1440, height: 900, deviceScaleFactor: 1 },
  phone: { width: 390, height: 844, deviceScaleFactor: 3, isMobile: true, hasTouch: true },
  narrow: { width: 320, height: 640, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  projector: { width: 1920, height: 1080, deviceScaleFactor: 2 },
};

/**
 * One journey: a fresh visitor opens the page and does something.
 *
 * @param {string} name the fact that the journey protects
 * @param {{ screen?: object, fragment?: string, asItIs?: boolean }} options screen size, the fragment of the link that is followed, and
 *   whether it comes without a checksum where it has none
 * @param {(explorer: Explorer, visit: Visit, t: object) => Promise<void>} walk what the visitor does
 */
export function journey(name, options, walk) {
  test(name, { timeout: 120_000 }, async (t) => {
    const visit = await Visit.start(options.screen ?? SCREEN.desktop);
    try {
      const explorer = await visit.open(options.fragment ?? '', options.asItIs);
      await walk(explorer, visit, t);
      await visit.assertQuiet();
    } finally {
      await visit.end();
    }
  });
}

/** CRC-24 of RFC 9580, as links of the page end in it. */
function checksum(text) {
  let sum = 0xb704ce;
  for (const byte of Buffer.from(text)) {
    sum ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum << 1) ^ (sum & 0x800000 ? 0x1864cfb : 0);
  }
  return sum.toString(16).padStart(6, '0');
}

/** The fragment of a scenario as the page would hand it on; others, and those that have a checksum, stay as they are. */
export function sealed(fragment) {
  const text = fragment.replace(/^#/, '');
  return /(^|&)s=/.test(text) && !/&p=/.test(text) ? `#${text}&p=${checksum(text)}` : fragment;
}

/** One visitor with a profile of their own: no cookie, storage or permission is left from another. */
export class Visit {
  #context;
  #screen;
  #pages = [];
  #noises = [];
  #allowed = [new URL(BASE_URL).origin];

  static async start(screen) {
    const visit = new Visit();
    visit.#screen = screen;
    visit.#context = await (await browser()).createBrowserContext();
    return visit;
  }

  /** Opens the page in a new tab and waits until it shows a result. */
  async open(fragment = '', asItIs = false) {
    const page = await this.blank();
    await page.goto(BASE_URL + (asItIs ? fragment : sealed(fragment)), { waitUntil: 'load' });
    const explorer = new Explorer(page);
    await explorer.ready().catch(async (error) => {
      throw new Error(`${error.message}\n${(await this.noises()).join('\n')}`);
    });
    return explorer;
  }

  /** Opens a view that need not show the headline, and waits until it shows something. */
  async openView(fragment) {
    const page = await this.blank();
    await page.goto(BASE_URL + sealed(fragment), { waitUntil: 'load' });
    await page.waitForSelector('main[data-now]', { timeout: 30_000 });
    return new Explorer(page);
  }

  /** A tab that was closed is asked no more. */
  forget(page) {
    this.#pages.splice(this.#pages.indexOf(page), 1);
  }

  /** What may be asked too: an origin that the page is embedded in, or the address of one file. */
  allow(address) {
    this.#allowed.push(address);
  }

  /** A new tab that is listened to from its first request on. */
  async blank() {
    const page = await this.#context.newPage();
    this.#pages.push(page);
    const note = (text) => this.#noises.push(text);
    page.on('console', (message) => note(`console ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => note(`error: ${error.message ?? error}`));
    page.on('requestfailed', (request) => note(`failed: ${request.url()} ${request.failure()?.errorText}`));
    page.on('response', (response) => {
      if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
    });
    page.on('request', (request) => {
      const url = new URL(request.url());
      const expected = [url.origin, url.href.split('#')[0]].some((it) => this.#allowed.includes(it));
      const own = expected || ['data:', 'blob:', 'about:'].includes(url.protocol);
      if (!own) note(`request to another origin: ${request.url()}`);
    });
    await page.evaluateOnNewDocument(() => {
      globalThis.refusedByPolicy = [];
      addEventListener('securitypolicyviolation', (event) =>
        globalThis.refusedByPolicy.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile ?? ''}`),
      );
    });
    // The driver of Firefox knows no mobile screens.
    const { width, height, deviceScaleFactor } = this.#screen;
    await page.setViewport(isChromium ? this.#screen : { width, height, deviceScaleFactor });
    return page;
  }

  /** Lets the page read and write the clipboard without asking. */
  async allowClipboard() {
    const origin = new URL(BASE_URL).origin;
    await this.#context.overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  }

  /** Everything that should not have happened so far in any tab. */
  async noises() {
    const refused = [];
    for (const frame of this.#pages.flatMap((page) => page.frames())) {
      const seen = await frame.evaluate(() => {
        // A sandboxed frame has neither cookies nor storage: asking for them throws.
        if (globalThis.origin === 'null') return { refused: globalThis.refusedByPolicy, cookies: '', stored: 0 };
        const stored = localStorage.length + sessionStorage.length;
        return { refused: globalThis.refusedByPolicy, cookies: document.cookie, stored };
      });
      refused.push(...seen.refused.map((text) => `refused by the policy: ${text}`));
      if (seen.cookies !== '') refused.push(`cookie: ${seen.cookies}`);
      if (seen.stored > 0) refused.push(`${seen.stored} entries in storage`);
    }
    return [...this.#noises, ...refused];
  }

  async assertQuiet() {
    assert.deepEqual(await this.noises(), []);
  }

  async end() {
    await this.#context.close();
  }
}

/** Writes a picture of the tab to the folder of screenshots. */
export async function screenshot(page, name, fullPage = false) {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage });
}

let launched;

/** The browser of this process, started at the first call, with an empty profile. */
function browser() {
  launched ??= launch();
  return launched.then(({ instance }) => instance);
}

after(async () => {
  if (!launched) return;
  const { instance, profile } = await launched;
  await instance.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function launch() {
  const profile = await mkdtemp(path.join(tmpdir(), 'journeys-'));
  const instance = await puppeteer.launch({
    browser: BROWSER,
    executablePath: await program(required('BROWSER_PROGRAM')),
    headless: true,
    userDataDir: profile,
    args: isChromium ? CHROMIUM_FLAGS : [],
    env: { ...process.env, LANGUAGE: 'de', LANG: 'de_DE.UTF-8' },
  });
  return { instance, profile };
}

/** The path of a program by its name. */
async function program(name) {
  for (const folder of process.env.PATH.split(path.delimiter)) {
    const candidate = path.join(folder, name);
    if (await access(candidate, constants.X_OK).then(() => true, () => false)) return candidate;
  }
  throw new Error(`${name} is not on the path`);
}

function required(name) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the journeys by cargo xtask test`);
  return value;
}
