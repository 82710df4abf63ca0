// The map of axes and outcomes: a table whose cells open the waterfall of their outcome.

function drawMap(panel, context) {
  const map = panel.map;
  const state = { ...panel.settings };
  const kept = context.answer(panel.key)?.settings ?? {};
  for (const control of panel.controls) if (exists(control, kept[control.name])) state[control.name] = kept[control.name];
  const closed = panel.settings.outcome;
  const whole = panel.settings.axis;
  const seen = new Map();
  const named = (settings) => JSON.stringify([settings.outcome, settings.axis]);
  const say = sayCard(panel, context);
  const buttons = new Map();
  let shown = panel.view;
  const guess = () => (panel.say.recall && context.recall(panel.say.recall)) || null;
  const guessed = () => (guess() ? [{ ...guess(), quiet: true }] : []);

  function opener(outcome, axis, attributes, ...children) {
    const node = h("button", { type: "button", onclick: () => open(outcome, axis), ...attributes }, ...children);
    buttons.set(named({ outcome, axis }), node);
    return node;
  }

  const head = (one) =>
    h(
      "th",
      { scope: "col" },
      opener(
        one.id,
        whole,
        { class: "wk-map-head", "data-outcome": one.id },
        h("span", { class: "wk-map-name" }, one.name),
        h("span", { class: "wk-map-figure" }, one.figure),
        h("span", { class: "wk-map-words" }, one.words),
        ...one.fine.map((line) => h("span", { class: "wk-map-fine" }, line)),
        h("span", { class: "wk-hidden-words" }, one.open),
      ),
    );

  function cell(one, row) {
    const bar =
      one.bar.width === undefined
        ? null
        : h(
            "span",
            { class: "wk-map-track", "aria-hidden": "true" },
            h("span", { class: `wk-map-bar wk-map-${row.id}`, style: { left: `${one.bar.left}%`, width: `${one.bar.width}%` } }),
            map.zero > 0 ? h("span", { class: "wk-map-zero", style: { left: `${map.zero}%` } }) : null,
          );
    return h(
      "td",
      {},
      opener(
        one.outcome,
        row.id,
        { class: `wk-map-cell wk-map-${one.known}`, "data-outcome": one.outcome, "data-axis": row.id },
        h("span", { class: "wk-hidden-words" }, one.said),
        bar,
        h("span", { class: bar ? "wk-map-share" : "wk-map-untold" }, one.label),
        one.interval ? h("span", { class: "wk-map-fine" }, one.interval) : null,
      ),
    );
  }

  const inWords = tableToggle(panel, () => map);
  const mapCard = h(
    "section",
    { class: "wk-card wk-chart wk-map", "aria-label": panel.name },
    h("h3", { class: "wk-finding" }, ...words(map.title)),
    h("p", { class: "wk-sub" }, map.subtitle),
    h(
      "table",
      { class: "wk-map-table" },
      h("caption", { class: "wk-hidden-words" }, map.caption),
      h("thead", {}, h("tr", {}, h("td", {}), ...map.heads.map(head))),
      h(
        "tbody",
        {},
        ...map.rows.map((row) =>
          h("tr", {}, h("th", { scope: "row", class: `wk-map-axis wk-map-mark-${row.id}` }, row.label), ...row.cells.map((one) => cell(one, row))),
        ),
      ),
    ),
    h("p", { class: "wk-map-notes" }, h("strong", {}, map.notes[0]), " ", map.notes.slice(1).join(" ")),
    h("div", { class: "wk-tools" }, inWords.toggle),
    inWords.region,
  );

  const heading = h("h3", { class: "wk-finding", "aria-live": "polite" });
  const subtitle = h("p", { class: "wk-sub" });
  const picture = h("img", { class: "wk-picture", alt: "" });
  const count = h("span", { class: "wk-count" });
  const cautions = h("details", { class: "wk-map-cautions" });
  const busy = h("p", { class: "wk-hidden-words", role: "status" });
  const opened = tableToggle(panel, () => shown);
  const back = button(panel.words.back, () => open(closed, whole), { class: "wk-button wk-back" });
  const outcomes = panel.controls.find((control) => control.name === "outcome");
  const others = segmented(
    outcomes.label,
    outcomes.options.filter((option) => option.id !== closed),
    state.outcome,
    (id) => open(id, whole, { focus: false }),
  );
  const waterfall = h(
    "section",
    { class: "wk-card wk-chart", "aria-label": panel.name },
    h("div", { class: "wk-tools wk-tools-key" }, back, others),
    heading,
    subtitle,
    picture,
    busy,
    cautions,
    h("div", { class: "wk-tools" }, opened.toggle, count),
    opened.region,
  );

  function show(view) {
    shown = view;
    say.show([...view.figures, ...guessed()], view.reading);
    waterfall.removeAttribute("aria-busy");
    fill(busy);
    if (view.settings.outcome === closed) return;
    fill(heading, ...words(view.title));
    fill(subtitle, ...words(view.subtitle));
    picture.src = view.picture;
    picture.alt = view.description;
    fill(count, view.n);
    const said = map.cautions[view.settings.outcome];
    cautions.hidden = !said.length;
    fill(
      cautions,
      h("summary", {}, put(panel.words.cautions, { n: said.length })),
      h("ul", {}, ...said.map((sentence) => h("li", {}, ...words(sentence)))),
    );
    opened.refresh();
  }

  /** Show the card that is open, and what is known of it; the rest comes from Python. */
  function place() {
    const isOpen = state.outcome !== closed;
    mapCard.hidden = isOpen;
    waterfall.hidden = !isOpen;
    root.classList.toggle("wk-grid", isOpen);
    root.classList.toggle("wk-map-alone", !isOpen);
    if (isOpen) others.choose(state.outcome);
    const view = seen.get(named(state));
    if (view) show(view);
    else {
      waterfall.setAttribute("aria-busy", "true");
      fill(busy, panel.words.busy);
      ask();
    }
  }

  function ask() {
    const name = named(state);
    context.look(panel.key, { settings: { ...state } });
    // A message may be lost with its kernel: what is wanted is then asked for again.
    setTimeout(() => {
      if (name === named(state) && !seen.has(name) && root.isConnected) ask();
    }, PATIENCE_MS);
  }

  function open(outcome, axis, { focus = true } = {}) {
    const before = named(state);
    state.outcome = outcome;
    state.axis = axis;
    context.give(panel.key, { settings: { ...state } }, {});
    place();
    if (!focus) return;
    if (outcome === closed) buttons.get(before)?.focus();
    else back.focus();
  }

  context.onLook(panel.key, (view) => {
    seen.set(named(view.settings), view);
    if (named(view.settings) === named(state)) show(view);
  });
  if (panel.say.recall) context.onRecall(panel.say.recall, () => show(shown));
  const root = h("div", { class: "wk-map-alone", "data-key": panel.key }, mapCard, waterfall, say);
  seen.set(named(panel.view.settings), panel.view);
  place();
  return root;
}
