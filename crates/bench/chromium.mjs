// The measurements in Chromium: `node chromium.mjs MODULES FOLDER`, MODULES is where the driver is installed, FOLDER holds bench.js and
// bench_bg.wasm. Prints a line for each: its name as in benches/projection.rs, a tab, the median in milliseconds.

import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const [modules, folder] = process.argv.slice(2);
const puppeteer = createRequire(path.resolve(modules, 'package.json'))('puppeteer-core');

const TYPES = { '.js': 'text/javascript', '.wasm': 'application/wasm', '.html': 'text/html' };

/** The folder over HTTP. Only a page isolated from other origins gets a clock finer than a tenth of a millisecond. */
function serve() {
  const server = createServer(async (request, response) => {
    const name = path.basename(new URL(request.url, 'http://localhost').pathname) || 'index.html';
    const body = name === 'index.html' ? '<!doctype html>' : await readFile(path.join(folder, name)).catch(() => null);
    response.writeHead(body === null ? 404 : 200, {
      'Content-Type': TYPES[path.extname(name)] ?? 'text/plain',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
    response.end(body);
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Runs in the page. */
async function measure() {
  const { default: init, Work, Draws, Questions } = await import('/bench.js');
  await init();
  /** Milliseconds for which a sample runs at least: a hundred steps of the clock, and too short to be interrupted often. */
  const SAMPLE = 0.5;
  const SAMPLES = 51;
  /** Of what takes hundreds of milliseconds. */
  const FEW = 9;
  const time = (work, runs) => {
    const begin = performance.now();
    for (let run = 0; run < runs; run += 1) work();
    return (performance.now() - begin) / runs;
  };
  /** How many runs make a sample, when the optimising compiler has replaced the first code. */
  const warmUp = (work) => {
    const begin = performance.now();
    let runs = 0;
    while (performance.now() - begin < 300) {
      work();
      runs += 1;
    }
    return Math.max(1, Math.ceil((SAMPLE * runs) / (performance.now() - begin)));
  };
  /** Medians of a series, sample by sample in turn: what else the machine does meets all of them. */
  const medians = (series, samples = SAMPLES) => {
    const all = Object.entries(series).map(([name, work]) => ({ name, work, runs: warmUp(work), times: [] }));
    for (let sample = 0; sample < samples; sample += 1) {
      for (const { work, runs, times } of all) times.push(time(work, runs));
    }
    const middle = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
    return Object.fromEntries(all.map(({ name, times }) => [name, middle(times)]));
  };
  const each = (sizes, name, work) => Object.fromEntries(sizes.map((size) => [`growth/${name}/${size}`, work(size)]));
  const projecting = (work) => () => work.engine();
  const city = new Work(18, 30);
  const drawn = new Draws();
  const asked = new Questions();
  const result = {
    ...medians({ 'city/engine': () => city.engine(), 'city/bare': () => city.bare() }),
    ...medians({ 'built-in/projection': () => drawn.project(), 'built-in/draws': () => drawn.draw() }),
    ...medians({ 'questions/explain': () => asked.explain(), 'questions/tornado': () => asked.tornado() }, FEW),
    ...medians(each([1, 4, 18, 72], 'districts', (districts) => projecting(new Work(districts, 30)))),
    ...medians(each([10, 30, 90], 'years', (years) => projecting(new Work(18, years)))),
    ...medians(each([1, 10, 100], 'draws', (draws) => () => {
      for (let draw = 0; draw < draws; draw += 1) city.engine();
    })),
  };
  return { isolated: crossOriginIsolated, result };
}

const server = await serve();
const profile = await mkdtemp(path.join(tmpdir(), 'bench-'));
const browser = await puppeteer.launch({
  browser: 'chrome',
  executablePath: process.env.BROWSER_PROGRAM,
  headless: true,
  userDataDir: profile,
  // A machine for tests often runs as root, where Chromium has no sandbox.
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  const { isolated, result } = await page.evaluate(measure);
  if (!isolated) console.error('the page is not isolated: the clock is coarse');
  for (const [name, milliseconds] of Object.entries(result)) console.log(`${name}\t${milliseconds}`);
} finally {
  await browser.close();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
