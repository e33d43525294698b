/*
 * A visitor at a workgroup, over XMPP: looks whether the desk is open, asks for its form, joins the line, enters the room when
 * invited, talks and leaves. Knows nothing of the page; what happens is told to the function that the page gives.
 */
import { Strophe, stx } from 'strophe.js';

const WORKGROUP = 'http://jabber.org/protocol/workgroup'; // XEP-0142
const JIVE = 'http://jivesoftware.com/protocol/workgroup'; // what Smack's clients add to it
const DATA_FORM = 'jabber:x:data'; // XEP-0004
const MUC = 'http://jabber.org/protocol/muc'; // XEP-0045
const MUC_USER = 'http://jabber.org/protocol/muc#user';
const ERRORS = 'urn:ietf:params:xml:ns:xmpp-stanzas';

Strophe.setLogLevel(Strophe.LogLevel.WARN); // else every request over BOSH is told to the console

const { Status } = Strophe;
const FAILURES = new Map([
  [Status.CONNFAIL, 'unreachable'],
  [Status.CONNTIMEOUT, 'unreachable'],
  [Status.AUTHFAIL, 'not-authorized'],
  [Status.DISCONNECTED, 'unreachable'],
]);

export class Visitor {
  #connection;
  #domain;
  #workgroup;
  #tell;
  #loggedIn = false;
  #waiting = false;
  #name = 'visitor';
  #room = null;
  #nickname = null;
  #entered = false;

  /**
   * @param {{service: string, domain: string, workgroup: string}} desk where it is: the server's WebSocket (ws://host:7070/ws/) or
   *   BOSH address (http://host:7070/http-bind/), its XMPP domain, and the workgroup (support@workgroup.example.org)
   * @param {(event: string, detail: object) => void} tell hears what happens:
   *   availability {open}, place {position, seconds}, departed {reason}, invited {}, entered {nickname}, said {who, text, own},
   *   came {who}, went {who}, undelivered {}, ended {}, lost {}
   */
  constructor(desk, tell) {
    this.#domain = desk.domain;
    this.#workgroup = desk.workgroup;
    this.#tell = tell;
    this.#connection = new Strophe.Connection(desk.service);
  }

  /** Logs in: anonymously without a user, else by an account of the server. Fails with 'unreachable' or 'not-authorized'. */
  logIn(user, password) {
    return new Promise((resolve, reject) => {
      this.#connection.connect(user ? `${user}@${this.#domain}` : this.#domain, password ?? null, (status) => {
        if (status === Status.CONNECTED) {
          this.#loggedIn = true;
          this.#connection.addHandler((stanza) => this.#hearPresence(stanza), null, 'presence');
          this.#connection.addHandler((stanza) => this.#hearMessage(stanza), null, 'message');
          this.#connection.send(stx`<presence xmlns="jabber:client"/>`);
          resolve();
        } else if (status === Status.DISCONNECTED && this.#loggedIn) {
          this.#loggedIn = false;
          this.#tell('lost', {});
        } else if (FAILURES.has(status)) {
          reject(new Error(FAILURES.get(status)));
        }
      });
    });
  }

  /** Asks whether the desk is open; told as 'availability'. The workgroup then notices when this connection ends. */
  look() {
    this.#connection.send(stx`<presence xmlns="jabber:client" to="${this.#workgroup}"/>`);
  }

  /** The form to fill in before joining, a data form (XEP-0004). */
  async askForm() {
    const answer = await this.#ask('get', stx`<workgroup-form xmlns="${JIVE}"/>`);
    return child(child(answer, JIVE, 'workgroup-form'), DATA_FORM, 'x');
  }

  /** What the workgroup tells those who come while it is closed; may be empty. */
  async askOfflineText() {
    const answer = await this.#ask('get', stx`<offline-settings xmlns="${JIVE}"/>`);
    return child(child(answer, JIVE, 'offline-settings'), JIVE, 'offlineText')?.textContent ?? '';
  }

  /**
   * Joins the line. Fails with the server's condition and its words, such as 'service-unavailable' when the desk has closed.
   *
   * @param {Map<string, string[]>} answers to the form
   * @param {string} [cookie] by which the desk knows a visitor without an account again
   */
  async join(answers, cookie) {
    const fields = [...answers].map(([name, values]) => {
      const lines = values.map((value) => stx`<value>${sendable(value)}</value>`);
      return stx`<field var="${name}">${lines}</field>`;
    });
    this.#name = nickname(answers.get('username')?.[0] ?? '');
    this.#waiting = true; // the first news may come together with the answer
    try {
      await this.#ask('set', stx`<join-queue xmlns="${WORKGROUP}"><queue-notifications/>${
        cookie ? stx`<user xmlns="${JIVE}" id="${cookie}"/>` : ''
      }<x xmlns="${DATA_FORM}" type="submit">${fields}</x></join-queue>`);
    } catch (refused) {
      this.#waiting = false;
      throw refused;
    }
  }

  /** Gives the place in line up; told as 'departed'. */
  async leaveLine() {
    await this.#ask('set', stx`<depart-queue xmlns="${WORKGROUP}"/>`);
  }

  say(text) {
    this.#connection.send(stx`<message xmlns="jabber:client" to="${this.#room}" type="groupchat"
      id="${this.#connection.getUniqueId()}"><body>${sendable(text)}</body></message>`);
  }

  /** Leaves the room; told as 'ended' when the room has let go. */
  leaveRoom() {
    this.#connection.send(stx`<presence xmlns="jabber:client" to="${this.#room}/${this.#nickname}" type="unavailable"/>`);
  }

  logOut() {
    this.#loggedIn = false;
    this.#connection.flush();
    this.#connection.disconnect();
  }

  #ask(type, payload) {
    return new Promise((resolve, reject) => {
      this.#connection.sendIQ(stx`<iq xmlns="jabber:client" to="${this.#workgroup}" type="${type}">${payload}</iq>`,
        resolve, (answer) => reject(refusal(answer)), 20_000);
    });
  }

  // Strophe keeps a handler that returns true.
  #hearPresence(stanza) {
    const from = stanza.getAttribute('from') ?? '';
    const type = stanza.getAttribute('type');
    if (from === this.#workgroup) {
      this.#tell('availability', { open: type === null });
    } else if (this.#room && Strophe.getBareJidFromJid(from) === this.#room) {
      this.#hearOccupant(stanza, type, Strophe.getResourceFromJid(from));
    }
    return true;
  }

  #hearOccupant(stanza, type, who) {
    if (type === 'error') {
      this.#refused(stanza);
    } else if (who === this.#nickname || hasStatus(stanza, '110')) {
      this.#nickname = who; // rooms may write a name in another way than asked for (XEP-0045 §7.2.2)
      this.#hearOwnPresence(type);
    } else if (who !== Strophe.getNodeFromJid(this.#workgroup)) { // the workgroup itself sits in the room and writes along
      this.#tell(type === 'unavailable' ? 'went' : 'came', { who });
    }
  }

  #hearOwnPresence(type) {
    if (type === 'unavailable') {
      this.#room = null;
      this.#entered = false;
      this.#tell('ended', {});
    } else if (!this.#entered) {
      this.#entered = true;
      this.#tell('entered', { nickname: this.#nickname });
    }
  }

  #refused(stanza) {
    if (condition(stanza) === 'conflict' && !this.#entered) { // somebody has that name (XEP-0045 §7.2.8)
      this.#enterRoom(`${this.#nickname}_`);
    } else {
      this.#room = null;
      this.#tell('ended', {});
    }
  }

  #hearMessage(stanza) {
    const from = stanza.getAttribute('from') ?? '';
    const type = stanza.getAttribute('type');
    if (from === this.#workgroup) {
      this.#hearOfLine(stanza);
    } else if (this.#room && Strophe.getBareJidFromJid(from) === this.#room) {
      this.#hearInRoom(stanza, type, Strophe.getResourceFromJid(from));
    } else if (this.#waiting && type !== 'error' && this.#isInvitation(stanza, from)) {
      this.#waiting = false;
      this.#tell('invited', {});
      this.#room = from;
      this.#enterRoom(this.#name);
    }
    return true;
  }

  // XEP-0142 §4.3 and §4.4. Place 0 is the next; the time is there only when something is known.
  #hearOfLine(stanza) {
    const status = child(stanza, WORKGROUP, 'queue-status');
    const departure = child(stanza, WORKGROUP, 'depart-queue');
    if (status) {
      this.#tell('place', { position: number(status, 'position'), seconds: number(status, 'time') });
    } else if (departure && this.#waiting) {
      this.#waiting = false;
      this.#tell('departed', { reason: departure.firstElementChild?.localName ?? '' });
    }
  }

  // Only a room has an address without a resource: another user cannot write such an invitation himself.
  #isInvitation(stanza, from) {
    const invite = child(child(stanza, MUC_USER, 'x'), MUC_USER, 'invite');
    const desk = child(stanza, WORKGROUP, 'workgroup')?.getAttribute('jid');
    return Boolean(invite) && desk === this.#workgroup && Strophe.getResourceFromJid(from) === null;
  }

  #enterRoom(nickname) {
    this.#nickname = nickname;
    this.#connection.send(stx`<presence xmlns="jabber:client" to="${this.#room}/${nickname}"><x xmlns="${MUC}"/></presence>`);
  }

  #hearInRoom(stanza, type, who) {
    const text = child(stanza, 'jabber:client', 'body')?.textContent;
    if (type === 'error') {
      this.#tell('undelivered', {});
    } else if (type === 'groupchat' && who !== null && text) {
      this.#tell('said', { who, text, own: who === this.#nickname });
    }
  }
}

function child(element, namespace, name) {
  return [...(element?.children ?? [])].find((one) => one.localName === name && one.namespaceURI === namespace) ?? null;
}

function hasStatus(presence, code) {
  const told = [...(child(presence, MUC_USER, 'x')?.children ?? [])];
  return told.some((one) => one.localName === 'status' && one.getAttribute('code') === code);
}

function number(element, name) {
  const text = child(element, WORKGROUP, name)?.textContent ?? '';
  return /^\d+$/.test(text) ? Number(text) : null;
}

function condition(stanza) {
  const error = child(stanza, 'jabber:client', 'error');
  return [...(error?.children ?? [])].find((one) => one.namespaceURI === ERRORS && one.localName !== 'text')?.localName ?? 'unknown';
}

// No answer at all is null.
function refusal(answer) {
  const error = new Error(answer ? condition(answer) : 'no-answer');
  error.words = child(child(answer, 'jabber:client', 'error'), ERRORS, 'text')?.textContent ?? '';
  return error;
}

// What a nickname may be (RFC 7622 §3.4, by way of RFC 3454) is narrower than what people are called, and Openfire hangs up on anything
// else: no symbols, and letters that run to the left not beside others. The agent sees the whole name in the form.
function nickname(name) {
  const plain = [...name.normalize('NFKC')].filter((letter) => letter <= '\uffff' && /[\p{L}\p{M}\p{N}\p{P} ]/u.test(letter));
  const leftward = plain.filter((letter) => letter === ' ' || (/[\u0590-\u07bf]/.test(letter) && /\p{L}/u.test(letter)));
  const kept = leftward.some((letter) => letter !== ' ') ? leftward : plain;
  return kept.join('').replace(/ +/g, ' ').trim().slice(0, 60).trim() || 'visitor';
}

// XML 1.0 has no place for control characters, and one would make the whole stanza unreadable.
function sendable(text) {
  return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
