// The agreement or plan: boxes for the document, a card for each measure, the check beside them.

function drawPlan(panel, context) {
  const state = structuredClone(context.answer(panel.key) ?? panel.empty);
  let open = state.measures.length ? 0 : null;
  let removed = null;
  const keep = (how = { soon: true }) => context.give(panel.key, structuredClone(state), how);
  const fields = panel.fields;
  let check = context.reply(panel.key)?.check ?? panel.check;

  const { box, list, choice } = planBoxes(fields, keep, () => showHeads());

  const set = (owner, part, after) => (value) => {
    owner[part] = value;
    keep({});
    after?.();
  };

  // The document.
  const whole = h("div", { class: "wk-plan-fields" });
  function drawWhole() {
    const isAgreement = state.kind === "agreement";
    const id = uniqueId("plan");
    const tick = h("input", { type: "checkbox", id, checked: state.disagreement, onchange: () => set(state, "disagreement")(tick.checked) });
    fill(
      whole,
      box("start", state),
      box("end", state),
      box("consulted_on", state),
      isAgreement ? box("signed_on", state) : null,
      box("deposited_on", state),
      isAgreement ? box("parties", state) : null,
      box("last_year", state),
      box("index", state),
      isAgreement ? null : h("div", { class: "wk-plan-tick wk-plan-wide" }, tick, h("label", { for: id }, fields.disagreement.label)),
    );
  }

  // Measures: a line each, one of them open.
  const measures = h("ol", { class: "wk-plan-measures" });
  const said = h("div", { class: "wk-plan-said" });
  const moved = h("p", { class: "wk-hidden-words", role: "status" });
  const domainLabel = (id) => panel.domains.find((domain) => domain.id === id).label;

  function head(measure, place) {
    const number = String(place + 1);
    const id = uniqueId("measure");
    const isOpen = open === place;
    const title = h("button", { type: "button", class: "wk-plan-title", "aria-expanded": String(isOpen), "aria-controls": isOpen ? id : null, onclick: () => openAt(open === place ? null : place) });
    title.show = () =>
      fill(
        title,
        h("span", { class: "wk-plan-number" }, number),
        h("span", { class: "wk-plan-name" }, h("strong", {}, domainLabel(measure.domain)), h("span", { class: "wk-sub wk-plan-first" }, measure.objective.trim() || measure.action.trim() || panel.words.untitled)),
        h("span", { class: "wk-plan-badge" }, check.measures[place]?.badge ?? ""),
      );
    title.show();
    const step = (by, sign, name) =>
      h("button", { type: "button", class: "wk-step-button", "data-move": by, "aria-label": put(name, { number }), disabled: !state.measures[place + by], onclick: () => move(place, by) }, sign);
    const line = h(
      "div",
      { class: "wk-plan-head" },
      title,
      step(-1, "↑", panel.words.up),
      step(1, "↓", panel.words.down),
      button(panel.words.remove, () => remove(place), { "aria-label": put(panel.words["remove.which"], { number }), "data-action": "remove" }),
    );
    return h("li", { class: "wk-plan-measure" }, line, isOpen ? body(measure, id) : null);
  }

  const showHeads = () => measures.querySelectorAll(".wk-plan-title").forEach((title) => title.show());

  function body(measure, id) {
    const part = (name, ...children) =>
      h(
        "fieldset",
        { class: "wk-plan-part" },
        h("legend", {}, panel.words[`part.${name}`]),
        h("div", { class: "wk-plan-fields" }, ...children),
        h("div", { class: "wk-plan-of", "data-part": name }),
      );
    return h("div", { class: "wk-plan-body", id }, part("origin", ...origin(measure)), part("aim", ...aim(measure)), part("indicator", ...indicator(measure)), part("means", box("cost", measure), box("who", measure), box("schedule", measure)));
  }

  function origin(measure) {
    const text = box("hypothesis", measure.hypothesis, "text");
    const offered = context.recollection(panel.key)?.hypotheses ?? panel.hypotheses;
    const short = (one) => (one.text.length > 60 ? `${one.text.slice(0, 60)}…` : one.text);
    const options = [{ id: "", label: panel.words["hypothesis.own"] }, ...offered.map((one, i) => ({ id: String(i), label: `${one.origin} · ${one.label} · ${short(one)}` }))];
    const take = (i) => {
      const one = offered[Number(i)];
      measure.hypothesis.from = i === "" ? "" : one.id;
      if (i !== "") {
        const area = text.querySelector("textarea");
        const now = area.value.trim();
        const isTaken = now === "" || offered.some((other) => other.text === now);
        // What people wrote stays: what they take up comes after it.
        const next = isTaken ? one.text : now.includes(one.text) ? area.value : `${area.value.trimEnd()}\n\n${one.text}`;
        if (next.length <= fields.hypothesis.maxlength) {
          measure.hypothesis.text = next;
          area.value = next;
        }
      }
      keep({});
    };
    const now = offered.findIndex((one) => one.id === measure.hypothesis.from && measure.hypothesis.text.includes(one.text));
    return [
      list("axis", panel.axes, measure.axis, (value) => {
        measure.axis = value;
        keep({});
        showHints(measure);
      }),
      offered.length ? list("hypothesis_from", options, now < 0 ? "" : String(now), take) : h("p", { class: "wk-sub" }, panel.words["hypothesis.none"]),
      text,
      choice("cause", panel.levels, measure.cause, set(measure, "cause")),
    ];
  }

  const hint = h("p", { class: "wk-sub wk-plan-wide wk-plan-suggestion", role: "status" });
  const showHints = (measure) => fill(hint, panel.axes.find((axis) => axis.id === measure.axis)?.hint ?? "");

  function aim(measure) {
    showHints(measure);
    return [
      list("domain", panel.domains, measure.domain, set(measure, "domain", () => {
        showHeads();
        offerFigures(measure);
      })),
      hint,
      box("objective", measure),
      box("action", measure),
      choice("acts_on", panel.levels, measure.acts_on, set(measure, "acts_on")),
    ];
  }

  const every = panel.figures.flatMap((theme) => theme.figures);

  /** The figures of use in the measure's domain first, then the others by theme. */
  function figuresFor({ domain }) {
    const isNear = (figure) => figure.domains.includes(domain);
    const near = { label: domainLabel(domain), options: every.filter(isNear) };
    const others = panel.figures.map((theme) => ({ label: theme.label, options: theme.figures.filter((figure) => !isNear(figure)) }));
    return [{ id: "", label: panel.words["figure.own"] }, ...[near, ...others].filter((group) => group.options.length)];
  }

  function offerFigures(measure) {
    const select = measures.querySelector(".wk-plan-body [data-field=figure]");
    select?.offer(figuresFor(measure), select.value);
  }

  function indicator(measure) {
    const own = measure.indicator;
    const place = h("div", { class: "wk-plan-fields wk-plan-wide" });
    const direction = choice("direction", panel.directions, own.direction, set(own, "direction"));
    const known = () => every.find((figure) => figure.id === own.from);
    const draw = () => fill(place, ...(known() ? filled(known()) : typed(own)));
    const take = (id) => {
      own.from = id;
      if (known()) {
        own.direction = known().direction;
        direction.choose(own.direction);
      }
      if (known()?.axis && !measure.axis) {
        measure.axis = known().axis;
        place.closest(".wk-plan-body").querySelector("[data-field=axis]").value = measure.axis;
        showHints(measure);
      }
      keep({});
      draw();
    };
    draw();
    const hidden = panel.hidden.length
      ? h("details", { class: "wk-plan-wide wk-plan-hidden" }, h("summary", {}, panel.words.hidden), h("ul", {}, ...panel.hidden.map((sentence) => h("li", {}, ...words(sentence)))))
      : null;
    const figure = list("figure", figuresFor(measure), known() ? own.from : "", take);
    return [figure, hidden, place, direction, box("target", own), box("due_on", own)];
  }

  /** What the diagnosis fills: read, not typed. */
  function filled(figure) {
    const rows = panel.filled.map((name) => h("div", {}, h("dt", {}, fields[name].label), h("dd", {}, figure.filled[name], name === "baseline" && figure.other ? h("span", { class: "wk-sub" }, ` ${figure.other}`) : null)));
    return [h("dl", { class: "wk-plan-filled wk-plan-wide" }, ...rows)];
  }

  function typed(own) {
    return [
      box("name", own),
      list("unit", panel.units, own.unit, set(own, "unit")),
      box("baseline", own),
      box("n", own),
      box("measured_on", own),
      box("population", own),
      box("source", own),
    ];
  }

  // Adding, removing and moving: the list is drawn anew, and the focus stays with what moved.
  const title = (place) => measures.children[place]?.querySelector(".wk-plan-title");
  const tally = h("h3", {});
  const add = button(panel.words.add, () => {
    const used = new Set(state.measures.map((measure) => measure.domain));
    const next = ["effective_pay", ...panel.domains.map((domain) => domain.id)].find((domain) => !used.has(domain)) ?? panel.blank.domain;
    state.measures.push({ ...structuredClone(panel.blank), domain: next });
    removed = null;
    changed(state.measures.length - 1);
    title(open).focus();
  }, { "data-action": "add" });
  const full = h("p", { class: "wk-sub" }, panel.full);

  function openAt(place) {
    const from = open;
    open = place;
    drawMeasures();
    showCheck();
    title(place ?? from)?.focus();
  }

  function changed(place) {
    open = place;
    // What was said of a measure does not go with its number.
    check = { ...check, measures: [] };
    keep({});
    drawMeasures();
    showCheck();
  }

  function move(place, by) {
    const [one] = state.measures.splice(place, 1);
    state.measures.splice(place + by, 0, one);
    changed(open === place ? place + by : open === place + by ? place : open);
    fill(moved, put(panel.words.moved, { number: String(place + by + 1) }));
    const line = measures.children[place + by];
    (line.querySelector(`[data-move="${by}"]:not(:disabled)`) ?? line.querySelector("[data-move]:not(:disabled)") ?? title(place + by)).focus();
  }

  function remove(place) {
    removed = { place, measure: state.measures[place] };
    state.measures.splice(place, 1);
    changed(open === place ? null : open > place ? open - 1 : open);
    said.querySelector("button").focus();
  }

  function undo() {
    const { place, measure } = removed;
    state.measures.splice(place, 0, measure);
    removed = null;
    changed(place);
    title(place).focus();
  }

  function drawMeasures() {
    fill(measures, ...state.measures.map(head));
    fill(tally, state.measures.length ? panel.counts[state.measures.length] : panel.words["measures.none"]);
    add.disabled = state.measures.length >= panel.most;
    full.hidden = !add.disabled;
    fill(said, ...(removed ? [h("span", { role: "status" }, put(panel.words.removed, { number: String(removed.place + 1) })), button(panel.words.undo, undo, { "data-action": "undo" })] : []));
  }

  // What Python says of it.
  const domains = h("p", { class: "wk-plan-domains", role: "status" });
  const points = h("p", { class: "wk-plan-points" });
  const findings = h("div", { class: "wk-plan-of wk-plan-findings" });

  /** What was read, then what is to be looked at; nothing when there is neither. */
  function listed(found, read) {
    return [
      read ? h("p", { class: "wk-sub" }, read) : null,
      found.length
        ? h("ul", {}, ...found.map((one) => h("li", { "data-severity": one.severity }, h("strong", {}, `${one.label}. `), ...words(one.sentence), one.article ? h("span", { class: "wk-sub" }, ` ${one.article}.`) : null)))
        : null,
    ];
  }

  function showCheck() {
    fill(domains, ...words(check.domains));
    domains.classList.toggle("wk-plan-enough", check.is_enough);
    fill(points, check.points);
    fill(findings, h("h4", {}, panel.words.whole), ...listed(check.whole, check.read));
    // What is said of the open measure stands under the boxes that it is about.
    const of = check.measures[open];
    for (const place of measures.querySelectorAll("[data-part]")) {
      const { part } = place.dataset;
      fill(place, ...listed((of?.said ?? []).filter((one) => one.part === part), part === "indicator" ? of?.read : ""));
    }
    showHeads();
  }

  context.onReply(panel.key, (reply) => {
    check = reply.check;
    showCheck();
  });

  const kinds = choice("kind", panel.kinds, state.kind, set(state, "kind", drawWhole));
  drawWhole();
  drawMeasures();
  showCheck();
  const editor = h(
    "section",
    { class: "wk-card wk-plan", "aria-label": panel.name },
    h("h3", {}, ...words(panel.heading)),
    h("p", { class: "wk-sub" }, ...words(panel.help)),
    h("div", { class: "wk-tools wk-tools-top" }, kinds),
    context.status(panel.key),
    h("details", { class: "wk-plan-whole" }, h("summary", {}, panel.words.whole), whole),
    h("div", { class: "wk-tools wk-tools-top" }, tally, add, full),
    said,
    moved,
    measures,
  );
  const beside = h(
    "div",
    { class: "wk-plan-column" },
    h("section", { class: "wk-card wk-say", "aria-label": panel.words.check }, h("h3", {}, panel.words.check), domains, points, findings, h("p", { class: "wk-sub" }, panel.check.not_advice)),
    h("section", { class: "wk-card wk-say", "aria-label": panel.note.question_short }, noteField(panel.note, context)),
  );
  return h("div", { class: "wk-grid wk-plan-grid", "data-key": panel.key }, editor, beside);
}
