// The words of a session, closed until someone opens them.

function drawWords(panel, _context) {
  return h(
    "section",
    { class: "wk-card wk-words", "data-key": panel.key, "aria-label": panel.heading },
    h(
      "details",
      { class: "wk-words-box" },
      h(
        "summary",
        {},
        h("span", { class: "wk-words-heading" }, panel.heading),
        h("span", { class: "wk-sub" }, panel.terms.map((term) => term.word).join(" · ")),
      ),
      h(
        "dl",
        { class: "wk-words-list" },
        ...panel.terms.map((term) => h("div", {}, h("dt", {}, term.word), h("dd", {}, ...words(term.meaning)))),
      ),
    ),
  );
}
