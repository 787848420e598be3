// What journeys share that look at ranges.

/** Draws take some seconds on a slow machine. */
export const wait = (check, page) => page.waitForFunction(check, { timeout: 60_000, polling: 50 });

/** Waits until all draws of the page as it stands are made and told: from then on nothing changes by itself. */
export const allDrawn = (explorer) =>
  wait(() => /Aus 1\.000 Rechnungen/.test(document.querySelector('.development canvas')?.getAttribute('aria-label')), explorer.page);
