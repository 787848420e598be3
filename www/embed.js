// embed.js, version 1: on a page that shows the Szenario-Explorer in a frame. It makes the frame as high as the page in it
// and hands on what that page tells. Use, how to talk to the page, and what happens without this script: www/hosting/README.md.
//
//   <script src="https://example.org/explorer/embed.js" defer></script>
//   <iframe class="insek" src="https://example.org/explorer/#einbetten=1" title="..." width="100%" height="900" loading="lazy"></iframe>
(() => {
  const LEAST = 80;
  const MOST = 20_000;
  /** So many heights a second are taken from a frame; the last of them is never lost. */
  const PER_SECOND = 20;
  /** What a frame in a box with its edges needs beside the height of the page in it. */
  const EDGES = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'];
  const HANDED_ON = ['insek:ready', 'insek:change'];
  const frames = new WeakMap();

  /** The frame that a message comes from: it must be one of ours, and still show a page of the origin it was made for. */
  const sender = ({ source, origin }) =>
    Array.from(document.querySelectorAll('iframe.insek')).find((frame) => {
      if (!source || frame.contentWindow !== source) return false;
      // In a sandbox without an origin of its own the window alone says who it is.
      if (origin === 'null') return frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
      return origin === new URL(frame.src, document.baseURI).origin;
    });

  /** Stronger than a rule of the page that says `height: ... !important`. */
  const setPixels = (element, height) => element.style.setProperty('height', `${Math.ceil(height)}px`, 'important');

  /** Remembers what the page itself had set, and gives it back. */
  const keep = ({ style }) => {
    const was = ['height', 'box-sizing'].map((name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)]);
    return () => was.forEach((one) => style.setProperty(...one));
  };

  /** The box around the frame that does not grow with it: it hides the end of the frame, or lets it lie over what follows. */
  const tooSmall = (frame) => {
    const lies = getComputedStyle(frame).position === 'absolute';
    const { bottom } = frame.getBoundingClientRect();
    for (let box = lies ? frame.offsetParent : frame.parentElement; box && box !== document.body; box = box.parentElement) {
      const { display, overflowY } = getComputedStyle(box);
      if (overflowY === 'auto' || overflowY === 'scroll') return undefined;
      const ends = display !== 'inline' && display !== 'contents' && bottom > box.getBoundingClientRect().bottom + 1;
      if (ends && (lies || overflowY !== 'visible')) return box;
    }
    return undefined;
  };

  /** Lets the box end where the frame ends. */
  const fit = (box, frame) => {
    const { height, bottom } = box.getBoundingClientRect();
    // Some have their shape from an edge that changes with the width.
    box.style.setProperty('box-sizing', 'border-box', 'important');
    setPixels(box, height + frame.getBoundingClientRect().bottom - bottom);
  };

  const setHeight = (frame, pace, height) => {
    const style = getComputedStyle(frame);
    const edges = style.boxSizing === 'border-box' ? EDGES.reduce((sum, edge) => sum + parseFloat(style[edge]), 0) : 0;
    pace.giveBack ??= keep(frame);
    setPixels(frame, height + edges);
    // A theme may keep frames in boxes of the shape of videos: such a box grows with the frame.
    if (pace.box) {
      fit(pace.box, frame);
      return;
    }
    const box = tooSmall(frame);
    if (!box) return;
    const giveBack = keep(box);
    fit(box, frame);
    if (!tooSmall(frame)) {
      pace.box = box;
      return;
    }
    // Where it cannot, the frame stays as large as it was, and what is in it scrolls.
    giveBack();
    pace.giveBack();
  };

  const take = (frame, height) => {
    let pace = frames.get(frame);
    if (!pace) frames.set(frame, (pace = { waiting: null, timer: 0 }));
    pace.waiting = height;
    if (pace.timer) return;
    const next = () => {
      pace.timer = 0;
      if (pace.waiting === null) return;
      setHeight(frame, pace, pace.waiting);
      pace.waiting = null;
      pace.timer = setTimeout(next, 1000 / PER_SECOND);
    };
    next();
  };

  addEventListener('message', (event) => {
    const { data } = event;
    const type = data !== null && typeof data === 'object' ? data.type : undefined;
    if (type !== 'insek:height' && !HANDED_ON.includes(type)) return;
    const frame = sender(event);
    if (!frame) return;
    if (type !== 'insek:height') {
      frame.dispatchEvent(new CustomEvent(type, { detail: data, bubbles: true }));
    } else if (Number.isFinite(data.height) && data.height >= LEAST && data.height <= MOST) {
      take(frame, data.height);
    }
  });

  // Frames that were there before this script have told their height already. What is asked for is no secret.
  for (const frame of document.querySelectorAll('iframe.insek')) frame.contentWindow?.postMessage({ type: 'insek:ask' }, '*');
})();
