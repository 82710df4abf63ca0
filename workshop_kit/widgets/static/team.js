// Who answers: a team name, and whether the pair speaks with one voice or two.

function drawTeam(panel, context) {
  const state = { name: panel.suggestion ?? "", voices: panel.voices_by_default, ...(context.answer(panel.key) ?? {}) };
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
    deletion(panel, context),
  );
}
