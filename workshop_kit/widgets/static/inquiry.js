// An inquiry: for each explanation, what would we see, then the figures, then a verdict.

function drawInquiry(panel, context) {
  const given = context.answer(panel.key) ?? {};
  const state = { open: given.open ?? "start", tests: structuredClone(given.tests ?? {}) };
  const keep = () => context.give(panel.key, structuredClone(state), { soon: true });
  const test = (name) => (state.tests[name] ??= { expected: null, is_seen: false, verdicts: {} });
  const tabs = [
    { name: "start", label: panel.start.tab },
    ...panel.explanations.map((one) => ({ name: one.name, label: one.tab })),
    { name: "end", label: panel.end.tab },
  ];
  const pages = {
    start: startPage,
    end: endPage,
    ...Object.fromEntries(panel.explanations.map((one) => [one.name, () => explanationPage(one)])),
  };
  const place = h("div", { class: "wk-inquiry-page" });

  const isDone = (name) => Object.keys(state.tests[name]?.verdicts ?? {}).length > 0;

  const steps = tabs.map(({ name, label }) =>
    h("button", { type: "button", class: "wk-inquiry-tab", onclick: () => open(name, true) }, label),
  );

  function open(name, isAsked) {
    state.open = name;
    tabs.forEach((tab, i) => {
      if (tab.name === name) steps[i].setAttribute("aria-current", "step");
      else steps[i].removeAttribute("aria-current");
      steps[i].classList.toggle("wk-done", isDone(tab.name));
    });
    fill(place, ...pages[name]());
    if (isAsked) keep();
  }

  function next(name) {
    const place_ = tabs.findIndex((tab) => tab.name === name) + 1;
    if (place_ >= tabs.length) return null;
    return h("div", { class: "wk-tools" }, button(panel.words.next, () => {
      open(tabs[place_].name, true);
      steps[place_].focus();
    }, { "data-action": "next" }));
  }

  function startPage() {
    return [
      h("p", { class: "wk-reading" }, ...words(panel.start.story)),
      exhibit(panel.start.exhibit),
      next("start"),
    ];
  }

  function endPage() {
    return [
      h("h3", { class: "wk-finding" }, panel.end.heading),
      h("ol", { class: "wk-lessons" }, ...panel.end.lessons.map((lesson) => h("li", {}, ...words(lesson)))),
    ];
  }

  function explanationPage(one) {
    const reply = h("div", { role: "status" });
    const rest = h("div", {});
    const see = button(panel.words.see, () => {
      test(one.name).is_seen = true;
      keep();
      showRest();
      rest.querySelector("h3")?.focus();
    }, { primary: true, "data-action": "see" });
    const name = uniqueId("expect");
    const choices = one.expectations.map((choice) =>
      h(
        "label",
        { class: "wk-choice" },
        h("input", {
          type: "radio",
          name,
          value: choice.id,
          checked: choice.id === test(one.name).expected,
          onchange: () => {
            test(one.name).expected = choice.id;
            keep();
            showReply();
          },
        }),
        h("span", {}, ...words(choice.label)),
      ),
    );

    function showReply() {
      const chosen = one.expectations.find((choice) => choice.id === test(one.name).expected);
      see.disabled = !chosen;
      fill(
        reply,
        chosen
          ? h("p", { class: `wk-feedback wk-${chosen.tone}` }, ...words(chosen.reply))
          : h("p", { class: "wk-sub" }, panel.words.not_yet),
      );
    }

    function showRest() {
      see.hidden = test(one.name).is_seen;
      if (test(one.name).is_seen) fill(rest, exhibit(one.exhibit), verdict(one), next(one.name));
    }

    showReply();
    showRest();
    return [
      h("p", { class: "wk-claim" }, h("span", { class: "wk-sub" }, `${panel.words.claim} `), h("strong", {}, one.claim)),
      h("fieldset", { class: "wk-choices" }, h("legend", {}, panel.words.expect), ...choices),
      reply,
      h("div", { class: "wk-tools" }, see),
      rest,
    ];
  }

  function verdict(one) {
    const said = h("div", { role: "status" });
    const asked = panel.voices.map((voice) => voice.id);
    const voices = panel.all_voices.filter((voice) => asked.includes(voice.id) || test(one.name).verdicts[voice.id]);
    const show = () => {
      const verdicts = voices.map((voice) => test(one.name).verdicts[voice.id]).filter(Boolean);
      const different = [...new Set(verdicts)];
      fill(
        said,
        different.length > 1 ? h("p", { class: "wk-reading" }, ...words(panel.words.differ)) : null,
        ...different.map((which) => h("p", { class: "wk-feedback" }, ...words(one.replies[which]))),
      );
    };
    const rows = voices.map((voice) =>
      segmented(
        voices.length > 1 ? `${panel.words.conclude} (${voice.label})` : panel.words.conclude,
        panel.verdicts,
        test(one.name).verdicts[voice.id],
        (which) => {
          test(one.name).verdicts[voice.id] = which;
          keep();
          show();
          steps[tabs.findIndex((tab) => tab.name === one.name)].classList.add("wk-done");
        },
      ),
    );
    show();
    return h("div", { class: "wk-verdict" }, ...rows, said);
  }

  function exhibit(shown) {
    const inWords = tableToggle(panel, () => shown);
    const lines = shown.bars.reduce((found, bar) => {
      (found[bar.label] ??= []).push(bar);
      return found;
    }, {});
    return h(
      "div",
      { class: "wk-exhibit" },
      h("h3", { class: "wk-finding", tabindex: "-1" }, ...words(shown.title)),
      h("p", { class: "wk-sub" }, shown.subtitle),
      h(
        "div",
        { class: "wk-key wk-exhibit-key" },
        h("span", {}, h("i", { class: "wk-swatch wk-inside" }), panel.words.in),
        h("span", {}, h("i", { class: "wk-swatch wk-outside" }), panel.words.elsewhere),
      ),
      h(
        "div",
        { class: "wk-exhibit-bars", role: "img", "aria-label": shown.description },
        ...Object.entries(lines).map(([label, bars]) =>
          h(
            "div",
            { class: "wk-exhibit-line" },
            h("span", { class: "wk-bar-name" }, label),
            h(
              "div",
              {},
              ...bars.map((bar) =>
                h(
                  "div",
                  { class: "wk-exhibit-bar" },
                  h("i", { class: bar.is_in ? "wk-inside" : "wk-outside", style: { width: `${62 * bar.length}%` } }),
                  h("span", {}, bar.words),
                ),
              ),
            ),
          ),
        ),
      ),
      h("div", { class: "wk-tools" }, inWords.toggle, h("span", { class: "wk-count" }, shown.n)),
      inWords.region,
    );
  }

  const card = h(
    "section",
    { class: "wk-card wk-inquiry", "aria-label": panel.name },
    h("ol", { class: "wk-inquiry-tabs" }, ...steps.map((step) => h("li", {}, step))),
    place,
    context.status(panel.key, { onlyProblems: true }),
  );
  const beside = h("section", { class: "wk-card wk-say", "aria-label": panel.note.question_short }, noteField(panel.note, context));
  open(pages[state.open] ? state.open : "start", false);
  return h("div", { class: "wk-grid wk-inquiry-grid", "data-key": panel.key }, card, beside);
}
