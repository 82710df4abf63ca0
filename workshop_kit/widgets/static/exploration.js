// An exploration: Python draws the picture again at each setting; here are its controls.

/** Tell whether a control has a value: another company has other lists. */
function exists(control, value) {
  if (control.type === "choice") return control.options.some((option) => option.id === value);
  if (control.type === "order") return typeof value === "string" && orders(control.options.map((one) => one.id)).includes(value);
  return Number.isInteger(value) && value >= 0 && value < control.labels.length;
}

/** Return every order of a few ids, as settings hold them. */
function orders(ids) {
  if (ids.length < 2) return [ids.join()];
  return ids.flatMap((id) => orders(ids.filter((one) => one !== id)).map((rest) => `${id}>${rest}`));
}

/** Return an order in which one of its things has changed places with the one before it. */
function exchanged(order, place) {
  const ids = order.split(">");
  [ids[place - 1], ids[place]] = [ids[place], ids[place - 1]];
  return ids.join(">");
}

/** A short list that people put in order: each line goes up or down. */
function ordering(control, value, onchange) {
  let order = value;
  const label = (id) => control.options.find((option) => option.id === id).label;
  const list = h("ol", { class: "wk-order", "aria-label": control.label });
  const said = h("p", { class: "wk-hidden-words", role: "status" });

  function move(place, by) {
    order = exchanged(order, by < 0 ? place : place + 1);
    draw(place + by, by);
    fill(said, order.split(">").map(label).join(", "));
    onchange(order);
  }

  function draw(place = null, by = 0) {
    const ids = order.split(">");
    const step = (here, towards, sign, name, isOff) =>
      h("button", { type: "button", class: "wk-step-button", "aria-label": put(name, { name: label(ids[here]) }), "data-move": towards, disabled: isOff, onclick: () => move(here, towards) }, sign);
    fill(
      list,
      ...ids.map((id, here) =>
        h(
          "li",
          { "data-id": id },
          h("span", { class: `wk-order-name wk-map-mark-${id}` }, label(id)),
          step(here, -1, "↑", control.words.earlier, here === 0),
          step(here, 1, "↓", control.words.later, here === ids.length - 1),
        ),
      ),
    );
    if (place === null) return;
    // The same button of the line that moved, or the other one at the end of the list.
    const line = list.children[place];
    (line.querySelector(`[data-move="${by}"]:not(:disabled)`) ?? line.querySelector("button:not(:disabled)")).focus();
  }

  draw();
  return h("div", { class: "wk-ordering" }, h("p", { class: "wk-sub" }, control.label), list, said);
}

// More neighbours than this are not asked for before people want them.
const NEIGHBOURS = 8;

function drawExploration(panel, context) {
  const state = { ...panel.settings };
  for (const control of panel.controls) {
    const value = context.answer(panel.key)?.settings?.[control.name];
    if (exists(control, value)) state[control.name] = value;
  }
  const seen = new Map();
  const heading = h("h3", { class: "wk-finding", "aria-live": "polite" });
  const subtitle = h("p", { class: "wk-sub" });
  const picture = h("img", { class: "wk-picture", alt: "" });
  const key = sexKey(panel);
  const count = h("span", { class: "wk-count" });
  const busy = h("p", { class: "wk-hidden-words", role: "status" });
  let shown = panel.view;
  const inWords = tableToggle(panel, () => shown);
  const say = sayCard(panel, context);
  const guess = () => (panel.say.recall && context.recall(panel.say.recall)) || null;
  const guessed = () => (guess() ? [{ ...guess(), quiet: true }] : []);
  const named = (settings) => JSON.stringify(panel.controls.map((control) => settings[control.name]));

  function show(view) {
    shown = view;
    fill(heading, ...words(view.title));
    fill(subtitle, ...words(view.subtitle));
    picture.src = view.picture;
    picture.alt = view.description;
    key.hidden = !view.by_sex;
    fill(count, view.n);
    say.show([...view.figures, ...guessed()], view.reading);
    inWords.refresh();
    card.removeAttribute("aria-busy");
    fill(busy);
  }

  // One picture is asked for at a time; what people want now comes before what they may want next.
  let asked = null;
  let wanted = null;
  let next = [];

  function ask() {
    if (asked !== null) return;
    const settings = wanted ?? next.shift();
    wanted = null;
    if (!settings) return;
    if (seen.has(named(settings))) {
      ask();
      return;
    }
    const name = named(settings);
    asked = name;
    context.look(panel.key, { settings });
    // A message may be lost with its kernel: what is wanted is then asked for again.
    setTimeout(() => {
      if (asked !== name) return;
      asked = null;
      ask();
    }, PATIENCE_MS);
  }

  function arrive(view) {
    const name = named(view.settings);
    seen.set(name, view);
    if (asked === name) asked = null;
    if (name === named(state)) {
      show(view);
      next = neighbours().filter((settings) => !seen.has(named(settings)));
    }
    ask();
  }

  function neighbours() {
    const near = panel.controls.flatMap((control) => {
      if (control.type === "choice") return control.options.map((option) => ({ ...state, [control.name]: option.id }));
      const here = state[control.name];
      if (control.type === "order") {
        const last = control.options.length - 1;
        return Array.from({ length: last }, (_, i) => ({ ...state, [control.name]: exchanged(here, i + 1) }));
      }
      return [1, -1, 2, -2]
        .map((by) => here + by)
        .filter((place) => place >= 0 && place < control.labels.length)
        .map((place) => ({ ...state, [control.name]: place }));
    });
    return near.slice(0, NEIGHBOURS);
  }

  function set(name, value) {
    state[name] = value;
    context.give(panel.key, { settings: { ...state } }, { soon: true });
    const view = seen.get(named(state));
    if (view) {
      wanted = null;
      show(view);
      next = neighbours().filter((settings) => !seen.has(named(settings)));
    } else {
      wanted = { ...state };
      card.setAttribute("aria-busy", "true");
      fill(busy, panel.words.busy);
    }
    ask();
  }

  function draw(control) {
    if (control.type === "scale") {
      return slider({
        label: control.label,
        min: 0,
        max: control.labels.length - 1,
        value: state[control.name],
        labels: (place) => control.labels[place],
        fewer: control.words.fewer,
        more: control.words.more,
        onchange: (place) => set(control.name, place),
      });
    }
    if (control.type === "order") return ordering(control, state[control.name], (value) => set(control.name, value));
    if (control.options.length <= 4) {
      return segmented(control.label, control.options, state[control.name], (id) => set(control.name, id));
    }
    const id = uniqueId("list");
    const list = h(
      "select",
      { id, class: "wk-list", onchange: () => set(control.name, list.value) },
      ...control.options.map((option) => h("option", { value: option.id, selected: option.id === state[control.name] }, option.label)),
    );
    return h("div", { class: "wk-listed" }, h("label", { for: id }, control.label), list);
  }

  const card = h(
    "section",
    { class: "wk-card wk-chart", "aria-label": panel.name },
    heading,
    subtitle,
    panel.controls.length ? h("div", { class: "wk-tools wk-tools-top" }, ...panel.controls.map(draw)) : null,
    key,
    picture,
    busy,
    h("div", { class: "wk-tools" }, inWords.toggle, count),
    inWords.region,
  );
  context.onLook(panel.key, arrive);
  if (panel.say.recall) context.onRecall(panel.say.recall, () => show(shown));
  arrive(panel.view);
  if (named(state) !== named(panel.view.settings)) {
    show(panel.view);
    wanted = { ...state };
    ask();
  }
  return h("div", { class: "wk-grid", "data-key": panel.key }, card, say);
}
