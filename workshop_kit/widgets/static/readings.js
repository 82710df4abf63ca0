// What the two voices guessed and wrote, side by side. A fact stands only beside a guess made.

function drawReadings(panel, context) {
  const body = h("div", { class: "wk-readings-body" });
  const draw = () => fill(body, ...readingsOf({ ...panel, ...(context.recollection(panel.key) ?? {}) }));
  context.onRecollection(panel.key, draw);
  draw();
  return h(
    "section",
    { class: "wk-card wk-readings", "data-key": panel.key, "aria-label": panel.heading },
    h("h3", {}, panel.heading),
    body,
  );
}

function readingsOf(panel) {
  return [
    panel.guesses.length ? readingsTable(panel) : null,
    panel.difference ? h("p", { class: "wk-readings-difference" }, ...words(panel.difference)) : null,
    ...panel.notes.map((note) => readingsNote(note)),
    panel.talk ? h("p", { class: "wk-feedback wk-near wk-readings-talk" }, ...words(panel.talk)) : null,
    panel.missing ? h("p", { class: "wk-sub" }, ...words(panel.missing)) : null,
  ];
}

function readingsTable(panel) {
  const heads = [panel.words.asked, panel.words.fact, ...panel.voices.map((voice) => voice.label)];
  const rows = panel.guesses.map((guess) => {
    const said = panel.voices.map((voice) => guess.voices.find((one) => one.id === voice.id)?.value ?? panel.words.nothing);
    return h(
      "tr",
      { "data-guess": guess.key, class: panel.widest.includes(guess.key) ? "wk-readings-widest" : null },
      h("th", { scope: "row" }, ...words(guess.question)),
      h("td", { class: "wk-readings-fact" }, panel.facts[guess.key]),
      ...said.map((value) => h("td", {}, value)),
    );
  });
  return h(
    "table",
    { class: "wk-readings-table" },
    h("caption", { class: "wk-hidden-words" }, panel.words.caption),
    h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
    h("tbody", {}, ...rows),
  );
}

function readingsNote(note) {
  return h(
    "div",
    { class: "wk-earlier-note", "data-note": note.key },
    h("h4", {}, ...words(note.question)),
    h(
      "div",
      { class: "wk-earlier-voices" },
      ...note.voices.map((voice) =>
        h(
          "figure",
          { class: "wk-earlier-voice", "data-voice": voice.id },
          h("figcaption", {}, h("strong", {}, voice.label)),
          // A person's own words: text, never markup.
          h("blockquote", {}, voice.text),
        ),
      ),
    ),
  );
}
