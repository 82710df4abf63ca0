// Things to put in one of a few places; each is met by what it changes.

function drawSorting(panel, context) {
  const state = { placed: { ...(context.answer(panel.key)?.placed ?? {}) } };
  const told = {};
  const items = panel.items.map((item) => {
    told[item.id] = h("div", { role: "status" });
    return h(
      "li",
      { class: "wk-sorting-item" },
      segmented(item.label, panel.bins, state.placed[item.id], (place) => {
        state.placed[item.id] = place;
        context.give(panel.key, { placed: { ...state.placed } });
      }),
      told[item.id],
    );
  });

  function tell(reply) {
    for (const [id, said] of Object.entries(reply?.items ?? {})) {
      if (told[id]) fill(told[id], h("p", { class: `wk-feedback wk-${said.tone}` }, ...words(said.message)));
    }
  }

  context.onReply(panel.key, tell);
  tell(context.reply(panel.key));
  return h(
    "section",
    { class: "wk-card wk-sorting", "data-key": panel.key, "aria-label": panel.question },
    h("h3", {}, panel.question),
    h("p", { class: "wk-sub" }, panel.help),
    h("ol", { class: "wk-sorting-items" }, ...items),
    context.status(panel.key),
  );
}
