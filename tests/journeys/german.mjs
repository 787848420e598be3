// German numbers: a point between thousands, a decimal comma, a minus sign instead of a hyphen.

/** `8.950` or `−1,5` as a number; anything else is NaN. */
export function parseGerman(text) {
  const plain = text.trim().replaceAll(/[.\s\u00a0\u202f]/g, '').replace(',', '.').replace('−', '-').replace(/^[+±]/, '');
  return plain === '' ? Number.NaN : Number(plain);
}

/** A number as a visitor would type it: `1,55`. */
export function formatGerman(value, digits) {
  return value.toFixed(digits).replace('.', ',');
}
