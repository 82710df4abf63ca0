// Who is compared: groups with too few women or men fade away as the threshold rises.

function drawLens(panel, context) {
  const state = { partition: panel.partitions[0].id, minimum: panel.minimum, ...(context.answer(panel.key) ?? {}) };
  const grid = h("div", { class: "wk-lens" });
  const heading = h("h3", { class: "wk-finding", "aria-live": "polite" });
  const law = h("p", { class: "wk-sub" });
  const inWords = tableToggle(panel, () => result());
  const partition = () => panel.partitions.find((one) => one.id === state.partition);
  const result = () => partition().results[state.minimum - panel.lowest];
  const say = sayCard(panel, context);
  let cells = [];

  const keep = () => context.give(panel.key, { ...state }, { soon: true });

  function build() {
    const { columns, rows } = partition();
    cells = [];
    fill(
      grid,
      h(
        "div",
        { class: "wk-lens-table", style: { gridTemplateColumns: `minmax(130px, 1.1fr) repeat(${columns.length}, minmax(0, 1fr))` } },
        h("span", {}),
        ...columns.map((column) => h("span", { class: "wk-lens-head" }, column)),
        ...rows.flatMap((row) => [
          h("span", { class: "wk-lens-name" }, row.label),
          ...row.cells.map((group) => {
            const node = h(
              "span",
              { class: "wk-group", role: "img" },
              ...Array.from({ length: group.women }, () => h("i", { class: "wk-dot wk-women" })),
              ...Array.from({ length: group.men }, () => h("i", { class: "wk-dot wk-men" })),
            );
            cells.push({ group, node });
            return node;
          }),
        ]),
      ),
    );
    update();
  }

  function update() {
    const shown = result();
    for (const { group, node } of cells) {
      const isKept = Math.min(group.women, group.men) >= state.minimum;
      const isEmpty = group.women + group.men === 0;
      node.classList.toggle("wk-kept", isKept);
      node.classList.toggle("wk-dropped", !isKept && !isEmpty);
      node.setAttribute("aria-label", isEmpty ? group.in_words : put(isKept ? panel.words.kept : panel.words.dropped, { group: group.in_words }));
    }
    fill(heading, ...words(shown.title));
    fill(law, ...words(shown.law));
    say.show(shown.figures, shown.reading);
    inWords.refresh();
  }

  const card = h(
    "section",
    { class: "wk-card wk-chart", "aria-label": panel.name },
    heading,
    law,
    h(
      "div",
      { class: "wk-tools wk-tools-top" },
      segmented(panel.words.partition, panel.partitions, state.partition, (id) => {
        state.partition = id;
        keep();
        build();
      }),
      slider({
        label: panel.words.minimum,
        min: panel.lowest,
        max: panel.highest,
        value: state.minimum,
        labels: (value) => panel.minimum_labels[value - panel.lowest],
        fewer: panel.words.lower,
        more: panel.words.raise,
        onchange: (value) => {
          state.minimum = value;
          keep();
          update();
        },
      }),
    ),
    grid,
    h("div", { class: "wk-tools" }, sexKey(panel), inWords.toggle, h("span", { class: "wk-count" }, panel.n)),
    inWords.region,
  );
  build();
  return h("div", { class: "wk-grid", "data-key": panel.key }, card, say);
}
