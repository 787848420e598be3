// Workers that draw ranges and project scenarios. As long as none is ready, or where workers are refused or one fails, the page does it by itself.
{
  /** A worker makes so many before it looks for what is asked for next. */
  const SHARE = 20;
  // A page by double click has no second file to run, and one in a sandbox without an origin of its own may not.
  const cores = globalThis.insekCarried || origin === 'null' ? 0 : (navigator.hardwareConcurrency ?? 2);
  /** One core is left for the page where there are more than two. */
  const most = Math.min(4, Math.max(Math.min(2, cores), cores - 1));

  // Each with those who wait for what it was asked, the first asked first.
  const ready = new Map();
  let started = false;

  const dismiss = (worker) => {
    worker.terminate();
    const waiting = ready.get(worker) ?? [];
    ready.delete(worker);
    waiting.forEach((done) => done());
  };

  const hire = () => {
    const worker = new Worker('draws.js', { type: 'module' });
    worker.onmessage = ({ data }) => {
      // The first message says that it is ready.
      if (ready.has(worker)) ready.get(worker).shift()(data);
      else ready.set(worker, []);
    };
    worker.onmessageerror = () => dismiss(worker);
    worker.onerror = (event) => {
      event.preventDefault();
      dismiss(worker);
    };
  };

  const begin = () => {
    started = true;
    try {
      for (let at = 0; at < most; at += 1) hire();
    } catch {
      // Refused by a policy.
    }
  };

  const ask = (worker, request) =>
    new Promise((done) => {
      ready.get(worker).push(done);
      worker.postMessage(request);
    });

  /**
   * The bytes of the first of what is asked for, `from until …`, as many as do not take long; no byte where workers cannot make them.
   * Nothing as long as no worker is free.
   */
  const drawn = async (request) => {
    if (!started) begin();
    const [from, until, ...more] = request.split(' ');
    // Who still draws what has been overtaken is not asked again.
    const workers = [...ready.keys()].filter((worker) => ready.get(worker).length < 2);
    if (!workers.length) return null;
    const each = Math.min(SHARE, Math.ceil((until - from) / workers.length));
    const starts = workers.map((_, at) => Number(from) + at * each).filter((start) => start < until);
    const parts = starts.map((start, at) => ask(workers[at], [start, Math.min(until, start + each), ...more].join(' ')));
    const bytes = await Promise.all(parts);
    return new Uint8Array(await new Blob(bytes.every((it) => it?.byteLength) ? bytes : []).arrayBuffer());
  };

  Object.assign((globalThis.insekPanels ??= {}), { drawn });
}
