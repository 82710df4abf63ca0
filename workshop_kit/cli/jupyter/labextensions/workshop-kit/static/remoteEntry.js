// Shows a session of the kit without JupyterLab's tools, and runs it when it opens.
//
// JupyterLab loads a prebuilt extension as a module-federation container: an object with
// `init` and `get`. This one is written by hand and needs nothing that has to be built: it
// asks `app.shell` and `app.commands` alone. The tools are hidden through JupyterLab's own
// layout, because a style sheet would leave grey holes where they stood.

(() => {
  const SIDES = ['left', 'right'];
  const NOTICE_MILLISECONDS = 15000;
  const SETTLING_MILLISECONDS = 500;
  const MOVES = ['keydown', 'pointerdown', 'touchstart', 'wheel'];
  const RUN_ALL = ['notebook:run-all-cells', 'notebook:restart-run-all'];

  const ownMetadata = panel => {
    const model = panel?.content?.model;
    return model?.getMetadata ? model.getMetadata('workshop_kit') : undefined;
  };

  const isNotebookPanel = widget => Boolean(widget?.sessionContext && widget?.context?.ready);

  // A notebook is trusted when each of its code cells is: JupyterLab's own rule.
  const isTrusted = panel =>
    Array.from(panel.content.model.cells).every(cell => cell.type !== 'code' || cell.trusted);

  const hideTools = app => {
    const { shell } = app;
    for (const panel of shell.layout?.widgets ?? []) {
      // The row above the menu: the file's name, which is not the session's title.
      if (panel.id === 'jp-top-panel') {
        panel.hide();
      }
    }
    shell.collapseLeft?.();
    shell.collapseRight?.();
    for (const side of SIDES) {
      if (shell.isSideTabBarVisible?.(side)) {
        shell.toggleSideTabBarVisibility(side);
      }
    }
  };

  const isHidden = ({ model }) =>
    model.type !== 'code' || Boolean(model.getMetadata('jupyter')?.source_hidden);

  // A double click opens no Markdown source, and a key pressed in a chart neither moves,
  // adds nor deletes a cell: shortcuts stay for code that shows, which an analyst edits.
  const protect = notebook => {
    const { widgets } = notebook;
    for (const cell of widgets.filter(isHidden)) {
      cell.readOnly = true;
      cell.node.dataset.lmSuppressShortcuts = 'true';
    }
    for (const cell of widgets) {
      for (const tag of cell.model.getMetadata('tags') ?? []) {
        cell.node.classList.add(`wk-${tag}`);
      }
    }
    if (widgets.every(isHidden)) {
      notebook.node.dataset.lmSuppressShortcuts = 'true';
    }
  };

  // Shortcuts look at the element that has the focus before they look at what holds it: a
  // button in a chart has to carry the mark itself. The window hears a key before they do.
  const guardKeys = event => {
    const { target } = event;
    if (!target.closest?.('[data-lm-suppress-shortcuts]')) {
      return;
    }
    target.dataset.lmSuppressShortcuts = 'true';
    // JupyterLab does not save there, and the browser would save the page.
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
    }
  };

  const showSession = (panel, own) => {
    panel.toolbar?.hide();
    protect(panel.content);
    if (own.language) {
      // Screen readers choose their voice by it; JupyterLab always says "en".
      document.documentElement.lang = own.language;
    }
    document.body.dataset.workshopKit = own.session ?? '';
  };

  // JupyterLab scrolls to the last cell when it runs them all: people stay where they were,
  // until they move by themselves.
  const keepPlace = (panel, running) => {
    const notebook = panel.content;
    const scroller = notebook.node.querySelector('.jp-WindowedPanel-outer') ?? notebook.node;
    const place = scroller.scrollTop;
    const hold = () => {
      if (scroller.scrollTop !== place) {
        scroller.scrollTop = place;
      }
    };
    const release = () => {
      delete notebook.scrollToItem;
      scroller.removeEventListener('scroll', hold);
      MOVES.forEach(type => window.removeEventListener(type, release, true));
    };
    notebook.scrollToItem = () => Promise.resolve();
    scroller.addEventListener('scroll', hold);
    MOVES.forEach(type => window.addEventListener(type, release, { capture: true, once: true }));
    const settle = () => {
      notebook.activeCellIndex = 0;
      window.setTimeout(release, SETTLING_MILLISECONDS);
    };
    Promise.resolve(running).then(settle, settle);
  };

  const runSession = async (app, panel) => {
    await panel.sessionContext.ready;
    if (app.shell.currentWidget !== panel || !panel.sessionContext.session?.kernel) {
      return;
    }
    await app.commands.execute('notebook:run-all-cells');
  };

  // JupyterLab keeps what the server tells the page in this element; the kit's sentences
  // are there in the person's language.
  const sentence = name => {
    const page = document.getElementById('jupyter-config-data');
    return JSON.parse(page?.textContent || '{}')[name] ?? '';
  };

  const say = words => {
    const notice = document.createElement('p');
    notice.className = 'wk-notice';
    notice.setAttribute('role', 'status');
    document.body.append(notice);
    // Screen readers announce what changes in a region that is already there.
    window.setTimeout(() => (notice.textContent = words), 50);
    window.setTimeout(() => notice.remove(), NOTICE_MILLISECONDS);
  };

  // JupyterLab's own dialog speaks of kernels, in English, and waits for a click.
  const closeDialog = (tries = 40) => {
    const accept = document.querySelector('.jp-Dialog .jp-mod-accept');
    if (accept) {
      accept.click();
    } else if (tries) {
      window.setTimeout(closeDialog, 50, tries - 1);
    }
  };

  // A kernel that died comes back empty: the session is run again, and finds the answers.
  const runAfterRestart = (app, panel) => {
    let hasDied = false;
    panel.sessionContext.statusChanged.connect((_context, status) => {
      if (status === 'autorestarting') {
        hasDied = true;
        closeDialog();
        say(sentence('workshopKitRestarted'));
      } else if (hasDied && status === 'idle') {
        hasDied = false;
        runSession(app, panel).catch(error => console.warn('workshop-kit', error));
      }
    });
  };

  // JupyterLab calls a document by its exporter's name: the menu gets the kit's words for it.
  const EXPORT = 'notebook:export-to-format';
  const FILE_MENU = 'jp-mainmenu-file';
  const MENUS = '.lm-MenuBar, .lm-Menu';
  const EXPORT_MENU = 'jp-mainmenu-file-notebookexport';

  const nameExports = app => {
    const names = JSON.parse(sentence('workshopKitExports') || '{}');
    const bars = Array.from(app.shell.widgets?.('menu') ?? []);
    const menus = bars.flatMap(bar => Array.from(bar.menus ?? []));
    const file = menus.find(({ id }) => id === FILE_MENU);
    const exports = file?.items.find(({ submenu }) => submenu?.id === EXPORT_MENU)?.submenu;
    for (const [place, { command, args }] of Array.from(exports?.items ?? []).entries()) {
      const label = command === EXPORT ? names[args.format] : undefined;
      if (label && label !== args.label) {
        exports.removeItemAt(place);
        exports.insertItem(place, { command, args: { ...args, label } });
      }
    }
  };

  // A slow machine may give a notebook that was open before its old kernel first and then a new
  // one: what ran on the old one is lost with it.
  const runOnNewKernel = (app, panel) => {
    let last = panel.sessionContext.session?.kernel?.id;
    panel.sessionContext.kernelChanged.connect((_context, { newValue }) => {
      const id = newValue?.id;
      const isAnother = id !== undefined && last !== undefined && id !== last;
      last = id ?? last;
      if (isAnother) {
        runSession(app, panel).catch(error => console.warn('workshop-kit', error));
      }
    });
  };

  const opened = new WeakSet();

  const open = async (app, widget) => {
    if (!isNotebookPanel(widget) || opened.has(widget)) {
      return;
    }
    opened.add(widget);
    await widget.context.ready;
    const own = ownMetadata(widget);
    if (!own) {
      return;
    }
    showSession(widget, own);
    await widget.revealed;
    // What was not signed on this machine waits for the person to press Start.
    if (isTrusted(widget)) {
      runOnNewKernel(app, widget);
      await runSession(app, widget);
      runAfterRestart(app, widget);
    }
  };

  const plugin = {
    id: 'workshop-kit:session',
    description: 'Shows a session without tools, and runs it when it opens.',
    autoStart: true,
    activate: app => {
      window.addEventListener('keydown', guardKeys, true);
      // The formats come from the server when they can: each move in the menu may be the first
      // to show them.
      for (const type of ['pointerover', 'keydown']) {
        const named = ({ target }) => target.closest?.(MENUS) && nameExports(app);
        window.addEventListener(type, named, true);
      }
      app.commands.commandExecuted.connect((_commands, { id, result }) => {
        const panel = app.shell.currentWidget;
        if (RUN_ALL.includes(id) && ownMetadata(panel)) {
          keepPlace(panel, result);
        }
      });
      app.restored.then(() => {
        hideTools(app);
        const follow = () => {
          open(app, app.shell.currentWidget).catch(error => console.warn('workshop-kit', error));
        };
        app.shell.currentChanged?.connect(follow);
        follow();
      });
    }
  };

  window._JUPYTERLAB = window._JUPYTERLAB || {};
  window._JUPYTERLAB['workshop-kit'] = {
    init: () => {},
    get: () => Promise.resolve(() => ({ __esModule: true, default: plugin }))
  };
})();
