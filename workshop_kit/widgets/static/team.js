// Who answers: a team name, and whether the pair speaks with one voice or two.

function drawTeam(panel, context) {
  const state = { name: "", voices: panel.voices_by_default, ...(context.answer(panel.key) ?? {}) };
  const id = uniqueId("team");
  const keep = (how) => context.give(panel.key, { ...state }, how);
  const name = h("input", {
    id,
    type: "text",
    class: "wk-text",
    maxlength: panel.maxlength,
    autocomplete: "off",
    placeholder: panel.placeholder,
    oninput: () => {
      state.name = name.value;
      keep({ soon: true });
    },
  });
  name.value = state.name;
  return h(
    "section",
    { class: "wk-card wk-team", "data-key": panel.key, "aria-label": panel.heading },
    h("h3", {}, panel.heading),
    h("label", { for: id, class: "wk-question" }, ...words(panel.question)),
    h("p", { class: "wk-sub" }, ...words(panel.help)),
    name,
    segmented(panel.words.who_answers, panel.voice_choices, state.voices, (chosen) => {
      state.voices = chosen;
      keep({});
    }),
    context.status(panel.key),
    h("h3", {}, panel.company.heading),
    h("p", { class: "wk-reading" }, ...words(panel.company.text)),
    deletion(panel, context),
  );
}

/** Delete every answer, asked for twice; what was deleted is said. */
function deletion(panel, context) {
  const place = h("div", { class: "wk-tools", role: "status", "data-place": "delete" });
  const ask = () => fill(place, button(panel.words.delete, sure, { "data-action": "delete" }));
  const sure = () => {
    fill(
      place,
      h("span", {}, panel.words.delete_sure),
      button(panel.words.delete_yes, () => context.deleteAll(), { primary: true, "data-action": "delete-yes" }),
      button(panel.words.delete_no, ask),
    );
    place.querySelector("[data-action=delete-yes]").focus();
  };
  context.onDeleted((sentence) => fill(place, h("span", {}, sentence)));
  ask();
  return place;
}
