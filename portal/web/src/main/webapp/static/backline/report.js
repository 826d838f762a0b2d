/* Reports from any page: point at a part, through open shadow roots, and draw what is seen. */
(() => {
  const LIBRARY = 'static/modern-screenshot/4.7.0/index.js';
  const PATIENCE = 20_000;
  const LARGEST = 2_600_000;
  const OURS = '.report-aside, .report-bar, .report-mark';
  const isOurs = element => !!element.closest?.(OURS);

  /* The innermost part at a point: a host's shadow root is asked again, as deep as they are open. */
  function deepest(x, y) {
    let root = document;
    let found = null;
    for (;;) {
      const hit = root.elementsFromPoint(x, y).find(each => each.getRootNode() === root && !isOurs(each));
      if (!hit || hit === found) {
        return found;
      }
      found = hit;
      if (!hit.shadowRoot) {
        return found;
      }
      root = hit.shadowRoot;
    }
  }

  function focused() {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement;
    }
    return !element || element === document.body || isOurs(element) ? null : element;
  }

  function segment(element, root) {
    if (element.id && root.querySelectorAll('#' + CSS.escape(element.id)).length === 1) {
      return '#' + CSS.escape(element.id);
    }
    const name = element.localName;
    const twins = element.parentNode ? [...element.parentNode.children].filter(each => each.localName === name) : [element];
    return twins.length > 1 ? `${name}:nth-of-type(${twins.indexOf(element) + 1})` : name;
  }

  function within(element, root) {
    const parts = [];
    for (let node = element; node; node = node.parentElement) {
      parts.unshift(segment(node, root));
      const path = parts.join(' > ');
      const matches = root.querySelectorAll(path);
      if (matches.length === 1 && matches[0] === element) {
        return path;
      }
    }
    return parts.join(' > ');
  }

  function selector(element) {
    const parts = [];
    for (let node = element; node;) {
      const root = node.getRootNode();
      parts.unshift(within(node, root));
      node = root.host;
    }
    return parts.join(' >>> ');
  }

  function find(path) {
    let root = document;
    let element = null;
    for (const part of path.split(' >>> ')) {
      element = root?.querySelector(part);
      root = element?.shadowRoot;
    }
    return element;
  }

  function component(element) {
    for (let node = element; node; node = node.parentElement || node.getRootNode().host) {
      if (node.localName.includes('-')) {
        return node.localName;
      }
    }
    return null;
  }

  function facts(element) {
    const box = element.getBoundingClientRect();
    const text = (element.innerText ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 200);
    return {
      selector: selector(element), tag: element.localName,
      classes: typeof element.className === 'string' ? element.className : '', text,
      page: location.pathname + location.search, component: component(element),
      x: box.x, y: box.y, width: box.width, height: box.height
    };
  }

  let library;
  function load() {
    library ??= new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = new URL(LIBRARY, document.baseURI);
      script.onload = () => done(window.modernScreenshot);
      script.onerror = () => {
        library = undefined;
        failed(new Error('the drawing library could not be loaded'));
      };
      document.head.append(script);
    });
    return library;
  }

  function outline(canvas, picked, scale) {
    const pen = canvas.getContext('2d');
    pen.lineWidth = 3 * scale;
    pen.strokeStyle = '#b3261e';
    pen.strokeRect(picked.x * scale, picked.y * scale, picked.width * scale, picked.height * scale);
  }

  async function draw(picked) {
    const tool = await load();
    const canvas = await tool.domToCanvas(document.documentElement, {
      width: innerWidth, height: innerHeight, scale: 1,
      backgroundColor: getComputedStyle(document.documentElement).getPropertyValue('--ground').trim() || '#fff',
      style: { transform: `translate(${-scrollX}px, ${-scrollY}px)`, transformOrigin: '0 0', width: `${document.documentElement.scrollWidth}px` },
      filter: node => !(node.nodeType === 1 && isOurs(node)),
      timeout: PATIENCE
    });
    if (picked) {
      outline(canvas, picked, canvas.width / innerWidth);
    }
    return [0.85, 0.6, 0.35].map(quality => canvas.toDataURL('image/jpeg', quality)).find(url => url.length < LARGEST);
  }

  async function picture(picked) {
    try {
      const late = new Promise((done, failed) => setTimeout(() => failed(new Error('it took too long')), PATIENCE));
      const url = await Promise.race([draw(picked), late]);
      return url ? { url } : { trouble: 'the page is too large' };
    } catch (error) {
      return { trouble: error?.message || 'it could not be drawn' };
    }
  }

  function bar(whole, cancel) {
    const box = document.createElement('div');
    box.className = 'report-bar';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', 'Report');
    const words = document.createElement('span');
    words.setAttribute('role', 'status');
    words.textContent = 'Click the part you mean, or reach it by Tab and press Enter.';
    const button = (text, action) => {
      const each = document.createElement('button');
      each.type = 'button';
      each.textContent = text;
      each.addEventListener('click', action);
      return each;
    };
    box.append(words, button('Whole page', whole), button('Cancel', cancel));
    return box;
  }

  function pick(host) {
    if (document.querySelector('.report-bar')) {
      return;
    }
    const mark = document.createElement('div');
    mark.className = 'report-mark';
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      mark.remove();
      hint.remove();
    };
    const finish = async element => {
      const picked = element ? facts(element) : null;
      const words = hint.querySelector('span');
      stop.abort();
      mark.remove();
      hint.querySelectorAll('button').forEach(each => each.remove());
      words.textContent = 'Drawing what you see …';
      const drawn = await picture(picked);
      hint.remove();
      host.$server.picked(picked ? JSON.stringify(picked) : null, location.pathname + location.search,
        drawn.url ?? null, drawn.trouble ?? null);
    };
    const hint = bar(() => finish(null), end);
    const hush = event => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const on = (type, listener) => window.addEventListener(type, event => {
      if (!event.composedPath().includes(hint)) {
        listener(event);
      }
    }, { capture: true, signal: stop.signal });
    const show = element => {
      const box = element?.getBoundingClientRect() ?? { x: 0, y: 0, width: 0, height: 0 };
      Object.assign(mark.style, { left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` });
    };
    on('mousemove', event => show(deepest(event.clientX, event.clientY)));
    on('focusin', () => show(focused()));
    ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'dblclick', 'contextmenu', 'submit'].forEach(type => on(type, hush));
    on('click', event => {
      hush(event);
      const element = deepest(event.clientX, event.clientY);
      if (element) {
        finish(element);
      }
    });
    on('keydown', event => {
      if (event.key === 'Escape') {
        hush(event);
        end();
      } else if (event.key === 'Enter' && focused()) {
        hush(event);
        finish(focused());
      } else if (event.key !== 'Tab' && event.key !== 'Shift') {
        hush(event);
      }
    });
    document.body.append(mark, hint);
  }

  window.backlineReport = {
    ready(host) {
      const button = host.querySelector('button');
      if (!button.backlineReady) {
        button.backlineReady = true;
        button.addEventListener('click', () => pick(host));
      }
    },
    find
  };
})();
