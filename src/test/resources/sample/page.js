/*
 * The page of a visitor: what is to be seen, and what the buttons do. Whatever comes from others is shown by textContent, never as HTML.
 * settings.json beside it names the workgroup and the server's addresses, the best first.
 */
import { showForm } from './form.js';
import { Visitor } from './visitor.js';

const SECTIONS = ['trouble', 'closed', 'join', 'login', 'waiting', 'chat', 'over'];
const TROUBLE = {
  unreachable: 'The server cannot be reached.',
  'not-authorized': 'The name or the password is wrong; or the server lets nobody in without an account.',
  lost: 'The connection was lost.',
};

const settings = await (await fetch('settings.json')).json();
let visitor = null;
let form = null;
let leaving = false;

const get = (id) => document.getElementById(id);

// The first is where keyboard and screen reader go on.
function show(...sections) {
  const known = !get(sections[0]).hidden;
  SECTIONS.forEach((id) => { get(id).hidden = !sections.includes(id); });
  if (!known) {
    get(sections[0]).querySelector('textarea, h2, button')?.focus();
  }
}

function isServed() {
  return !get('waiting').hidden || (!get('chat').hidden && get('over').hidden);
}

function availability(text, state) {
  get('availability').textContent = text;
  get('availability').className = state;
}

function trouble(error) {
  availability('Not connected', '');
  get('trouble-text').textContent = TROUBLE[error.message] ?? `Something went wrong (${error.message}).`;
  show('trouble', 'login');
}

async function start(user, password) {
  visitor?.logOut();
  availability('Connecting …', '');
  try {
    visitor = await connected(user, password);
    visitor.look();
  } catch (error) {
    trouble(error);
  }
}

// A proxy may not let WebSockets through; BOSH is plain HTTP.
async function connected(user, password) {
  let failure;
  for (const service of settings.services) {
    const next = new Visitor({ ...settings, service }, (event, detail) => next === visitor && HEARD[event]?.(detail));
    visitor = next;
    try {
      await next.logIn(user, password);
      return next;
    } catch (error) {
      failure = error;
      if (error.message !== 'unreachable') {
        break;
      }
    }
  }
  throw failure;
}

const HEARD = {
  availability: async ({ open }) => {
    availability(open ? 'Open' : 'Closed', open ? 'open' : 'closed');
    try {
      if (!isServed()) {
        await (open ? welcome() : closed());
      }
    } catch (error) {
      trouble(error);
    }
  },
  place: ({ position, seconds }) => {
    get('place').textContent = position === 0 ? 'You are next.' : `You are number ${position + 1} in line.`;
    get('time').textContent = seconds === null ? '' : `It should take about ${duration(seconds)}.`;
  },
  departed: ({ reason }) => {
    get('waiting').hidden = true;
    if (reason === 'agent-not-found') {
      over('No agent is free at the moment. Please try again later.', []);
    } else {
      visitor.look();
    }
  },
  invited: () => {
    get('log').replaceChildren();
    get('place').textContent = 'An agent is here for you.';
    get('time').textContent = '';
  },
  entered: () => {
    show('chat');
    get('say').hidden = false;
    news('You are in the conversation.');
  },
  said: ({ who, text, own }) => write(own ? 'own' : 'other', who, text),
  came: ({ who }) => news(`${who} is here.`),
  went: ({ who }) => news(`${who} has left.`),
  undelivered: () => news('Your last message could not be delivered.'),
  ended: () => over(leaving ? 'Thank you for talking to us.' : 'The conversation has ended.', ['chat']),
  lost: () => {
    const talking = !get('chat').hidden;
    get('say').hidden = true;
    trouble(new Error('lost'));
    get('chat').hidden = !talking;
  },
};

async function welcome() {
  form = showForm(await visitor.askForm(), document);
  get('form-title').textContent = form.title;
  get('form-instructions').textContent = form.instructions;
  get('fields').replaceChildren(...form.parts);
  get('form-refused').textContent = '';
  show('join', 'login');
}

async function closed() {
  get('offline-text').textContent = await visitor.askOfflineText();
  show('closed');
}

function over(text, beside) {
  get('over-text').textContent = text;
  get('say').hidden = true;
  show('over', ...beside);
}

function duration(seconds) {
  const minutes = Math.round(seconds / 60);
  return minutes < 1 ? 'a minute' : `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

function write(kind, who, text) {
  const name = Object.assign(document.createElement('b'), { textContent: who });
  const words = Object.assign(document.createElement('span'), { textContent: text });
  append(kind, name, words);
}

function news(text) {
  append('news', Object.assign(document.createElement('span'), { textContent: text }));
}

function append(kind, ...parts) {
  const item = Object.assign(document.createElement('li'), { className: kind });
  item.append(...parts);
  get('log').append(item);
  get('log').scrollTop = get('log').scrollHeight;
}

// By it the desk finds what a visitor without an account has asked before.
function cookie() {
  const known = localStorage.getItem('visitor') ?? crypto.getRandomValues(new Uint32Array(4)).join('-');
  localStorage.setItem('visitor', known);
  return known;
}

get('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  event.submitter.disabled = true;
  leaving = false;
  get('log').replaceChildren();
  get('place').textContent = '';
  get('time').textContent = '';
  try {
    await visitor.join(form.answers(), cookie());
    if (!get('join').hidden) {
      show('waiting');
    }
  } catch (refused) {
    get('form-refused').textContent = refused.words || `The desk could not take your question (${refused.message}).`;
    if (refused.message === 'service-unavailable') {
      visitor.look();
    }
  } finally {
    event.submitter.disabled = false;
  }
});

get('account').addEventListener('submit', (event) => {
  event.preventDefault();
  start(get('user').value.trim(), get('password').value);
  get('password').value = '';
});

get('say').addEventListener('submit', (event) => {
  event.preventDefault();
  if (get('text').value.trim()) {
    visitor.say(get('text').value);
  }
  get('text').value = '';
  get('text').focus();
});

// Enter sends, unless it ends the input of a Chinese word; with Shift it begins a line.
get('text').addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    get('say').requestSubmit();
  }
});

get('leave').addEventListener('click', () => {
  leaving = true;
  visitor.leaveRoom();
});

get('give-up').addEventListener('click', () => visitor.leaveLine().catch(() => visitor.look()));
get('look-again').addEventListener('click', () => visitor.look());
get('again').addEventListener('click', () => visitor.look());
get('reconnect').addEventListener('click', () => start());
addEventListener('pagehide', () => visitor?.logOut());

// Nobody tells a page when the desk opens; it asks.
setInterval(() => get('closed').hidden || visitor.look(), 60_000);

await start();
