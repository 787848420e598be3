// The page as a screen reader gets it: the browser's accessibility tree, and where the focus is in it. Chromium only.

import assert from 'node:assert/strict';

const property = (node, name) => node.properties?.find((one) => one.name === name)?.value.value;

/** What would be said of a node: role, name, value, description and state. */
const heard = (node) => {
  const { role, name, value, description } = node;
  const said = { role: role?.value ?? '', name: name?.value ?? '' };
  if (value !== undefined && value.value !== '') said.value = String(value.value);
  if (description?.value) said.description = description.value;
  for (const state of ['expanded', 'checked', 'pressed', 'invalid', 'disabled']) {
    const is = property(node, state);
    if (is !== undefined && is !== 'false') said[state] = is;
  }
  return said;
};

export class Reader {
  #page;
  #session;

  static async of(page) {
    const reader = new Reader();
    reader.#page = page;
    reader.#session = await page.createCDPSession();
    await reader.#session.send('Accessibility.enable');
    return reader;
  }

  /** What is said when the focus arrives where it is. */
  async focused() {
    const { result } = await this.#session.send('Runtime.evaluate', { expression: 'document.activeElement' });
    const { nodes } = await this.#session.send('Accessibility.getPartialAXTree', {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const said = heard(nodes[0]);
    // The protocol gives the number of a native slider even where a text stands in its place, which is what is said.
    const text = await this.#page.evaluate(() => document.activeElement.ariaValueText);
    return text ? { ...said, value: text } : said;
  }

  /** Presses Tab until the focus is on this role and name; what was heard on the way, that included. */
  tabTo(role, name, most = 80) {
    return this.#go('Tab', role, name, most);
  }

  /** The same the other way. */
  async tabBackTo(role, name, most = 200) {
    await this.#page.keyboard.down('Shift');
    const way = await this.#go('Tab', role, name, most);
    await this.#page.keyboard.up('Shift');
    return way;
  }

  async #go(key, role, name, most) {
    const way = [];
    for (let press = 0; press < most; press += 1) {
      await this.#page.keyboard.press(key);
      const said = await this.focused();
      way.push(said);
      if (said.role === role && said.name === name) return way;
    }
    return assert.fail(`no ${role} "${name}" on the way:\n${way.map((one) => `${one.role} ${one.name}`).join('\n')}`);
  }

  /** Every node that is not ignored, in the order of the tree. */
  async tree() {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const all = [];
    const walk = (node) => {
      if (!node.ignored) all.push({ ...heard(node), level: property(node, 'level'), live: property(node, 'live') });
      for (const id of node.childIds ?? []) if (byId.has(id)) walk(byId.get(id));
    };
    walk(nodes[0]);
    return all;
  }
}
