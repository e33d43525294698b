/*
 * A visitor without a screen, for tests: what to do comes in as lines of JSON, what happens goes out the same way. It runs the browser's
 * build of strophe.js in jsdom: the same code, cross-origin checks and parsers as in a page, with node's network below.
 */
import { register } from 'node:module';
import { createInterface } from 'node:readline';
import { JSDOM } from 'jsdom';

const [, , settings] = process.argv;
const desk = JSON.parse(settings);
const { window } = new JSDOM('', { url: desk.origin });
for (const name of ['document', 'DOMParser', 'XMLSerializer', 'XMLHttpRequest', 'WebSocket', 'location', 'sessionStorage']) {
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
}
register('./browser-build.js', import.meta.url);
// Only now, for strophe.js looks for these when it is loaded.
const { Visitor } = await import('./visitor.js');
const { showForm } = await import('./form.js');

function write(event, detail) {
  process.stdout.write(`${JSON.stringify({ event, ...detail })}\n`);
}

// Standard output carries the answers; strophe.js would print its warnings there.
console.log = console.info = console.debug = console.error;

const visitor = new Visitor(desk, write);

async function join(given, cookie) {
  const form = showForm(await visitor.askForm(), window.document);
  for (const [name, value] of Object.entries(given)) {
    form.parts.map((part) => part.querySelector(`[name="${name}"]`)).find((control) => control).value = value;
  }
  await visitor.join(form.answers(), cookie);
}

const orders = {
  join,
  logIn: (...rest) => visitor.logIn(...rest),
  look: () => visitor.look(),
  askOfflineText: () => visitor.askOfflineText(),
  leaveLine: () => visitor.leaveLine(),
  say: (text) => visitor.say(text),
  leaveRoom: () => visitor.leaveRoom(),
  logOut: () => visitor.logOut(),
};

for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...rest] = JSON.parse(line);
  try {
    write('done', { order, result: (await orders[order](...rest)) ?? null });
  } catch (error) {
    write('done', { order, error: error.message, words: error.words ?? '' });
  }
}
process.exit();
