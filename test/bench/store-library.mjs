// Opening and scrolling the library as it ships, over the history that the bench has filled.

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const runs = 11;

/** Notes in each page when its first rows stand in a drawn frame, in ms since the navigation. */
function watchRows() {
  globalThis.rowsStand = new Promise((stand) => {
    const look = () => {
      if (document.querySelector('.entry[data-loaded]')) requestAnimationFrame(() => setTimeout(() => stand(performance.now())));
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

async function open(browser, base) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(watchRows);
  await page.goto(`${base}library.html`);
  return { page, ms: await page.evaluate(() => globalThis.rowsStand) };
}

/** ms from the navigation to the frame that shows the first rows and can be worked: median of several, the first (cold) left out. */
export async function openLibrary(browser, base) {
  const times = [];
  for (let i = 0; i <= runs; i++) {
    const { page, ms } = await open(browser, base);
    await page.close();
    if (i > 0) times.push(ms);
  }
  return median(times);
}

/** Scrolls through the list frame by frame as a fast wheel does, and jumps into its middle. */
export async function scrollLibrary(browser, base, { speed = 4000, seconds = 10 } = {}) {
  const { page } = await open(browser, base);
  try {
    return await page.evaluate(async (pxPerSecond, length) => {
      const frame = () => new Promise((next) => { requestAnimationFrame(next); });
      const isBlank = () => [...document.querySelectorAll('.entry.blank')].some((row) => { const { top, bottom } = row.getBoundingClientRect(); return bottom > 0 && top < innerHeight; });
      let longTasks = 0;
      new PerformanceObserver((list) => { longTasks += list.getEntries().length; }).observe({ type: 'longtask' });
      const gaps = [];
      let blanks = 0;
      const begun = await frame();
      for (let last = begun; last - begun < length * 1000;) {
        const now = await frame();
        gaps.push(now - last);
        scrollTo(0, (now - begun) / 1000 * pxPerSecond);
        if (isBlank()) blanks++;
        last = now;
      }
      const rows = Math.round(scrollY);
      const jumped = performance.now();
      scrollTo(0, document.documentElement.scrollHeight / 2);
      do await frame(); while (isBlank() || !document.querySelector('.entry[data-loaded]'));
      const sorted = gaps.toSorted((a, b) => a - b);
      const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
      return { rows, speed: pxPerSecond, p50: at(0.5), p95: at(0.95), max: sorted.at(-1), longTasks, blank: blanks / gaps.length, jump: performance.now() - jumped };
    }, speed, seconds);
  } finally {
    await page.close();
  }
}
