// Explains a term where it stands: on request by click, tap or key, and while a mouse rests on it. The text is read aloud, the
// focus stays where it is, Esc closes, and the pointer may move onto the explanation (WCAG 1.4.13).
{
  const REST_MS = 250;

  let open;
  let held = false;
  let timer;
  let at = [];

  const close = () => {
    clearTimeout(timer);
    open?.setAttribute('aria-expanded', 'false');
    open = undefined;
    card.replaceChildren();
  };

  const line = (kind, text) => Object.assign(document.createElement('p'), { className: kind, textContent: text });

  const show = (term, hold) => {
    if (open !== term) {
      close();
      open = term;
      term.setAttribute('aria-expanded', 'true');
      const { name, meaning, source } = term.dataset;
      card.replaceChildren(line('term-name', name), line('', meaning), ...(source ? [line('remark', source)] : []));
      place(term);
    }
    held = hold;
  };

  /** Below the term, or above it where there is more room; never wider than the window. */
  const place = (term) => {
    const { left, top, bottom } = term.getBoundingClientRect();
    const { offsetWidth, offsetHeight } = card;
    const { clientWidth, clientHeight } = document.documentElement;
    const above = bottom + offsetHeight > clientHeight && top > offsetHeight;
    card.style.left = `${scrollX + Math.max(8, Math.min(left, clientWidth - offsetWidth - 8))}px`;
    card.style.top = `${scrollY + (above ? top - offsetHeight : bottom)}px`;
  };

  const termAt = (target) => target.closest?.('button.term');

  const card = Object.assign(document.createElement('div'), { className: 'term-card' });
  card.setAttribute('role', 'status');
  document.body.append(card);
  document.addEventListener('click', ({ target }) => {
    const term = termAt(target);
    if (term && (open !== term || !held)) show(term, true);
    else if (!card.contains(target)) close();
  });
  document.addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    // What scrolls under a mouse that rests is not pointed at.
    const rests = clientX === at[0] && clientY === at[1];
    at = [clientX, clientY];
    if (pointerType !== 'mouse' || rests) return;
    clearTimeout(timer);
    const term = termAt(target);
    if (term && term !== open) timer = setTimeout(() => show(term, false), REST_MS);
    else if (open && !term && !held && !card.contains(target)) timer = setTimeout(close, REST_MS);
  });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !open) return;
      event.stopPropagation();
      close();
    },
    true,
  );
  document.addEventListener('focusout', ({ target }) => target === open && held && close());
  // Who goes on by keyboard is not held up by what the mouse had shown.
  document.addEventListener('focusin', ({ target }) => open && target !== open && close());
  document.addEventListener('pointermove', ({ clientX, clientY }) => (at = [clientX, clientY]));
  // What moves away from its explanation is no longer explained by it.
  document.addEventListener('scroll', ({ target }) => target !== document && open && close(), true);
  addEventListener('resize', () => open && close());
}
