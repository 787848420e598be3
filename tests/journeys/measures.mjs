// What the eye and the finger need, measured on the page as it stands.

/**
 * What `read` makes of all elements of a selector. The driver's own `$$eval` makes a handle for each of them, which takes many
 * seconds for a whole page.
 */
export function every(page, selector, read) {
  return page.evaluate(`(${read})(Array.from(document.querySelectorAll(${JSON.stringify(selector)})))`);
}

/** Waits until nothing in the page has changed for a moment: what is computed or drawn later is there. */
export function quiet(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        let timer;
        const observer = new MutationObserver(() => wait());
        const wait = () => {
          clearTimeout(timer);
          timer = setTimeout(() => (observer.disconnect(), done()), 400);
        };
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        wait();
      }),
  );
}

/** Opens every part of the page; the one for a hall would take its place. */
export async function openEverything(explorer) {
  const { page } = explorer;
  const closed = '.panel h3 button[aria-expanded="false"]:not(#panel-beamer)';
  await page.click('#panel-begriffe');
  await page.waitForSelector('.panel-content', { timeout: 30_000 });
  await explorer.until(async () => {
    await page.$$eval(closed, (all) => all.forEach((button) => button.click()));
    return (await page.$$(closed)).length === 0;
  }, 'every part is open');
  // What is computed or fetched for a part comes a moment later.
  await page.waitForNetworkIdle({ idleTime: 1_000, timeout: 60_000 });
  await every(page, 'details', (all) => all.forEach((element) => (element.open = true)));
}

/** Controls that are smaller than 24 x 24 pixels (2.5.8); words in a sentence may be. */
export function tooSmall(page) {
  return every(page, 'a[href], button, select, summary, input, textarea', (all) => {
    const inSentence = (element) =>
      getComputedStyle(element).display.startsWith('inline') &&
      Array.from(element.parentElement.childNodes).some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
    // Drawn elsewhere: the picture shows what they choose.
    const unseen = (element) => getComputedStyle(element).pointerEvents === 'none' || element.closest('.unseen, .picture-keys');
    return all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !unseen(element) && !inSentence(element))
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 23.99 || box.height < 23.99))
      .map(({ element, box }) => `${element.tagName}#${element.id}.${element.className} "${(element.textContent || element.parentElement.textContent).trim().slice(0, 30)}" ${box.width}x${box.height}`);
  });
}

/** Text that its box cuts off. */
export function cutOff(page) {
  return every(page, 'body *', (all) => {
    const cuts = (value) => value === 'hidden' || value === 'clip';
    const found = [];
    for (const element of all) {
      if (!element.checkVisibility() || element.closest('.unseen, .picture-keys, svg, canvas, .skip')) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      // Words in a field can be moved with the caret.
      const cut = element.tagName !== 'INPUT' && ((cuts(overflowX) && scrollWidth > clientWidth + 1) || (cuts(overflowY) && scrollHeight > clientHeight + 1));
      // Half a number is a wrong one.
      const spills = element.tagName === 'BUTTON' && scrollWidth > clientWidth + 1;
      const hides = element.matches('input[role=spinbutton]') && scrollWidth > clientWidth + 2;
      if (cut || spills || hides) {
        found.push(`${element.tagName}#${element.id}.${element.className} "${(element.value ?? element.textContent).trim().slice(0, 40)}"`);
      }
    }
    return found;
  });
}

/**
 * Goes through the page by keyboard and returns what is wrong with the focus: no ring (2.4.7), or wholly behind something that
 * stays in place (2.4.11).
 */
export async function lostFocus(page, most = 400) {
  const faults = [];
  let stops = 0;
  await page.focus('.skip');
  for (; stops < most; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const { activeElement: element } = document;
      if (!element || element === document.body) return null;
      const name = `${element.tagName}#${element.id} "${(element.ariaLabel ?? element.textContent).trim().slice(0, 40)}"`;
      // The ring of what is not seen itself stands around what shows it.
      const shown = element.closest('.picture:has(:is(.picture-keys, .places) :focus-visible)') ?? element.closest('.file') ?? element;
      const { outlineStyle, outlineWidth } = getComputedStyle(shown);
      const box = shown.getBoundingClientRect();
      const faults = [];
      if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) faults.push(`no ring: ${name}`);
      const inside = [0.02, 0.25, 0.5, 0.75, 0.98].flatMap((x) =>
        [0.02, 0.5, 0.98].map((y) => [box.left + box.width * x, box.top + box.height * y]),
      );
      const isIt = (hit) => hit && (shown.contains(hit) || hit.contains(shown) || hit.closest('label')?.control === element);
      if (!inside.some(([x, y]) => isIt(document.elementFromPoint(x, y)))) {
        const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        faults.push(`hidden: ${name} at ${Math.round(box.left)},${Math.round(box.top)} ${Math.round(box.width)}x${Math.round(box.height)} behind ${over?.tagName}.${over?.className}`);
      }
      return faults;
    });
    if (seen === null) break;
    faults.push(...seen);
  }
  return { stops, faults };
}
