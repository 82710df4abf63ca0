// Small pieces that every panel draws with. No sentence is born here: all words come from Python.

const SVG = "http://www.w3.org/2000/svg";

/** Make an element: attributes, `on…` listeners, `style` as an object, children as nodes or text. */
function h(tag, attributes = {}, ...children) {
  const isSvg = tag.startsWith("svg:");
  const element = isSvg
    ? document.createElementNS(SVG, tag.slice(4))
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "style") Object.assign(element.style, value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Put a text with **emphasis** into nodes; everything else stays text, never markup. */
function words(text) {
  const pieces = String(text).split("**");
  if (pieces.length % 2 === 0) return [String(text)];
  return pieces.map((piece, i) => (i % 2 ? h("strong", {}, piece) : piece));
}

/** Replace all children of an element. */
function fill(element, ...children) {
  element.replaceChildren(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** Put values into a template such as "{moved} sur {all}". */
function put(template, values) {
  return template.replace(/\{(\w+)\}/g, (whole, name) => (Object.hasOwn(values, name) ? values[name] : whole));
}

// JupyterLab loads this module anew for each widget of a page: a count alone would give two
// widgets the same names, and radio buttons of the same name are one group.
const instance = Math.random().toString(36).slice(2, 8);
let counter = 0;
function uniqueId(prefix) {
  counter += 1;
  return `wk-${instance}-${prefix}-${counter}`;
}

function button(label, onclick, { primary = false, ...attributes } = {}) {
  return h(
    "button",
    { type: "button", class: primary ? "wk-button wk-primary" : "wk-button", onclick, ...attributes },
    ...words(label),
  );
}

/** A row of choices of which one holds: native radio buttons drawn as one control. */
function segmented(label, options, chosen, onchange) {
  const name = uniqueId("choice");
  const inputs = options.map((option) => {
    const input = h("input", {
      type: "radio",
      name,
      value: option.id,
      checked: option.id === chosen,
      onchange: () => onchange(option.id),
    });
    return h("label", { class: "wk-segment" }, input, h("span", {}, option.label));
  });
  const group = h("fieldset", { class: "wk-segmented" }, h("legend", {}, label), ...inputs);
  group.choose = (id) => {
    for (const input of group.querySelectorAll("input")) input.checked = input.value === id;
  };
  return group;
}

/** A slider with a name, its value said in words, and − / + for those who do not drag. */
function slider({ label, min, max, step = 1, value, labels, onchange, fewer, more, disabled }) {
  const id = uniqueId("slider");
  const shown = h("output", { for: id, class: "wk-slider-value" });
  const input = h("input", { type: "range", id, min, max, step, value, disabled });
  const show = () => {
    const position = (input.value - min) / (max - min || 1);
    input.style.setProperty("--position", `${100 * position}%`);
    const text = labels(Number(input.value));
    shown.replaceChildren(text);
    input.setAttribute("aria-valuetext", text);
  };
  const move = (by) => {
    input.value = Number(input.value) + by * step;
    show();
    onchange(Number(input.value));
  };
  input.addEventListener("input", () => {
    show();
    onchange(Number(input.value));
  });
  show();
  const element = h(
    "div",
    { class: "wk-slider" },
    h("div", { class: "wk-slider-head" }, h("label", { for: id }, label), shown),
    h(
      "div",
      { class: "wk-slider-row" },
      h("button", { type: "button", class: "wk-step-button", "aria-label": fewer, onclick: () => move(-1), disabled }, "−"),
      input,
      h("button", { type: "button", class: "wk-step-button", "aria-label": more, onclick: () => move(1), disabled }, "+"),
    ),
  );
  element.set = (next) => {
    input.value = next;
    show();
  };
  return element;
}

/** The large numbers of a card, each with its meaning under it. */
function figures(list) {
  return h(
    "dl",
    { class: "wk-figures" },
    ...list.map((figure) =>
      h(
        "div",
        { class: `wk-figure${figure.quiet ? " wk-figure-quiet" : ""}${figure.value.length > 8 ? " wk-figure-long" : ""}` },
        h("dt", {}, ...words(figure.label)),
        h("dd", {}, figure.value),
      ),
    ),
  );
}

/** A table of plain values with its caption and scoped heads. */
function table({ caption, columns, rows }) {
  return h(
    "div",
    { class: "wk-table", tabindex: "0", role: "region", "aria-label": caption },
    h(
      "table",
      {},
      h("caption", {}, caption),
      h("thead", {}, h("tr", {}, ...columns.map((column) => h("th", { scope: "col" }, column)))),
      h(
        "tbody",
        {},
        ...rows.map((row) =>
          h("tr", {}, h("th", { scope: "row" }, row[0]), ...row.slice(1).map((cell) => h("td", {}, cell))),
        ),
      ),
    ),
  );
}

/** The button that shows a chart's table and its description in words. */
function tableToggle(panel, describe) {
  const region = h("div", { class: "wk-in-words", hidden: true, id: uniqueId("table") });
  const toggle = button(panel.words.show_table, () => {
    region.hidden = !region.hidden;
    refresh();
  }, { "aria-expanded": "false", "aria-controls": region.id });
  function refresh() {
    toggle.setAttribute("aria-expanded", String(!region.hidden));
    fill(toggle, region.hidden ? panel.words.show_table : panel.words.hide_table);
    if (!region.hidden) {
      const { description, table: shown } = describe();
      fill(region, h("p", {}, ...words(description)), table(shown));
    }
  }
  return { toggle, region, refresh };
}

function sexKey(panel) {
  return h(
    "div",
    { class: "wk-key" },
    h("span", {}, h("i", { class: "wk-swatch wk-women" }), panel.words.women),
    h("span", {}, h("i", { class: "wk-swatch wk-men" }), panel.words.men),
  );
}

/** A field one writes in; it says when what was written is kept. */
function noteField(note, context) {
  const asked = note.voices.map((voice) => voice.id);
  const written = context.answer(note.key) ?? {};
  const voices = note.all_voices.filter((voice) => asked.includes(voice.id) || written[voice.id]?.trim());
  const fields = voices.map((voice) => noteVoice(note, voice, context, voices.length === 1));
  const status = context.status(note.key);
  return h(
    "div",
    { class: voices.length > 1 ? "wk-note wk-note-two" : "wk-note" },
    voices.length > 1 ? h("p", { class: "wk-question" }, ...words(note.question)) : null,
    h("div", { class: "wk-note-fields" }, ...fields),
    status,
  );
}

function noteVoice(note, voice, context, isAlone) {
  const id = uniqueId("note");
  const value = context.answer(note.key)?.[voice.id] ?? "";
  const area = h("textarea", {
    id,
    rows: note.rows,
    maxlength: note.maxlength,
    placeholder: note.placeholder,
    "data-key": note.key,
    "data-voice": voice.id,
    oninput: () => give({ soon: true }),
    onchange: () => give({}),
  });
  area.value = value;
  const give = (how) =>
    context.give(note.key, { ...(context.answer(note.key) ?? {}), [voice.id]: area.value }, how);
  return h(
    "div",
    {},
    isAlone
      ? h("label", { for: id, class: "wk-question" }, ...words(note.question))
      : h("label", { for: id, class: "wk-voice" }, h("span", { class: "wk-hidden-words" }, note.question_short), h("strong", {}, voice.label)),
    area,
  );
}

/** The card beside a chart: figures, what they say, and the question about one's own company. */
function sayCard(panel, context) {
  const say = panel.say;
  const recalled = h("div", { class: "wk-recalled" });
  const card = h(
    "section",
    { class: "wk-card wk-say" },
    h("h3", {}, say.heading),
    recalled,
    h("p", { class: "wk-reading" }, ...words(say.reading)),
    context.status(panel.key, { onlyProblems: true }),
    say.note ? noteField(say.note, context) : null,
  );
  card.show = (list, reading) => {
    fill(recalled, figures(list));
    if (reading) fill(card.querySelector(".wk-reading"), ...words(reading));
  };
  const guess = () => (say.recall && context.recall(say.recall)) || null;
  const refresh = () => card.show([...say.figures, ...(guess() ? [{ ...guess(), quiet: true }] : [])]);
  if (say.recall) context.onRecall(say.recall, refresh);
  refresh();
  return card;
}

/** Hide a chart until the guess is made, without locking anyone out. */
function coverUntilGuess(panel, context, draw) {
  const place = h("div", { class: "wk-place" });
  let isOpen = !panel.after || Boolean(context.recall(panel.after));
  const open = () => {
    if (place.dataset.open) return;
    place.dataset.open = "yes";
    fill(place, draw());
  };
  if (isOpen) open();
  else {
    fill(
      place,
      h(
        "div",
        { class: "wk-card wk-cover" },
        h("p", { class: "wk-cover-text" }, ...words(panel.words.guess_first)),
        button(panel.words.see_anyway, () => {
          open();
          place.querySelector("button, input, textarea")?.focus();
        }),
      ),
    );
    context.onRecall(panel.after, open);
  }
  return place;
}
