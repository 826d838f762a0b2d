/* What the browser does by itself: keys, the mark in lists, phone-wide tables, the theme. */
(() => {
  const phone = matchMedia('(max-width: 640px)');
  const overlay = () => document.querySelector('vaadin-dialog-overlay, vaadin-confirm-dialog-overlay, vaadin-menu-bar-overlay');
  const typing = event => event.composedPath().some(node =>
    node.tagName && (/^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName) || node.isContentEditable));
  const pressing = event => event.composedPath().some(node =>
    node.tagName && /^(A|BUTTON|VAADIN-BUTTON|VAADIN-GRID|VAADIN-TAB|VAADIN-MENU-BAR-BUTTON)$/.test(node.tagName));
  const plain = event => !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event) && !overlay();

  function whileAttached(element, target, type, listener) {
    const guarded = event => {
      if (!element.isConnected) {
        target.removeEventListener(type, guarded);
      } else {
        listener(event);
      }
    };
    target.addEventListener(type, guarded);
  }

  function narrow(grid) {
    grid.querySelectorAll('vaadin-grid-flow-selection-column').forEach(column => { column.hidden = phone.matches; });
    grid.querySelectorAll('vaadin-grid-column[data-wide]').forEach(column => { column.hidden = phone.matches; });
    grid.querySelectorAll('vaadin-grid-column[data-lead]').forEach(column => { column.width = phone.matches ? '140px' : '260px'; });
  }

  function rowByEnter(grid, event) {
    if (event.key !== 'Enter' || event.composedPath().some(node => /^(A|VAADIN-BUTTON|INPUT)$/.test(node.tagName || ''))) {
      return;
    }
    const context = grid.getEventContext(event);
    if (context.item && context.section === 'body') {
      event.stopPropagation();
      grid.$server.openRow(context.item.key);
    }
  }

  window.backline = {
    grid(grid) {
      narrow(grid);
      if (grid.backlineReady) {
        return;
      }
      grid.backlineReady = true;
      phone.addEventListener('change', () => narrow(grid));
      grid.addEventListener('keydown', event => rowByEnter(grid, event), true);
      whileAttached(grid, document, 'keydown', event => {
        if (!plain(event)) {
          return;
        }
        if (event.key === 'j' || event.key === 'k') {
          grid.$server.moveMark(event.key === 'j' ? 1 : -1);
        } else if (event.key === 'Enter' && !pressing(event)) {
          grid.$server.openMarked();
        }
      });
    },

    keys(element, known) {
      element.backlineKeys = known.split(' ');
      if (element.backlineReady) {
        return;
      }
      element.backlineReady = true;
      whileAttached(element, document, 'keydown', event => {
        const listed = event.key === '?' || element.backlineKeys.includes(event.key);
        if (listed && plain(event) && !(event.key === 'Enter' && pressing(event))) {
          event.preventDefault();
          element.$server.pressed(event.key);
        }
      });
    },

    palette(shell) {
      whileAttached(shell, document, 'keydown', event => {
        if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
          event.preventDefault();
          shell.$server.openPalette();
        }
      });
    },

    paletteKeys(box) {
      const field = box.querySelector('vaadin-text-field');
      const moves = { ArrowDown: 1, ArrowUp: -1 };
      field.inputElement.setAttribute('role', 'combobox');
      field.inputElement.setAttribute('aria-expanded', 'true');
      field.inputElement.setAttribute('aria-controls', 'palette-hits');
      field.addEventListener('keydown', event => {
        if (event.key in moves) {
          event.preventDefault();
          box.$server.move(moves[event.key]);
        } else if (event.key === 'Enter') {
          event.preventDefault();
          box.$server.choose(field.inputElement.value);
        }
      });
    },

    hitMarked(line) {
      line.scrollIntoView({ block: 'nearest' });
      const input = document.querySelector('.palette-box vaadin-text-field')?.inputElement;
      input?.setAttribute('aria-activedescendant', line.id);
    },

    theme(choice) {
      document.cookie = `backline-theme=${choice};path=/;max-age=31536000;SameSite=Lax`;
      window.backlineApplyTheme();
    }
  };
})();
