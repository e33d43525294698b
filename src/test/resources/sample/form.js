/* A data form (XEP-0004) as a part of a web page. What the server says becomes text, never markup. */

const DATA_FORM = 'jabber:x:data';
const AUTOCOMPLETE = { username: 'name', email: 'email' };

/**
 * Shows a form to fill in.
 *
 * @param {Element} x the form as the workgroup sent it
 * @param {Document} page where it will be shown
 * @returns {{title: string, instructions: string, parts: HTMLElement[], answers: () => Map<string, string[]>}} the parts to put into
 *   a form element, and what was filled in so far; fields left empty are not among the answers
 */
export function showForm(x, page) {
  const fields = parts(x, 'field').map((field) => showField(field, page));
  return {
    title: text(x, 'title'),
    instructions: text(x, 'instructions'),
    parts: fields.flatMap((field) => field.part ?? []),
    answers: () => new Map(fields.filter((field) => field.name && field.values().length > 0)
      .map((field) => [field.name, field.values()])),
  };
}

// XEP-0004 §3.3. A field of a type that nobody knows, or of none, is a line of text.
function showField(field, page) {
  const name = field.getAttribute('var') ?? '';
  const given = parts(field, 'value').map((value) => value.textContent);
  switch (field.getAttribute('type')) {
    case 'fixed':
      return { name: '', part: element(page, 'p', { textContent: given.join('\n') }), values: () => [] };
    case 'hidden':
      return { name, part: null, values: () => given.flatMap((value) => filled(known(value, page))) };
    case 'boolean':
      return checkbox(field, name, given, page);
    case 'list-single':
      return select(field, name, given, page);
    case 'list-multi':
      return checkboxes(field, name, given, page);
    case 'text-multi':
    case 'jid-multi':
      return lines(field, name, given, page);
    case 'text-private':
      return line(field, name, given, page, 'password');
    default:
      return line(field, name, given, page, name === 'email' ? 'email' : 'text');
  }
}

// What the workgroup wants to know of this page, and asks nobody (src/adr/0027); of a page it can be had without a server of its own.
function known(value, page) {
  const [, source, key] = /^get(Cookie|Request|Header|Session)_(.+)$/.exec(value) ?? [];
  switch (source) {
    case 'Cookie':
      return cookie(key, page);
    case 'Request':
      return new URLSearchParams(page.location.search).get(key);
    case 'Header':
      return { referer: page.referrer, 'user-agent': navigator.userAgent, 'accept-language': navigator.language }[key.toLowerCase()];
    case 'Session':
      return sessionStorage.getItem(key);
    default:
      return value;
  }
}

function cookie(key, page) {
  const found = page.cookie.split('; ').find((one) => one.startsWith(`${key}=`)) ?? '';
  const text = found.slice(key.length + 1);
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // Whoever set it did not encode it.
  }
}

function line(field, name, given, page, type) {
  const input = element(page, 'input', { type, value: given[0] ?? '' });
  input.autocomplete = AUTOCOMPLETE[name] ?? 'off';
  return { name, part: labelled(field, name, input, page), values: () => filled(input.value.trim()) };
}

function lines(field, name, given, page) {
  const area = element(page, 'textarea', { rows: 3, value: given.join('\n') });
  return {
    name,
    part: labelled(field, name, area, page),
    values: () => (area.value.trim() ? area.value.trim().split(/\r?\n/) : []),
  };
}

function select(field, name, given, page) {
  const list = element(page, 'select', {});
  list.append(element(page, 'option', { value: '', textContent: '' }));
  for (const option of parts(field, 'option')) {
    list.append(element(page, 'option', { value: text(option, 'value'), textContent: label(option) }));
  }
  list.value = given[0] ?? '';
  return { name, part: labelled(field, name, list, page), values: () => filled(list.value) };
}

function checkbox(field, name, given, page) {
  const box = element(page, 'input', { type: 'checkbox', checked: ['1', 'true'].includes(given[0]) });
  // Required means answered here, not ticked: "no" is an answer.
  const part = labelled(field, name, box, page);
  box.required = false;
  part.classList.add('tick');
  return { name, part, values: () => [box.checked ? '1' : '0'] };
}

function checkboxes(field, name, given, page) {
  const group = element(page, 'fieldset', {});
  group.append(element(page, 'legend', { textContent: caption(field) }));
  const boxes = parts(field, 'option').map((option) => {
    const value = text(option, 'value');
    const box = element(page, 'input', { type: 'checkbox', value, checked: given.includes(value) });
    const around = element(page, 'label', {});
    around.append(box, label(option));
    group.append(around);
    return box;
  });
  const values = () => boxes.filter((box) => box.checked).map((box) => box.value);
  if (isRequired(field) && boxes.length > 0) {
    const check = () => boxes[0].setCustomValidity(values().length > 0 ? '' : 'Please choose at least one.');
    group.addEventListener('change', check);
    check();
  }
  return { name, part: group, values };
}

function labelled(field, name, control, page) {
  control.name = name;
  control.id = `field-${name}`;
  control.required = isRequired(field);
  const part = element(page, 'div', { className: 'field' });
  part.append(element(page, 'label', { htmlFor: control.id, textContent: caption(field) }), control);
  const hint = text(field, 'desc');
  if (hint) {
    part.append(element(page, 'small', { id: `${control.id}-hint`, textContent: hint }));
    control.setAttribute('aria-describedby', `${control.id}-hint`);
  }
  return part;
}

function caption(field) {
  return label(field) + (isRequired(field) ? ' (required)' : '');
}

function label(field) {
  return field.getAttribute('label') || field.getAttribute('var') || text(field, 'value');
}

function isRequired(field) {
  return parts(field, 'required').length > 0;
}

function filled(value) {
  return value ? [value] : [];
}

function text(parent, name) {
  return parts(parent, name)[0]?.textContent ?? '';
}

function parts(parent, name) {
  return [...parent.children].filter((one) => one.localName === name && one.namespaceURI === DATA_FORM);
}

function element(page, name, properties) {
  return Object.assign(page.createElement(name), properties);
}
