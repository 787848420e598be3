// Translators of browsers replace the texts of the page by elements of their own. Whatever draws the page knows only the texts
// that it has made: it would change what nobody sees any more, and stop at what is not in its place. So what stands for a text is
// kept here: a text that changes takes its place again, for the translator to find, and what stands for one that goes, goes too.
// Where a sentence must never lag behind its number, `translate="no"` keeps it as it is.
{
  const { insertBefore, removeChild } = Node.prototype;
  // Texts that the page has put in and not taken out.
  const own = new WeakSet();
  const standIns = new WeakMap();
  const standsFor = new WeakMap();

  const isText = (node) => node?.nodeType === Node.TEXT_NODE;
  const isFont = (node) => node?.nodeName === 'FONT';
  const isForeign = (node) => isFont(node) || (isText(node) && !own.has(node));

  // What is seen of a text inside of `parent`: itself, what stands for it, or what was put around it.
  const seen = (text, parent) => {
    const standing = (standIns.get(text) ?? []).filter((it) => it.parentNode === parent);
    if (standing[0]) return standing;
    let outer = text;
    while (outer && outer.parentNode !== parent) outer = outer.parentNode;
    return outer ? [outer] : [];
  };

  const restore = (text) => {
    const [first, ...others] = text.isConnected ? [] : (standIns.get(text) ?? []).filter((it) => it.isConnected);
    standIns.delete(text);
    first?.replaceWith(text);
    for (const other of others) other.remove();
  };

  const replaced = (text, { target, addedNodes, previousSibling, nextSibling }) => {
    // What stands for a text may be replaced in its turn.
    const drawn = standsFor.get(text) ?? text;
    if (drawn.isConnected) return;
    const beside = [...addedNodes, previousSibling, nextSibling].find(isFont);
    const standing = beside ? [beside] : own.has(drawn) ? Array.from(target.childNodes).filter(isForeign) : [];
    if (!standing[0]) return;
    standIns.set(drawn, standing);
    for (const it of standing) standsFor.set(it, drawn);
    watch.observe(drawn, { characterData: true });
  };

  const watch = new MutationObserver((records) => {
    for (const record of records) {
      if (record.type === 'characterData') restore(record.target);
      else for (const node of record.removedNodes) if (isText(node)) replaced(node, record);
    }
  });
  watch.observe(document.body, { childList: true, subtree: true });

  Node.prototype.removeChild = function (child) {
    if (!isText(child)) return removeChild.call(this, child);
    own.delete(child);
    for (const it of seen(child, this)) removeChild.call(this, it);
    return child;
  };

  Node.prototype.insertBefore = function (node, next) {
    const before = isText(next) && next.parentNode !== this ? (seen(next, this)[0] ?? null) : next;
    if (!isText(node)) return insertBefore.call(this, node, before);
    own.add(node);
    const moved = node.isConnected ? [] : (standIns.get(node) ?? []).filter((it) => it.isConnected);
    for (const it of moved[0] ? moved : [node]) insertBefore.call(this, it, before);
    return node;
  };
}
