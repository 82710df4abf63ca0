// Versions of an answer written apart: their words, and the choice between them.

/** Fill a place with the versions that stand beside an answer; nothing when there is none. */
function drawVersions(place, versions, words_, choose) {
  fill(
    place,
    ...versions.map((version) => {
      const id = uniqueId("version");
      return h(
        "section",
        { class: "wk-version", "aria-labelledby": id },
        h("p", { class: "wk-version-heading", id }, version.heading),
        // A person's own words: text, never markup.
        h("blockquote", { tabindex: "0" }, version.sentence),
        h(
          "div",
          { class: "wk-tools" },
          button(words_.take, () => choose("take", version.id), { "data-action": "take", "aria-describedby": id }),
          version.can_join
            ? button(words_.join, () => choose("join", version.id), { "data-action": "join", "aria-describedby": id })
            : null,
          version === versions.at(-1) ? button(words_.keep, () => choose("keep", version.id), { "data-action": "keep" }) : null,
        ),
      );
    }),
    versions.length ? h("p", { class: "wk-version-help" }, words_.versions_help) : null,
  );
}
