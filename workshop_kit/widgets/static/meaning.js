// Parts of a gap in one's own words: one part at a time, the kit's words only when asked for.

function drawMeaning(panel, context) {
  const kept = context.answer(panel.key)?.part;
  let open = panel.parts.some((part) => part.id === kept) ? kept : panel.start;
  const bodies = new Map(panel.parts.map((part) => [part.id, body(part)]));
  const tabs = segmented(
    panel.words.parts,
    panel.parts.map(({ id, label }) => ({ id, label })),
    open,
    (id) => {
      open = id;
      context.give(panel.key, { part: id }, {});
      show();
    },
  );

  function body(part) {
    return h(
      "div",
      { class: `wk-meaning-part wk-map-mark-${part.id}`, "data-part": part.id },
      h("p", { class: "wk-meaning-figure" }, ...words(part.figure)),
      noteField(part.note, context),
      h(
        "details",
        { class: "wk-meaning-kit" },
        h("summary", {}, panel.words.compare),
        h(
          "div",
          { class: "wk-meaning-both" },
          h("div", {}, h("h4", {}, panel.words.means_heading), h("p", {}, ...words(part.means))),
          h("div", {}, h("h4", {}, panel.words.means_not_heading), h("p", {}, ...words(part.means_not))),
        ),
      ),
    );
  }

  function show() {
    for (const [id, node] of bodies) node.hidden = id !== open;
  }

  show();
  return h(
    "section",
    { class: "wk-card wk-meaning", "data-key": panel.key, "aria-label": panel.name },
    h("h3", {}, ...words(panel.heading)),
    h("div", { class: "wk-tools wk-tools-top" }, tabs),
    ...bodies.values(),
    context.status(panel.key, { onlyProblems: true }),
  );
}
