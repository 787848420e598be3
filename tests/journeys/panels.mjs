// What journeys through the panels share.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Opens every folded part of the panels. */
export async function unfold(page) {
  await page.$$eval('.panel-content details', (all) => all.forEach((element) => (element.open = true)));
}

/** What axe finds in the present state of the page, one line each. */
export async function violations(page) {
  // The driver may run a script where the page itself may not.
  await page.evaluate(axe);
  // A colour on its way to another is neither of the two. A window behind others may never finish: a second is more than enough.
  await page.evaluate(() => {
    const all = Promise.allSettled(document.getAnimations().map((one) => one.finished));
    return Promise.race([all.then(() => true), new Promise((done) => setTimeout(done, 1_000))]);
  });
  // What the bar of buttons covers can be scrolled into sight, which the machine does not know.
  await page.$$eval('.toolbar', (bars) => bars.forEach((bar) => (bar.style.position = 'static')));
  const found = await page.evaluate(async (tags) => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.any.map((check) => check.message).join('; ')}`),
    );
  }, RULES);
  await page.$$eval('.toolbar', (bars) => bars.forEach((bar) => (bar.style.position = '')));
  return found;
}

/** Opens the panel of this title and waits until it is filled. */
export async function open(explorer, title) {
  const is = async (name) => (await explorer.find('button', title)).evaluate((it, name) => it.getAttribute(name) === 'true', name);
  // A link may have opened it already, or be about to: then the press has closed it.
  let presses = 0;
  const open = async () => {
    if (presses < 2 && !(await is('aria-expanded')) && !(await is('aria-busy'))) {
      presses += 1;
      await explorer.push(title);
      // The page answers in its next turn; on a busy machine that takes a moment.
      await new Promise((done) => setTimeout(done, 400));
    }
    return filled();
  };
  const filled = () =>
    explorer.page.$$eval(
      '.panel',
      (all, title) => all.some((it) => it.querySelector('h3').innerText.trim() === title && it.querySelector('.panel-content')),
      title,
    );
  await explorer.until(open, `${title} is open`);
}

/** The table of the panels whose caption begins so; its head is the first row. */
export const table = (page, caption) =>
  page.$$eval(
    '.panel-content table',
    (all, caption) => {
      const found = all.find((it) => it.caption.textContent.startsWith(caption));
      return found ? [...found.rows].map((row) => [...row.cells].map((cell) => cell.innerText.trim())) : [];
    },
    caption,
  );

/** Types into the text field of this name as a visitor does, and leaves it. */
export async function fill(explorer, name, text) {
  const field = await explorer.find('textbox', name);
  await field.evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
    element.focus();
    element.select();
  });
  await explorer.page.keyboard.type(text);
  await explorer.page.keyboard.press('Tab');
}

/** Takes what the page hands to the browser as files, before the browser does: by name, in `handedOver` of the page. */
export async function intercept(page) {
  await page.evaluate(() => {
    globalThis.handedOver = {};
    const made = new Map();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      const address = make.call(URL, blob);
      made.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      globalThis.handedOver[this.download] = made.get(this.href);
    };
  });
}

/** Lets nothing through of what comes later, until the function that this returns is called. */
export async function refuseParts(page) {
  await page.setRequestInterception(true);
  let refused = true;
  page.on('request', (request) => {
    if (refused && request.url().includes('/later/')) request.abort();
    else request.continue();
  });
  return () => (refused = false);
}
