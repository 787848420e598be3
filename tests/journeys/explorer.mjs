// The page as its visitors know it: by roles and accessible names only, so that it may be rebuilt inside.

import assert from 'node:assert/strict';

import { parseGerman } from './german.mjs';

/** The levers of the scenario, and the year that is looked at. */
export const LEVERS = [
  'Zuzug von außen',
  'Fortzug',
  'Geburten je Frau',
  'Lebenserwartung',
  'Neue Wohnungen durch Nachverdichtung',
];
export const TARGET_YEAR = 'Zieljahr';
export const FIGURES = ['Entwicklung', 'Alter und Geschlecht', 'Stadtteile', 'Bilanz'];

const RESULT = 'Einwohner im Zieljahr';
const PATIENCE = 5_000;

/** Firefox takes a second for a search by role and name. Chromium makes the same journeys by what it tells assistive technology. */
const isSlow = process.env.BROWSER === 'firefox';
/** Where the roles stand in the page, for a search without the tree of accessibility. */
const BY_ROLE = {
  button: 'button',
  combobox: 'select',
  figure: 'figure',
  slider: 'input[type=range]',
  spinbutton: '[role=spinbutton]',
  status: 'output',
  textbox: 'input[type=text]:not([role]), textarea',
};

/** The only element of a selector that has this name; nothing where none or several do. Runs in the page. */
function onlyNamed(selector, name) {
  const plain = (text) => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const named = Array.from(document.querySelectorAll(selector)).filter((element) => {
    const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const texts = ids.map((id) => document.getElementById(id)?.textContent);
    const labels = Array.from(element.labels ?? [], (label) => label.textContent);
    const said = [texts.join(' '), element.ariaLabel, labels.join(' '), element.textContent].map(plain).find((text) => text !== '');
    return said === plain(name) && element.checkVisibility();
  });
  return named.length === 1 ? named[0] : null;
}

export class Explorer {
  /** Elements by role and name. */
  #found = new Map();

  /** @param page the driver's tab */
  constructor(page) {
    this.page = page;
  }

  /** Waits until the page shows a result. */
  async ready() {
    try {
      await this.page.waitForSelector('output[data-value]', { timeout: 30_000 });
    } catch (error) {
      assert.fail(`no result (${error.message}); the page says: ${await this.text()}`);
    }
  }

  /** The only element of this role and accessible name. */
  async find(role, name) {
    const key = `${role} ${name}`;
    const known = this.#found.get(key);
    // A search by name takes a while: what is still on the page is not looked for again.
    if (known && (await known.evaluate((element) => element.isConnected))) return known;

    const selector = `::-p-aria([name="${name}"][role="${role}"])`;
    const search = async () => {
      const one = isSlow && BY_ROLE[role] && (await this.page.evaluateHandle(onlyNamed, BY_ROLE[role], name)).asElement();
      return one ? [one] : this.page.$$(selector);
    };
    let all = [];
    await this.until(
      async () => (all = await search()).length === 1,
      () => `${all.length} elements have the role ${role} and the name "${name}", expected one`,
    );
    this.#found.set(key, all[0]);
    return all[0];
  }

  slider(name) {
    return this.find('slider', name);
  }

  /** The unrounded number of people in the target year. */
  async result() {
    const output = await this.find('status', RESULT);
    const value = Number(await output.evaluate((element) => element.dataset.value));
    assert.ok(Number.isFinite(value), 'the result carries its unrounded number');
    return value;
  }

  /** The result as it stands on the page. */
  async resultText() {
    const output = await this.find('status', RESULT);
    return output.evaluate((element) => element.textContent.trim());
  }

  /** The value of a lever; slider and number field must agree on it. */
  async value(name) {
    const { number, text, shown, agree } = await this.#shown(name);
    assert.ok(agree, `${name}: the slider says ${number}, the field ${text}`);
    return shown;
  }

  async #shown(name) {
    const slider = await this.slider(name);
    const number = Number(await slider.evaluate((element) => element.value ?? element.getAttribute('aria-valuenow')));
    const text = await this.fieldText(name);
    const { step } = await this.range(name);
    const shown = parseGerman(text);
    // A value between two steps, such as that of the baseline, makes the slider stand at the nearest step.
    return { number, text, shown, agree: Math.abs(shown - number) <= step / 2 + 1e-9 };
  }

  /** The value of every lever and of the target year. */
  async values() {
    const values = {};
    for (const name of [...LEVERS, TARGET_YEAR]) values[name] = await this.value(name);
    return values;
  }

  /** Range and step of a lever. */
  async range(name) {
    const slider = await this.slider(name);
    return slider.evaluate((element) => ({
      min: Number(element.min),
      max: Number(element.max),
      step: Number(element.step),
    }));
  }

  /** Puts the slider to a share of its way with the mouse, 0 left, 1 right. */
  async click(name, share) {
    const point = await this.#pointOn(name, share);
    await this.page.mouse.click(point.x, point.y);
  }

  /** Drags the slider from one share of its way to another; calls `during` before the button is let go. */
  async drag(name, from, to, during) {
    const start = await this.#pointOn(name, from);
    const end = await this.#pointOn(name, to);
    await this.page.mouse.move(start.x, start.y);
    await this.page.mouse.down();
    await this.page.mouse.move(end.x, end.y, { steps: 8 });
    await during();
    await this.page.mouse.up();
  }

  async #pointOn(name, share) {
    const slider = await this.slider(name);
    await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const box = await slider.boundingBox();
    // The middle of the handle stays away from both ends by half its width.
    const margin = Math.min(10, box.width / 4);
    return { x: box.x + margin + share * (box.width - 2 * margin), y: box.y + box.height / 2 };
  }

  /** Presses keys on the slider. */
  async press(name, ...keys) {
    const slider = await this.slider(name);
    await slider.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses the button of this name. */
  push(name) {
    return this.#click('button', name);
  }

  /** Chooses the radio button of this name. */
  pick(name) {
    return this.#click('radio', name);
  }

  /** In the middle of the window, where no bar at its edge covers it. */
  async #click(role, name) {
    for (;;) {
      const element = await this.find(role, name);
      try {
        await element.evaluate((it) => it.scrollIntoView({ block: 'center' }));
        return await element.click();
      } catch (error) {
        // The page may put another in its place between looking and clicking, as when a link opens a panel; that one is clicked then.
        if (await element.evaluate((it) => it.isConnected)) throw error;
      }
    }
  }

  /** Whether the button of this name can be pressed. */
  async enabled(name) {
    const button = await this.find('button', name);
    return button.evaluate((element) => !element.disabled && element.getAttribute('aria-disabled') !== 'true');
  }

  async increase(name) {
    await this.push(`${name} erhöhen`);
  }

  async decrease(name) {
    await this.push(`${name} verringern`);
  }

  /** What stands in the number field. */
  async fieldText(name) {
    const field = await this.find('spinbutton', name);
    return field.evaluate((element) => element.value);
  }

  /** Types into the number field as a visitor does, and leaves it. */
  async type(name, text) {
    const field = await this.find('spinbutton', name);
    await field.evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
      element.focus();
      element.select();
    });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Tab');
    // What reads numbers comes with the visitor's first act, which this may be.
    const answered = async () => (await this.refuses(name)) || (await this.#shown(name)).agree;
    await this.until(answered, `${name} takes ${text}, or says why not`);
  }

  /** Whether the number field reports that it cannot take what was typed. */
  async refuses(name) {
    const field = await this.find('spinbutton', name);
    return field.evaluate((element) => element.getAttribute('aria-invalid') === 'true');
  }

  /** The fragment of the address, once it has settled: the page writes it shortly after a change. */
  async fragment() {
    const read = () => this.page.evaluate(() => location.hash);
    let fragment = await read();
    let since = Date.now();
    await this.until(async () => {
      const now = await read();
      if (now !== fragment) [fragment, since] = [now, Date.now()];
      return Date.now() - since > 700;
    }, 'the address settles');
    return fragment;
  }

  /** The names in the choice of the area, in order. */
  async areas() {
    const choice = await this.find('combobox', 'Gebiet');
    return choice.evaluate((element) => Array.from(element.options, (option) => option.textContent.trim()));
  }

  /** The chosen area. */
  async area() {
    const choice = await this.find('combobox', 'Gebiet');
    return choice.evaluate((element) => element.selectedOptions[0].textContent.trim());
  }

  /** Chooses an area by its name. */
  async choose(area) {
    const choice = await this.find('combobox', 'Gebiet');
    const value = await choice.evaluate(
      (element, wanted) => Array.from(element.options).find((option) => option.textContent.trim() === wanted)?.value,
      area,
    );
    assert.ok(value !== undefined, `${area} can be chosen`);
    await choice.select(value);
    await this.until(async () => (await this.area()) === area, `${area} is chosen`);
  }

  /** Opens what `Teilen` holds, where it is not open. */
  async share() {
    const button = await this.find('button', 'Teilen');
    const isOpen = () => button.evaluate((element) => element.ariaExpanded === 'true');
    if (await isOpen()) return;
    await this.push('Teilen');
    await this.until(isOpen, 'what `Teilen` holds is there');
  }

  /** Presses `Link kopieren` below `Teilen` and returns what is in the clipboard; the visit must allow that. */
  async copyLink() {
    const clipboard = () => this.page.evaluate(() => navigator.clipboard.readText());
    await this.page.evaluate(() => navigator.clipboard.writeText(''));
    await this.share();
    await this.push('Link kopieren');
    await this.until(async () => (await clipboard()) !== '', 'the link is in the clipboard');
    return clipboard();
  }

  /** A figure by its name. */
  figure(name) {
    return this.find('figure', name);
  }

  /** Opens the table of a figure and returns its rows, each a list of cell texts, the heads first. */
  async table(name) {
    const figure = await this.figure(name);
    if (!(await figure.$eval('table', isShown).catch(() => false))) {
      const disclosure = await figure.$('::-p-aria([name="Als Tabelle"])');
      assert.ok(disclosure, `${name} has a disclosure "Als Tabelle"`);
      const details = await disclosure.evaluateHandle((element) => element.closest('details'));
      let presses = 0;
      const open = async () => {
        // Figures that come while the pointer is on its way can move the page below it: then the press has hit something else.
        if (presses < 2 && !(await details.evaluate((element) => element.open))) {
          presses += 1;
          await disclosure.evaluate((element) => element.scrollIntoView({ block: 'center' }));
          await disclosure.click();
          await pause(300);
        }
        return figure.$eval('table', isShown).catch(() => false);
      };
      await this.until(open, `the table of ${name} is open`);
    }
    return figure.$$eval('table tr', (rows) =>
      rows.map((row) => Array.from(row.cells, (cell) => cell.textContent.trim())),
    );
  }

  /** The whole text that a visitor can read, tables closed or open as they are. */
  text() {
    return this.page.evaluate(() => document.body.innerText);
  }

  /** What makes the page wider than the screen: the innermost elements that stick out, none if it is not wider. */
  tooWide() {
    return this.page.evaluate(() => {
      const { clientWidth } = document.documentElement;
      if (document.scrollingElement.scrollWidth <= clientWidth) return [];
      // What scrolls in a box of its own does not make the page wider.
      const boxed = (element) =>
        element !== document.body && (getComputedStyle(element).overflowX !== 'visible' || boxed(element.parentElement));
      const sticksOut = (element) =>
        element.getBoundingClientRect().right > clientWidth + 0.5 && !boxed(element.parentElement);
      return Array.from(document.body.querySelectorAll('*'))
        .filter((element) => sticksOut(element) && !Array.from(element.children).some(sticksOut))
        .map((element) => `${element.tagName}.${element.className} ${element.textContent.trim().slice(0, 40)}`)
        .slice(0, 10);
    });
  }

  /** Waits until the condition holds; `what` says it in words, or is a function that does. */
  async until(condition, what) {
    const start = Date.now();
    while (Date.now() - start < PATIENCE) {
      if (await condition()) return;
      await pause(30);
    }
    assert.fail(`not within ${PATIENCE / 1000} s: ${typeof what === 'function' ? what() : what}`);
  }

  /** Waits until the result differs from `before` and returns it. */
  async changed(before) {
    let now = before;
    await this.until(async () => (now = await this.result()) !== before, `the result changes from ${before}`);
    return now;
  }
}

function isShown(element) {
  return element.checkVisibility();
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
