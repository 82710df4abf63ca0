// Delete every answer: asked for twice, then told by session, with what the deletion did not reach.

function deletion(panel, context) {
  const place = h("div", { class: "wk-deletion", "data-place": "delete" });
  const ask = () => {
    fill(place, h("div", { class: "wk-tools" }, button(panel.words.delete, sure, { "data-action": "delete" })));
  };
  const back = () => {
    ask();
    place.querySelector("button").focus();
  };
  const sure = () => {
    fill(
      place,
      h(
        "div",
        { class: "wk-tools" },
        h("span", { role: "status" }, panel.words.delete_sure),
        button(panel.words.delete_yes, () => context.deleteAll(), { primary: true, "data-action": "delete-yes" }),
        button(panel.words.delete_no, back, { "data-action": "delete-no" }),
      ),
    );
    place.querySelector("[data-action=delete-yes]").focus();
  };
  context.onDeleted((message) => {
    if (message.type === "deleted") tellDeleted(place, message, context);
    else fill(place.querySelector(".wk-papers"), h("p", {}, message.sentence));
    focusOn(place.querySelector(message.type === "deleted" ? ".wk-deleted" : ".wk-papers"));
  });
  ask();
  return place;
}

/** Say what is gone, session by session, and which papers still hold answers. */
function tellDeleted(place, message, context) {
  const papers = message.handouts;
  fill(
    place,
    h(
      "div",
      { class: message.is_refused ? "wk-deleted wk-status-problem" : "wk-deleted", tabindex: "-1" },
      h("p", {}, message.sentence),
    ),
    message.sessions.length ? h("h4", {}, message.heading) : null,
    ...message.sessions.map((session) => [
      h("p", { class: "wk-deleted-session" }, session.title),
      session.items.length ? h("ul", {}, ...session.items.map((item) => h("li", {}, item))) : null,
    ]),
    h("p", { class: "wk-sub" }, message.browser),
    papers
      ? h(
          "div",
          { class: "wk-papers", tabindex: "-1" },
          h("p", {}, papers.sentence),
          h("ul", {}, ...papers.files.map((file) => h("li", {}, file))),
          h("div", { class: "wk-tools" }, button(papers.offer, () => context.deleteHandouts(), { "data-action": "delete-handouts" })),
        )
      : h("p", { class: "wk-sub" }, message.copies),
  );
}

/** Bring the keyboard, and a screen reader, to what has just been said. */
function focusOn(element) {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "nearest" });
}
