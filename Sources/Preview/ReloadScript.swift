/// The script that the preview adds to each page as it is served. The site itself gets none of it.
///
/// It holds one stream open while its page can be seen. Hidden pages let go of theirs: a browser
/// opens six connections to a server and no more, and a seventh tab would wait for ever. The server
/// compares what the page shows with what it would serve now, so nothing is missed in between.
let reloadScript = #"""
  'use strict';
  (() => {
    const me = document.currentScript, data = me.dataset;
    const events = new URL('events', me.src);
    events.search = '?path=' + encodeURIComponent(data.path) + '&tag=' + encodeURIComponent(data.tag);
    const memory = 'portico-preview ' + location.pathname;
    let stream, waiting, told = '', gone;

    const element = (name, attributes, ...children) => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      made.append(...children);
      return made;
    };

    // What is shown, in a tree of its own: the site's styles do not reach it, nor its styles the site.
    const host = element('portico-preview', {lang: 'en', dir: 'ltr'});
    const root = host.attachShadow({mode: 'open'});
    const title = element('h2', {id: 'title', tabindex: '-1'});
    const list = element('div', {class: 'list'});
    const close = element('button', {type: 'button', class: 'close'}, 'Close');
    const dialog = element('dialog', {'aria-labelledby': 'title', 'aria-describedby': 'say'},
      element('header', {}, title, close), element('p', {id: 'say'}), list);
    const pill = element('button', {type: 'button', class: 'pill', hidden: ''});
    const note = element('p', {class: 'pill note', role: 'status'});
    root.append(element('link', {rel: 'stylesheet', href: new URL('preview.css', me.src)}), dialog, pill, note);
    const say = dialog.querySelector('#say');
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('close', () => { pill.hidden = told === '' });
    pill.addEventListener('click', () => { pill.hidden = true; dialog.showModal(); title.focus() });
    note.hidden = true;

    // `like this` is code.
    const prose = text => text.split('`').map((part, index) => index % 2 ? element('code', {}, part) : part);
    const mistake = one => {
      const made = element('article', {}, element('h3', {}, ...prose(one.summary)));
      const add = (text, attributes, ...children) => {
        if (text) made.append(element('p', attributes, ...children, ...prose(text)));
      };
      if (one.place) made.append(element('p', {class: 'place'}, element('code', {}, one.place)));
      if (one.under !== undefined) {
        made.append(element('pre', {dir: 'auto'}, one.before, element('mark', {}, one.under || ' '), one.after));
      }
      add(one.why, {}, element('b', {}, 'Why: '));
      add(one.mend, {class: 'mend'}, element('b', {}, 'Mend: '));
      add(one.code, {class: 'code'});
      return made;
    };

    const show = state => {
      const now = state.count ? JSON.stringify(state.mistakes) : '';
      if (now === told) return;
      told = now;
      if (now === '') {
        if (dialog.open) dialog.close();
        pill.hidden = true;
        return;
      }
      const many = state.count > 1;
      title.textContent = many
        ? state.count + ' mistakes keep the site as it was'
        : 'A mistake keeps the site as it was';
      say.textContent = (data.site === 'none'
        ? 'There is no page to show yet. ' : 'Behind this is the page as it was before. ') +
        'Mend ' + (many ? 'them' : 'it') + ' and save: this goes away by itself.';
      list.replaceChildren(...state.mistakes.map(mistake));
      const more = state.count - state.mistakes.length;
      if (more > 0) list.append(element('p', {}, 'And ' + more + ' more; the terminal lists them all.'));
      pill.textContent = many ? state.count + ' mistakes' : '1 mistake';
      if (!dialog.open) { pill.hidden = true; dialog.showModal(); title.focus() }
    };

    const reload = () => {
      try {
        sessionStorage.setItem(memory, JSON.stringify({
          x: scrollX, y: scrollY,
          open: [...document.querySelectorAll('details')].map(one => one.open)
        }));
      } catch {}
      location.reload();
    };

    const restore = () => {
      let kept;
      try {
        kept = JSON.parse(sessionStorage.getItem(memory));
        sessionStorage.removeItem(memory);
      } catch {}
      if (!kept) return;
      const folds = document.querySelectorAll('details');
      if (folds.length === kept.open.length) folds.forEach((one, index) => { one.open = kept.open[index] });
      const back = () => scrollTo({left: kept.x, top: kept.y, behavior: 'instant'});
      back();
      // Pictures without a size may have moved it.
      addEventListener('load', back, {once: true});
    };

    const connect = () => {
      if (stream || document.hidden) return;
      stream = new EventSource(events);
      stream.onopen = () => { clearTimeout(gone); gone = undefined; note.hidden = true };
      stream.onmessage = event => {
        const state = JSON.parse(event.data);
        if (state.stale) { disconnect(); reload() } else show(state);
      };
      stream.onerror = () => {
        gone ??= setTimeout(() => {
          note.textContent = 'The preview has stopped. Start `portico serve` again to go on.';
          note.hidden = false;
        }, 2500);
        // Refused rather than cut off: the browser does not try again by itself.
        if (stream && stream.readyState === EventSource.CLOSED) {
          disconnect();
          waiting = setTimeout(connect, 1000);
        }
      };
    };
    const disconnect = () => { clearTimeout(waiting); stream?.close(); stream = undefined };

    document.body.append(host);
    restore();
    connect();
    document.addEventListener('visibilitychange', () => document.hidden ? disconnect() : connect());
    addEventListener('pagehide', disconnect);
    addEventListener('pageshow', connect);
  })();

  """#

/// How the mistakes look: over the page, on a phone as on a desk, in light and dark, and not on paper.
let overlayStyle = """
  :host { all: initial }
  * { box-sizing: border-box }
  dialog, .pill {
    --ground: #fff; --text: #1c1917; --soft: #57534e; --line: #d6d3d1; --red: #b3261e; --mark: #fde2df;
    color-scheme: light dark; color: var(--text); background: var(--ground);
    font: 1rem/1.5 system-ui, sans-serif;
  }
  @media (prefers-color-scheme: dark) {
    dialog, .pill {
      --ground: #1c1917; --text: #f5f5f4; --soft: #c7c2bd; --line: #57534e; --red: #ffb4ab; --mark: #5c1a15;
    }
  }
  dialog {
    width: min(46rem, calc(100vw - 2rem)); max-height: calc(100vh - 3rem); overflow: auto;
    overscroll-behavior: contain; padding: 0 1.25rem 1rem; border: 1px solid var(--line);
    border-top: 6px solid var(--red); border-radius: 8px; box-shadow: 0 8px 40px rgb(0 0 0 / .35);
  }
  dialog::backdrop { background: rgb(0 0 0 / .35) }
  header {
    display: flex; gap: 1rem; align-items: start; justify-content: space-between;
    position: sticky; top: 0; padding: 1rem 0 .5rem; background: var(--ground);
  }
  h2 { margin: 0; font-size: 1.25rem; line-height: 1.3; outline: none }
  h3 { margin: 0 0 .25rem; font-size: 1.0625rem; line-height: 1.4 }
  p { margin: .25rem 0; overflow-wrap: anywhere }
  article { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line) }
  code, pre { font: .875rem/1.5 ui-monospace, monospace }
  p code, h3 code { padding: 0 .2em; background: color-mix(in srgb, var(--line) 40%, transparent); border-radius: 3px }
  .place { color: var(--red) }
  .place code { padding: 0; background: none }
  .code { color: var(--soft); font-size: .8125rem }
  pre {
    margin: .5rem 0; padding: .5rem .75rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere;
    border: 1px solid var(--line); border-radius: 4px;
  }
  mark { color: inherit; background: var(--mark); border-bottom: 2px solid var(--red) }
  button {
    min-height: 2.75rem; padding: .375rem 1rem; font: inherit; color: inherit; background: var(--ground);
    border: 1px solid var(--soft); border-radius: 6px; cursor: pointer;
  }
  :focus-visible { outline: 3px solid var(--red); outline-offset: 2px }
  .pill {
    position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; margin: 0; padding: .5rem 1rem;
    max-width: calc(100vw - 2rem); border: 2px solid var(--red); border-radius: 8px;
    box-shadow: 0 2px 12px rgb(0 0 0 / .3);
  }
  [hidden] { display: none }
  @media (max-width: 32rem) {
    dialog { width: 100vw; max-width: 100vw; margin: auto 0 0; max-height: 88vh; border-radius: 8px 8px 0 0 }
  }
  @media (forced-colors: active) { dialog, .pill { border-color: CanvasText } }
  @media print { dialog, .pill { display: none } }

  """
