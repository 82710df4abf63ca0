// Jobs by sex: bars to sort and to open, for people present, hires and departures.

function drawJobs(panel, context) {
  const state = { view: panel.views[0].id, sort: panel.sorts[0].id, open: null, ...(context.answer(panel.key) ?? {}) };
  const heading = h("h3", { class: "wk-finding" });
  const sub = h("p", { class: "wk-sub" });
  const list = h("div", { class: "wk-bars", role: "list" });
  const count = h("span", { class: "wk-count" });
  const back = button(panel.words.back, () => open(null), { class: "wk-button wk-back" });
  const inWords = tableToggle(panel, () => picture());
  const view = () => panel.views.find((one) => one.id === state.view);
  const picture = () => view().pictures[state.open ?? ""];
  let lines = new Map();
  if (!picture()) state.open = null;

  const sorts = segmented(panel.words.sort, panel.sorts, state.sort, (id) => {
    state.sort = id;
    keep();
    place();
  });
  const views = segmented(panel.words.view, panel.views, state.view, (id) => {
    state.view = id;
    if (!view().pictures[state.open ?? ""]) state.open = null;
    keep();
    draw();
  });

  function keep() {
    context.give(panel.key, { ...state }, {});
  }

  function open(id, focus = true) {
    state.open = id;
    keep();
    draw();
    if (focus) (id ? back : list.querySelector("button"))?.focus();
  }

  function order(rows) {
    const by = {
      share: (a, b) => b.share - a.share || b.women + b.men - (a.women + a.men),
      headcount: (a, b) => b.women + b.men - (a.women + a.men) || a.label.localeCompare(b.label),
      name: (a, b) => a.label.localeCompare(b.label, panel.language),
    };
    return [...rows].sort(by[state.sort]);
  }

  function draw() {
    const shown = picture();
    const widest = Math.max(1, ...shown.rows.map((row) => row.women + row.men));
    fill(heading, ...words(shown.title));
    fill(sub, shown.subtitle, " ", shown.invite);
    fill(count, shown.n);
    back.hidden = !state.open;
    lines = new Map(shown.rows.map((row) => [row.id, line(row, widest)]));
    fill(list, ...lines.values());
    place(false);
    inWords.refresh();
  }

  function line(row, widest) {
    // Room is kept at the end of the track for the label of the longest bar.
    const width = (n) => `${(76 * n) / widest}%`;
    const name = row.opens
      ? h("button", { type: "button", class: "wk-bar-name", title: panel.words.open_job, onclick: () => open(row.id) }, row.label)
      : h("span", { class: "wk-bar-name" }, row.label);
    const bar = (n, sex) =>
      n
        ? h("span", { class: `wk-bar wk-${sex}`, style: { width: width(n) } }, n / widest > 0.06 && sex === "women" ? String(n) : null)
        : null;
    return h(
      "div",
      { class: "wk-line", role: "listitem" },
      name,
      h(
        "span",
        { class: "wk-track" },
        h("span", { class: "wk-hidden-words" }, row.in_words),
        h("span", { class: "wk-bar-pair", "aria-hidden": "true" }, bar(row.women, "women"), bar(row.men, "men"), h("span", { class: "wk-bar-label" }, row.share_label)),
      ),
    );
  }

  /** Put the lines in order; they glide from where they were. */
  function place(animate = true) {
    const before = new Map([...lines].map(([id, node]) => [id, node.getBoundingClientRect().top]));
    fill(list, ...order(picture().rows).map((row) => lines.get(row.id)));
    if (!animate || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const [id, node] of lines) {
      const by = before.get(id) - node.getBoundingClientRect().top;
      if (by) node.animate([{ transform: `translateY(${by}px)` }, { transform: "none" }], { duration: 320, easing: "ease-out" });
    }
  }

  draw();
  return h(
    "div",
    { class: "wk-grid", "data-key": panel.key },
    h(
      "section",
      { class: "wk-card wk-chart", "aria-label": panel.name },
      heading,
      sub,
      h("div", { class: "wk-tools wk-tools-top" }, views, sorts),
      h("div", { class: "wk-tools wk-tools-key" }, sexKey(panel), back, count),
      list,
      h("div", { class: "wk-tools" }, inWords.toggle),
      inWords.region,
    ),
    sayCard(panel, context),
  );
}
