// The route and how far people are on it: what was done and what is left, never a score.

function drawRoute(panel, _context) {
  const heads = ["session", "length", "done", "left", "open"].map((name) => panel.words[`head.${name}`]);
  return h(
    "section",
    { class: "wk-card wk-route-panel", "data-key": panel.key, "aria-label": panel.heading },
    h("div", { class: "wk-route-head" }, h("h3", {}, panel.heading), h("p", { class: "wk-reading" }, ...words(panel.left))),
    h(
      "table",
      { class: "wk-route-table" },
      h("caption", { class: "wk-hidden-words" }, panel.heading),
      h("thead", {}, h("tr", {}, ...heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", {}, ...panel.sessions.map((session) => routeLine(session, panel))),
    ),
    h("p", { class: "wk-sub" }, ...words(panel.company), " ", panel.words.update),
  );
}

function routeLine(session, panel) {
  return h(
    "tr",
    { class: `wk-leg wk-leg-${session.state}`, "data-session": session.id },
    h("th", { scope: "row" }, h("span", { class: "wk-leg-number" }, session.number), session.title),
    h("td", {}, session.length),
    ...(session.state === "absent"
      ? [h("td", { colspan: "3" }, session.left)]
      : [h("td", {}, routeSteps(session)), h("td", {}, session.left), h("td", {}, routeLink(session, panel))]),
  );
}

/** One segment a step, filled once it is done; the words beside say the same. */
function routeSteps(session) {
  const segments = Array.from({ length: session.steps }, (_, step) =>
    h("i", { class: step < session.done ? "wk-leg-step wk-done" : "wk-leg-step" }),
  );
  return [
    h("span", { class: "wk-leg-steps", "aria-hidden": "true" }, ...segments),
    h("span", { class: "wk-leg-words" }, [session.steps_label, session.questions_label].filter(Boolean).join(" · ")),
  ];
}

function routeLink(session, panel) {
  if (session.is_here) return panel.words.here;
  const link = session.link;
  return h("a", { class: "wk-link", href: link.file, target: "_blank", rel: "noopener", "aria-label": link.name }, link.label);
}
