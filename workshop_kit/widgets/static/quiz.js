// Questions one at a time: an answer, what it shows, a hint, and the worked answer.

function drawQuiz(panel, context) {
  const state = { choice: null, tries: 0, hint: false, worked: false, ...(context.answer(panel.key) ?? {}) };
  const name = uniqueId("quiz");
  const feedback = h("div", { class: "wk-quiz-feedback", role: "status" });
  const extra = h("div", { class: "wk-quiz-extra" });
  const choices = panel.choices.map((choice) =>
    h(
      "label",
      { class: "wk-choice" },
      h("input", {
        type: "radio",
        name,
        value: choice.id,
        checked: choice.id === state.choice,
        onchange: () => {
          state.choice = choice.id;
          check.disabled = false;
        },
      }),
      h("span", {}, ...words(choice.label)),
    ),
  );
  const keep = () => context.give(panel.key, { ...state }, {});
  const check = button(panel.words.check, () => {
    state.tries += 1;
    keep();
  }, { primary: true, disabled: state.choice === null, "data-action": "check" });
  const hint = button(panel.words.hint, () => {
    state.hint = true;
    keep();
    showExtra();
  }, { "data-action": "hint" });
  const worked = button(panel.words.worked, () => {
    state.worked = true;
    keep();
    showExtra();
  }, { "data-action": "worked" });

  function showExtra() {
    hint.setAttribute("aria-expanded", String(state.hint));
    worked.setAttribute("aria-expanded", String(state.worked));
    worked.disabled = state.tries === 0;
    fill(
      extra,
      state.hint ? h("p", { class: "wk-aside" }, h("strong", {}, `${panel.words.hint_label} `), ...words(panel.hint)) : null,
      state.worked && state.tries > 0
        ? h("p", { class: "wk-aside" }, h("strong", {}, `${panel.words.worked_label} `), ...words(panel.worked))
        : null,
    );
  }

  function showFeedback(reply) {
    worked.disabled = state.tries === 0;
    fill(feedback, reply ? h("p", { class: `wk-feedback wk-${reply.tone}` }, ...words(reply.message)) : null);
  }

  context.onReply(panel.key, showFeedback);
  showFeedback(state.tries ? context.reply(panel.key) : null);
  showExtra();
  return h(
    "section",
    { class: "wk-card wk-quiz", "data-key": panel.key, "aria-label": panel.number },
    h("p", { class: "wk-sub" }, panel.number),
    h("fieldset", { class: "wk-choices" }, h("legend", {}, ...words(panel.question)), ...choices),
    h("div", { class: "wk-tools" }, check, hint, worked, context.status(panel.key)),
    feedback,
    extra,
  );
}

/** Several questions share one place; one moves from one to the next. */
function drawQuizzes(panels, context) {
  const cards = panels.map((panel) => drawQuiz(panel, context));
  const first = panels.findIndex((panel) => context.hasVersions(panel.key) || !context.reply(panel.key)?.is_right);
  const dots = h("ol", { class: "wk-dots" });
  const steps = panels.map((panel, index) =>
    h("button", { type: "button", "aria-label": panel.number, onclick: () => go(index, true) }, String(index + 1)),
  );
  dots.append(...steps.map((step) => h("li", {}, step)));
  const next = button(panels[0].words.next, () => go(current + 1, true), { "data-action": "next" });
  let current = 0;
  function go(index, focus) {
    current = Math.min(Math.max(index, 0), cards.length - 1);
    cards.forEach((card, i) => {
      card.hidden = i !== current;
    });
    steps.forEach((step, i) => {
      if (i === current) step.setAttribute("aria-current", "step");
      else step.removeAttribute("aria-current");
      step.classList.toggle("wk-done", Boolean(context.reply(panels[i].key)?.is_right));
    });
    next.disabled = current === cards.length - 1;
    if (focus) cards[current].querySelector("input")?.focus();
  }
  panels.forEach((panel) => context.onReply(panel.key, () => go(current, false)));
  go(first < 0 ? 0 : first, false);
  return h("div", { class: "wk-quizzes" }, h("div", { class: "wk-tools wk-quiz-nav" }, dots, next), ...cards);
}
