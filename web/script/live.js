// Keeps a page as it is just now, without loading it again. Whatever is shown comes in as text and goes out as text; the page's own words
// stand in the page. Asks every two seconds while somebody can see it, and is answered only if something has changed (src/adr/0028).
'use strict';

(() => {
    const PACE = 2000;
    const SLOWEST = 30000;
    const MOST_EXPLAINED = 5;
    const root = document.getElementById('live');
    if (!root) {
        return;
    }
    const words = document.getElementById('live-words').dataset;
    const clock = document.getElementById('live-clock');
    let version = root.dataset.version;
    let ahead = Number(root.dataset.at) - Date.now();
    let pause = PACE;
    let timer = 0;
    let over = false;

    function write(element, text) {
        if (element && element.textContent !== text) {
            element.textContent = text;
        }
    }

    function fill(pattern, ...values) {
        return values.reduce((text, value, i) => text.replace('{' + i + '}', value), pattern);
    }

    function age(at) {
        const seconds = Math.max(0, Math.floor((Date.now() + ahead - at) / 1000));
        if (seconds < 60) {
            return fill(words.seconds, seconds);
        }
        const minutes = Math.floor(seconds / 60);
        return minutes < 60 ? fill(words.minutes, minutes, seconds % 60) : fill(words.hours, Math.floor(minutes / 60), minutes % 60);
    }

    function showAges() {
        root.querySelectorAll('[data-at]').forEach(element => {
            const at = Number(element.dataset.at);
            write(element, at ? age(at) : element.dataset.noneWord || '');
        });
    }

    function trouble(text) {
        write(document.getElementById('live-trouble'), text);
    }

    function fillCells(place, cells) {
        place.querySelectorAll('[data-cell]').forEach(cell => write(cell, cells[cell.dataset.cell] || ''));
    }

    function fillTold(list, told) {
        const now = told.map(one => one.name + '\n' + one.value).join('\n');
        if (list.dataset.now === now) {
            return;
        }
        list.dataset.now = now;
        list.replaceChildren(...told.flatMap(one => {
            const name = document.createElement('dt');
            const value = document.createElement('dd');
            name.textContent = one.name;
            value.textContent = one.value;
            return [name, value];
        }));
    }

    function fillRow(body, row) {
        body.dataset.key = row.key;
        fillCells(body, row.cells);
        body.querySelectorAll('[data-time]').forEach(time => {
            time.dataset.at = row.times[time.dataset.time];
        });
        body.querySelectorAll('[data-seen]').forEach(field => {
            field.value = row.seen[field.dataset.seen];
        });
        body.querySelectorAll('[data-key-field]').forEach(field => {
            field.value = row.key;
        });
        body.querySelectorAll('a[data-link]').forEach(link => {
            link.setAttribute('href', link.dataset.link + encodeURIComponent(row.key) + '&workgroup=' + encodeURIComponent(root.dataset.workgroup));
        });
        body.querySelectorAll('dl[data-told]').forEach(list => fillTold(list, row.told));
    }

    function newRow(name, row) {
        const body = root.querySelector('template[data-row="' + name + '"]').content.firstElementChild.cloneNode(true);
        fillRow(body, row);
        // It waits in this queue; wherever else he shall go is chosen then.
        body.querySelectorAll('select[name="queue"]').forEach(select => {
            select.value = row.cells.queue;
        });
        return body;
    }

    function isInUse(body) {
        return body.querySelector('details[open]') !== null || body.contains(document.activeElement);
    }

    // What somebody is reading or typing does not vanish under his hands: it says that it is over, and goes when it is closed.
    function setGone(body, gone) {
        body.classList.toggle('wg-gone', gone);
        body.querySelectorAll('button').forEach(button => {
            button.disabled = gone;
        });
        const word = body.querySelector('.wg-gone-word');
        if (word) {
            word.hidden = !gone;
            write(word, gone ? words.gone : '');
        }
    }

    function showRows(name, table, rows) {
        const known = new Map(Array.from(table.tBodies, body => [body.dataset.key, body]));
        rows.forEach((row, i) => {
            let body = known.get(row.key);
            known.delete(row.key);
            if (body) {
                fillRow(body, row);
                setGone(body, false);
            } else {
                body = newRow(name, row);
            }
            if (table.tBodies[i] !== body) {
                table.insertBefore(body, table.tBodies[i] || null);
            }
        });
        known.forEach(body => {
            if (isInUse(body)) {
                setGone(body, true);
            } else {
                body.remove();
            }
        });
    }

    // A row that moves would lose what is being typed in it: the focus, and where in the text it stands.
    function keepingFocus(change) {
        const active = document.activeElement;
        const isText = active instanceof HTMLInputElement && active.type === 'text';
        const from = isText ? active.selectionStart : 0;
        const to = isText ? active.selectionEnd : 0;
        change();
        if (active !== document.activeElement && active.isConnected && root.contains(active)) {
            active.focus({preventScroll: true});
            if (isText) {
                active.setSelectionRange(from, to);
            }
        }
    }

    function showTable(name, shown) {
        const table = root.querySelector('table[data-table="' + name + '"]');
        showRows(name, table, shown.rows);
        write(root.querySelector('[data-total="' + name + '"]'), String(shown.total));
        root.querySelector('[data-none="' + name + '"]').hidden = shown.rows.length > 0;
        root.querySelector('[data-some="' + name + '"]').hidden = table.tBodies.length === 0;
    }

    function showFree(agents) {
        const list = document.getElementById('live-free');
        if (list.dataset.now !== agents.join('\n')) {
            list.dataset.now = agents.join('\n');
            list.replaceChildren(...agents.map(agent => {
                const option = document.createElement('option');
                option.value = agent;
                return option;
            }));
        }
    }

    function showWorkgroup(view) {
        root.querySelectorAll('[data-count]').forEach(count => write(count, view.counts[count.dataset.count]));
        document.getElementById('oldest').dataset.at = view.oldest;
        ['waiting', 'chats', 'agents'].forEach(name => showTable(name, view[name]));
        showFree(view.free);
        Array.from(root.querySelectorAll('details[open]')).slice(0, MOST_EXPLAINED).forEach(explain);
    }

    function showChat(view) {
        fillCells(document.getElementById('facts'), view);
        write(document.getElementById('facts-earlier'), view.earlier);
        const list = document.getElementById('lines');
        const atEnd = list.scrollTop + list.clientHeight >= list.scrollHeight - 5;
        const keys = new Set(view.lines.map(line => line.key));
        const known = new Set(Array.from(list.children, line => line.dataset.key));
        Array.from(list.children).filter(line => !keys.has(line.dataset.key)).forEach(line => line.remove());
        view.lines.filter(line => !known.has(line.key)).forEach(line => {
            const item = root.querySelector('template[data-row="lines"]').content.firstElementChild.cloneNode(true);
            item.dataset.key = line.key;
            fillCells(item, line);
            list.append(item);
        });
        if (atEnd) {
            list.scrollTop = list.scrollHeight;
        }
    }

    // Why is a question of its own: it looks at everybody else, so it is asked only of what somebody has opened.
    async function explain(details) {
        const key = details.closest('[data-key]').dataset.key;
        const address = 'live-why.jsp?as=data&workgroup=' + encodeURIComponent(root.dataset.workgroup) + '&' + details.dataset.asks + '='
            + encodeURIComponent(key);
        try {
            const answer = await fetch(address, {cache: 'no-store', redirect: 'manual'});
            const told = answer.ok ? await answer.json() : {};
            if (told.view) {
                write(details.querySelector('[data-sentence]'), told.view.sentence);
                details.querySelector('[data-offers]').replaceChildren(...told.view.offers.map(offer => {
                    const item = document.createElement('li');
                    item.textContent = offer.at + ' ' + offer.whom + ': ' + offer.outcome;
                    return item;
                }));
            }
        } catch (lost) {
            // The page's own question tells of that.
            console.debug(lost);
        }
    }

    // The reader may live by other clocks than the server, whose times are all over the page: its clock only goes on.
    function midnight() {
        const [hours, minutes, seconds] = clock.textContent.split(':').map(Number);
        return Number(root.dataset.at) - ((hours * 60 + minutes) * 60 + seconds) * 1000;
    }

    const start = midnight();

    function isFresh() {
        pause = PACE;
        trouble('');
        write(clock, new Date(Date.now() + ahead - start).toISOString().slice(11, 19));
    }

    function finish(text) {
        over = true;
        trouble(text);
    }

    function take(told) {
        if (told.busy) {
            trouble(words.busy);
            return;
        }
        version = told.version;
        ahead = told.at - Date.now();
        keepingFocus(() => told.view.lines ? showChat(told.view) : showWorkgroup(told.view));
        showAges();
        isFresh();
    }

    async function look() {
        try {
            const answer = await fetch(root.dataset.source, {cache: 'no-store', redirect: 'manual', headers: {'If-None-Match': version}});
            if (answer.type === 'opaqueredirect' || answer.status === 403) {
                finish(words.out);
            } else if (answer.status === 404) {
                finish(words.gone);
            } else if (answer.status === 304) {
                isFresh();
            } else if (answer.ok) {
                take(await answer.json());
            } else {
                throw new Error('status ' + answer.status);
            }
        } catch (lost) {
            pause = Math.min(2 * pause, SLOWEST);
            trouble(words.lost);
        }
        again(pause);
    }

    function again(wait) {
        clearTimeout(timer);
        if (!over && !document.hidden) {
            timer = setTimeout(look, wait);
        }
    }

    document.addEventListener('visibilitychange', () => again(0));
    root.addEventListener('toggle', event => {
        const details = event.target;
        if (details.open && details.dataset.asks) {
            explain(details);
        } else if (!details.open && details.closest('.wg-gone')) {
            details.closest('.wg-gone').remove();
        }
    }, true);
    document.getElementById('live-keeps').hidden = false;
    root.querySelectorAll('details[open]').forEach(explain);
    showAges();
    setInterval(showAges, 1000);
    again(PACE);
})();
