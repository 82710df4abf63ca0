// The boxes of the plan: a name, a line of help, and what is typed or chosen.

/** Return what draws boxes: each writes into the part of the plan it is given, and keeps it. */
function planBoxes(fields, keep, onTyping) {
  /** A name, a box and a line of help. */
  function box(name, owner, part = name) {
    const field = fields[name];
    const id = uniqueId("plan");
    const help = field.hint ? h("span", { class: "wk-sub wk-plan-hint", id: `${id}-help` }, field.hint) : null;
    const shape = { id, class: "wk-plan-box", maxlength: field.maxlength, "data-field": name, "aria-describedby": help?.id };
    const isWide = field.rows > 1 || name === "name";
    const input = field.rows > 1 ? h("textarea", { ...shape, rows: field.rows }) : h("input", { ...shape, type: "text", autocomplete: "off" });
    input.value = owner[part];
    input.addEventListener("input", () => {
      owner[part] = input.value;
      keep();
      onTyping();
    });
    input.addEventListener("change", () => keep({}));
    return h("div", { class: `wk-plan-field${isWide ? " wk-plan-wide" : ""}` }, h("label", { for: id }, field.label), help, input);
  }

  /** A list to choose from, with its name; `offer` gives it other choices. */
  function list(name, options, value, onchange) {
    const id = uniqueId("plan");
    const select = h("select", { id, class: "wk-list", "data-field": name, onchange: () => onchange(select.value) });
    select.offer = (choices, chosen) => {
      fill(
        select,
        ...choices.map(({ id: one, label, options: within }) =>
          within
            ? h("optgroup", { label }, ...within.map((inner) => h("option", { value: inner.id }, inner.label)))
            : h("option", { value: one }, label),
        ),
      );
      select.value = chosen;
    };
    select.offer(options, value);
    const isWide = ["hypothesis_from", "domain", "figure"].includes(name);
    return h("div", { class: `wk-plan-field${isWide ? " wk-plan-wide" : ""}` }, h("label", { for: id }, fields[name].label), select);
  }

  function choice(name, options, value, onchange) {
    const group = segmented(fields[name].label, options, value, onchange);
    group.classList.add("wk-plan-choice");
    group.dataset.field = name;
    return group;
  }

  return { box, list, choice };
}
