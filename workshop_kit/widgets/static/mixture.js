// Simpson's example: within each category women earn more, overall they earn less.

function drawMixture(panel, context) {
  const state = { managers: panel.start, ...(context.answer(panel.key) ?? {}) };
  const heading = h("h3", { class: "wk-finding", "aria-live": "polite" });
  const chart = h("div", { class: "wk-mixture" });
  const say = sayCard(panel, context);
  const shown = () => panel.states[state.managers / panel.step];
  const inWords = tableToggle(panel, () => shown());
  const width = 720;
  const x = (euros) => 180 + ((width - 230) * (euros - panel.low)) / (panel.high - panel.low);

  function update() {
    fill(heading, ...words(shown().title));
    say.show(shown().figures, shown().reading);
    fill(chart, picture());
    inWords.refresh();
  }

  function picture() {
    const rows = shown().rows.map((row, i) => line(row, 52 + 92 * i));
    const ticks = panel.ticks.map((tick) =>
      h(
        "svg:g",
        {},
        h("svg:line", { x1: x(tick.value), x2: x(tick.value), y1: 4, y2: 282, class: "wk-grid-line" }),
        h("svg:text", { x: x(tick.value), y: 304, "text-anchor": "middle", class: "wk-axis-text" }, tick.label),
      ),
    );
    return h(
      "svg:svg",
      { viewBox: `0 0 ${width} 312`, role: "img", "aria-label": shown().description },
      h(
        "svg:defs",
        {},
        h(
          "svg:pattern",
          { id: "wk-hatch", width: 7, height: 7, patternTransform: "rotate(45)", patternUnits: "userSpaceOnUse" },
          h("svg:rect", { width: 7, height: 7, class: "wk-hatch-ground" }),
          h("svg:rect", { width: 2, height: 7, class: "wk-hatch-line" }),
        ),
      ),
      ...ticks,
      ...rows,
    );
  }

  function line(row, y) {
    return h(
      "svg:g",
      { class: row.is_overall ? "wk-overall" : "" },
      h("svg:text", { x: 0, y: y + 5, class: "wk-row-text" }, row.label),
      h("svg:line", { x1: 0, x2: width, y1: y + 46, y2: y + 46, class: "wk-grid-line" }),
      // Women above, men below: equal pay must not hide one behind the other.
      mark(row.women, "women", y - 19),
      mark(row.men, "men", y + 19),
    );
  }

  function mark(group, sex, y) {
    if (!group.n) return h("svg:g");
    // Area in proportion to the number of people.
    const radius = Math.max(3, 1.8 * Math.sqrt(group.n));
    return h(
      "svg:g",
      {},
      h("svg:circle", { cx: x(group.pay), cy: y, r: radius, class: `wk-bubble wk-${sex}` }),
      h("svg:text", { x: x(group.pay) + radius + 7, y: y + 5, class: "wk-mark-text" }, group.label),
    );
  }

  const card = h(
    "section",
    { class: "wk-card wk-chart", "aria-label": panel.name },
    heading,
    h("p", { class: "wk-sub" }, panel.subtitle),
    sexKey(panel),
    chart,
    slider({
      label: panel.words.managers,
      min: 0,
      max: panel.highest,
      step: panel.step,
      value: state.managers,
      labels: (value) => panel.states[value / panel.step].share_label,
      fewer: panel.words.fewer,
      more: panel.words.more,
      onchange: (value) => {
        state.managers = value;
        context.give(panel.key, { ...state }, { soon: true });
        update();
      },
    }),
    h("div", { class: "wk-tools" }, inWords.toggle, h("span", { class: "wk-count" }, panel.n)),
    inWords.region,
  );
  update();
  return h("div", { class: "wk-grid", "data-key": panel.key }, card, say);
}
