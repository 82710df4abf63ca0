// A guess: said before the fact is seen, by one voice or by two.

function drawGuess(panel, context) {
  const state = context.answer(panel.key) ?? { voices: panel.voices_by_default, values: {}, committed: false };
  const body = h("div", { class: "wk-guess-body" });
  const card = h(
    "section",
    { class: "wk-card wk-guess", "data-key": panel.key, "aria-label": panel.question },
    h("h3", {}, ...words(panel.question)),
    panel.help ? h("p", { class: "wk-sub" }, ...words(panel.help)) : null,
    body,
  );

  const voices = () => panel.voices[state.voices];
  const valueOf = (voice) => state.values[voice.id] ?? panel.start;

  function ask() {
    const sliders = voices().map((voice) =>
      slider({
        label: voice.label,
        min: panel.min,
        max: panel.max,
        step: panel.step,
        value: valueOf(voice),
        labels: (value) => panel.labels[(value - panel.min) / panel.step],
        fewer: put(panel.words.fewer, { voice: voice.label }),
        more: put(panel.words.more, { voice: voice.label }),
        onchange: (value) => {
          state.values[voice.id] = value;
        },
      }),
    );
    fill(
      body,
      segmented(panel.words.who_answers, panel.voice_choices, state.voices, (id) => {
        state.voices = id;
        ask();
        body.querySelector(`input[value="${id}"]`)?.focus();
      }),
      ...sliders,
      button(panel.words.commit, commit, { primary: true, "data-action": "commit" }),
    );
  }

  function commit() {
    const values = Object.fromEntries(voices().map((voice) => [voice.id, valueOf(voice)]));
    Object.assign(state, { values, committed: true });
    context.give(panel.key, { voices: state.voices, values, committed: true }, {});
    const waiting = h("p", { class: "wk-wait", role: "status" }, panel.words.waiting);
    fill(body, waiting, context.status(panel.key, { onlyProblems: true }));
  }

  function reveal(reply) {
    fill(
      body,
      figures(reply.figures),
      guessLine(panel, reply),
      h("p", { class: `wk-feedback wk-${reply.tone}`, role: "status" }, ...words(reply.message)),
      context.status(panel.key),
    );
  }

  context.onReply(panel.key, reveal);
  const reply = context.reply(panel.key);
  if (state.committed && reply) reveal(reply);
  else if (state.committed) commit();
  else ask();
  return card;
}

/** Guesses and fact on one line, so that the distance is seen. */
function guessLine(panel, reply) {
  const width = 520;
  const line = 22 + 22 * reply.marks.length;
  // A fact beyond the scale stands at its end; its figure says by how much.
  const within = (value) => Math.min(panel.max, Math.max(panel.min, value));
  const x = (value) => 24 + ((width - 48) * (within(value) - panel.min)) / (panel.max - panel.min);
  const middle = (panel.min + panel.max) / 2;
  const ticks = panel.ticks.map(({ value, label }) =>
    h(
      "svg:g",
      {},
      h("svg:line", { x1: x(value), x2: x(value), y1: line - 4, y2: line + 4, class: "wk-tick" }),
      h("svg:text", { x: x(value), y: line + 24, "text-anchor": "middle", class: "wk-axis-text" }, label),
    ),
  );
  // One height for each voice: two names close to each other stay legible.
  const guesses = reply.marks.map((mark, index) => {
    const y = 14 + 22 * index;
    return [
      h("svg:line", { x1: x(mark.value), x2: x(mark.value), y1: y + 4, y2: line, class: "wk-guess-stem" }),
      h("svg:circle", { cx: x(mark.value), cy: line, r: 7, class: "wk-guess-dot" }),
      h("svg:text", { x: x(mark.value) + 6, y, "text-anchor": mark.value > middle ? "end" : "start", dx: mark.value > middle ? -12 : 0, class: "wk-mark-text wk-halo" }, mark.label),
    ];
  });
  const fact = reply.fact ? x(reply.fact.value) : null;
  return h(
    "svg:svg",
    { viewBox: `0 0 ${width} ${line + 30}`, class: "wk-guess-line", role: "img", "aria-label": reply.description },
    h("svg:line", { x1: x(panel.min), x2: x(panel.max), y1: line, y2: line, class: "wk-axis" }),
    ...ticks,
    ...guesses.flatMap((nodes) => nodes.slice(0, 2)),
    ...guesses.map((nodes) => nodes[2]),
    fact === null ? null : h("svg:path", { d: `M ${fact} ${line - 10} l 10 10 l -10 10 l -10 -10 z`, class: "wk-fact-mark" }),
  );
}
