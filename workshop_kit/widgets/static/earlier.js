// What people wrote in an earlier session. Their words are text, never markup.

function drawEarlier(panel, _context) {
  return h(
    "section",
    { class: "wk-card wk-earlier", "data-key": panel.key, "aria-label": panel.heading },
    h("h3", {}, panel.heading),
    h("p", { class: "wk-sub" }, ...words(panel.help)),
    ...panel.notes.map((note) => earlierNote(note)),
  );
}

function earlierNote(note) {
  return h(
    "div",
    { class: "wk-earlier-note", "data-note": note.key },
    h("h4", {}, ...words(note.question)),
    note.missing ? h("p", { class: "wk-sub" }, note.missing) : null,
    h(
      "div",
      { class: "wk-earlier-voices" },
      ...note.voices.map((voice) =>
        h(
          "figure",
          { class: "wk-earlier-voice", "data-voice": voice.id },
          h("figcaption", {}, h("strong", {}, voice.label), h("span", { class: "wk-sub" }, note.origin)),
          h("blockquote", {}, voice.text),
        ),
      ),
    ),
  );
}
