// What if: two plans are composed from levers, and Python replays five years with each of them.

// A slider that is still moving is not worth a replay: the years are asked for once it rests.
const REST_MS = 350;
// Pictures of other outcomes asked for while people look: the years behind them are kept.
const OUTCOMES_AHEAD = 6;

function drawWhatIf(panel, context) {
  const kinds = panel.groups.flatMap((group) => group.levers);
  const codes = panel.jobs.map((job) => job.id);
  const state = restored(context.answer(panel.key));
  let edited = panel.plans[0].id;
  const letter = (plan) => plan.toUpperCase();
  const chosen = (plan, key) => state.plans[plan].find((one) => one.lever === key);
  const other = () => panel.plans.find((plan) => plan.id !== edited).id;

  /** The plans of an answer as Python keeps them: in the order of the catalogue, without what is not changed. */
  function restored(answer) {
    const settings = answer?.plans ? answer : panel.settings;
    const known = panel.outcomes.flatMap((group) => group.options).some((option) => option.id === settings.outcome);
    return {
      plans: Object.fromEntries(panel.plans.map(({ id }) => [id, tidy(settings.plans[id] ?? [])])),
      outcome: known ? settings.outcome : panel.settings.outcome,
    };
  }

  function tidy(levers) {
    return kinds.flatMap((kind) => {
      const one = levers.find((lever) => lever.lever === kind.key);
      if (!one) return [];
      const changed = kind.parameters
        .map((parameter) => [parameter, placeOf(parameter, one)])
        .filter(([parameter, place]) => place !== parameter.start)
        .map(([parameter, place]) => [parameter.name, parameter.values[place]]);
      return [{ lever: kind.key, values: Object.fromEntries(changed), jobs: codes.filter((code) => one.jobs.includes(code)) }];
    });
  }

  /** Where the slider of an assumption stands: at the place nearest to what is kept. */
  function placeOf(parameter, one) {
    if (!(parameter.name in one.values)) return parameter.start;
    const gaps = parameter.values.map((value) => Math.abs(value - one.values[parameter.name]));
    return gaps.indexOf(Math.min(...gaps));
  }

  const settings = () => ({ plans: Object.fromEntries(panel.plans.map(({ id }) => [id, tidy(state.plans[id])])), outcome: state.outcome });
  // In the order of the catalogue on both sides: the same plans have the same name.
  const named = ({ plans, outcome }) =>
    JSON.stringify([outcome, ...panel.plans.map(({ id }) => tidy(plans[id]).map((one) => [one.lever, Object.entries(one.values), one.jobs]))]);

  // --- The levers ---

  const lines = new Map();
  const counts = new Map();

  function lever(kind) {
    const toggle = h("button", { type: "button", class: "wk-button", "data-lever": kind.key, onclick: () => pull(kind) });
    const also = h("p", { class: "wk-sub" });
    const settingsOf = h("details", { class: "wk-lever-settings" });
    const node = h(
      "div",
      { class: "wk-lever" },
      h(
        "p",
        { class: "wk-lever-head" },
        h("strong", {}, kind.name),
        " ",
        h("span", { class: `wk-lever-tag wk-lever-${kind.acts_on}` }, kind.tag),
      ),
      h("p", { class: "wk-lever-words" }, ...words(kind.description)),
      h("div", { class: "wk-tools" }, toggle, also),
      settingsOf,
    );
    lines.set(kind.key, { node, toggle, also, settingsOf });
    return node;
  }

  function pull(kind) {
    const plan = state.plans[edited];
    if (chosen(edited, kind.key)) state.plans[edited] = plan.filter((one) => one.lever !== kind.key);
    else state.plans[edited] = [...plan, { lever: kind.key, values: {}, jobs: [] }];
    showLever(kind);
    changed();
  }

  function showLever(kind) {
    const { toggle, also, settingsOf } = lines.get(kind.key);
    const one = chosen(edited, kind.key);
    fill(toggle, put(one ? panel.words.remove : panel.words.add, { plan: letter(edited) }));
    toggle.setAttribute("aria-label", put(panel.words.named, { name: kind.name, words: toggle.textContent }));
    toggle.classList.toggle("wk-primary", !one);
    fill(also, chosen(other(), kind.key) ? put(panel.words.in_other, { plan: letter(other()) }) : "");
    settingsOf.hidden = !one;
    if (one) fill(settingsOf, h("summary", {}, panel.words.assumptions), ...assumptions(kind, one));
  }

  function assumptions(kind, one) {
    return [
      h("p", { class: "wk-sub" }, kind.why),
      h("p", { class: "wk-sub" }, kind.assumption),
      ...kind.parameters.map((parameter) =>
        h(
          "div",
          { class: "wk-lever-parameter" },
          slider({
            label: parameter.label,
            min: 0,
            max: parameter.values.length - 1,
            value: placeOf(parameter, one),
            labels: (place) => parameter.labels[place],
            fewer: panel.words.fewer,
            more: panel.words.more,
            onchange: (place) => {
              one.values = { ...one.values, [parameter.name]: parameter.values[place] };
              changed();
            },
          }),
          h("p", { class: "wk-sub" }, parameter.fine),
        ),
      ),
      jobs(one),
    ];
  }

  function jobs(one) {
    return h(
      "fieldset",
      { class: "wk-lever-jobs" },
      h("legend", {}, panel.words.jobs),
      h("p", { class: "wk-sub" }, panel.words.jobs_help),
      ...panel.jobs.map((job) =>
        h(
          "label",
          {},
          h("input", {
            type: "checkbox",
            checked: one.jobs.includes(job.id),
            onchange: (event) => {
              const kept = one.jobs.filter((code) => code !== job.id);
              one.jobs = event.target.checked ? [...kept, job.id] : kept;
              changed();
            },
          }),
          h("span", {}, job.label),
        ),
      ),
    );
  }

  function group(one) {
    const count = h("span", { class: "wk-lever-count" });
    counts.set(one.axis, count);
    return h("details", { class: `wk-lever-group wk-map-mark-${one.axis}` }, h("summary", {}, h("span", {}, one.label), count), ...one.levers.map(lever));
  }

  function showCounts() {
    for (const one of panel.groups) {
      const n = one.levers.filter((kind) => chosen(edited, kind.key)).length;
      fill(counts.get(one.axis), n ? put(panel.words.chosen, { n }) : "");
    }
    for (const { id } of panel.plans) {
      const names = tidy(state.plans[id]).map((one) => kinds.find((kind) => kind.key === one.lever).name);
      fill(summaries[id].names, names.length ? names.join(", ") : panel.words.no_lever);
    }
  }

  const summaries = Object.fromEntries(
    panel.plans.map(({ id, label }) => {
      const names = h("span", {});
      const cost = h("p", { class: "wk-sub", "data-cost": id });
      const node = h("div", { class: `wk-plan wk-plan-${id}` }, h("p", {}, h("strong", {}, label), " ", names), cost);
      return [id, { node, names, cost }];
    }),
  );

  const levers = h(
    "section",
    { class: "wk-card wk-levers", "aria-label": panel.words.compose },
    segmented(panel.words.compose, panel.plans, edited, (id) => {
      edited = id;
      kinds.forEach(showLever);
      showCounts();
    }),
    h("div", { class: "wk-lever-groups" }, ...panel.groups.map(group)),
  );

  // --- The picture ---

  const seen = new Map();
  const heading = h("h3", { class: "wk-finding", "aria-live": "polite" });
  const subtitle = h("p", { class: "wk-sub" });
  const picture = h("img", { class: "wk-picture", alt: "" });
  const count = h("span", { class: "wk-count" });
  const busy = h("p", { class: "wk-busy", role: "status" });
  const cautions = h("details", { class: "wk-map-cautions" });
  const say = sayCard(panel, context);
  let shown = panel.view;
  const inWords = tableToggle(panel, () => shown);
  const guess = () => (panel.say.recall && context.recall(panel.say.recall)) || null;

  const id = uniqueId("outcome");
  const list = h(
    "select",
    { id, class: "wk-list", onchange: () => look(list.value) },
    ...panel.outcomes.map((one) =>
      h("optgroup", { label: one.label }, ...one.options.map((option) => h("option", { value: option.id, selected: option.id === state.outcome }, option.label))),
    ),
  );

  function show(view) {
    shown = view;
    fill(heading, ...words(view.title));
    fill(subtitle, ...words(view.subtitle));
    picture.src = view.picture;
    picture.alt = view.description;
    fill(count, view.n);
    say.show([...view.figures, ...(guess() ? [{ ...guess(), quiet: true }] : [])], view.reading);
    for (const { id: plan } of panel.plans) fill(summaries[plan].cost, ...words(view.costs[plan]));
    fill(
      cautions,
      h("summary", {}, put(panel.words.cautions, { n: view.cautions.length + view.general.length })),
      h("ul", {}, ...view.cautions.map((sentence) => h("li", {}, ...words(sentence)))),
      h("p", {}, h("strong", {}, panel.words.general)),
      h("ul", {}, ...view.general.map((sentence) => h("li", {}, ...words(sentence)))),
    );
    inWords.refresh();
    card.removeAttribute("aria-busy");
    fill(busy);
  }

  // One replay is asked for at a time, and always the newest: what people left behind is never asked for.
  let asked = null;
  let wanted = false;
  let ahead = [];
  let rest = null;

  function ask() {
    if (asked !== null || rest !== null) return;
    const next = wanted ? settings() : ahead.shift();
    wanted = false;
    if (!next) return;
    const name = named(next);
    if (seen.has(name)) {
      ask();
      return;
    }
    asked = name;
    context.look(panel.key, next);
    // A message may be lost with its kernel: what is wanted is then asked for again.
    setTimeout(() => {
      if (asked !== name || !card.isConnected) return;
      asked = null;
      wanted = !seen.has(named(settings()));
      ask();
    }, 3 * PATIENCE_MS);
  }

  function arrive(view) {
    const name = named(view.settings);
    seen.set(name, view);
    if (asked === name) asked = null;
    if (name === named(settings())) {
      show(view);
      lookAhead();
    }
    ask();
  }

  /** Ask for what may be wanted next, once people have had time to want something else. */
  function lookAhead() {
    ahead = outcomesAhead();
    askLater(REST_MS);
  }

  function askLater(pause) {
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = null;
      ask();
    }, pause);
  }

  /** The first outcome of each group, then those beside the one that is shown. */
  function outcomesAhead() {
    const groups = panel.outcomes.map((one) => one.options.map((option) => option.id));
    const near = [...groups.find((ids) => ids.includes(state.outcome)), ...groups.map((ids) => ids[0])];
    return near
      .map((outcome) => ({ ...settings(), outcome }))
      .filter((one) => !seen.has(named(one)))
      .slice(0, OUTCOMES_AHEAD);
  }

  /** Show what is known of the plans as they are, or say that it is being worked out. */
  function want(pause) {
    ahead = [];
    clearTimeout(rest);
    rest = null;
    const view = seen.get(named(settings()));
    if (view) {
      wanted = false;
      show(view);
      lookAhead();
      return;
    }
    wanted = true;
    card.setAttribute("aria-busy", "true");
    fill(busy, panel.words.busy);
    if (pause) askLater(pause);
    else ask();
  }

  function changed() {
    showCounts();
    context.give(panel.key, settings(), { soon: true });
    want(REST_MS);
  }

  function look(outcome) {
    state.outcome = outcome;
    context.give(panel.key, settings(), { soon: true });
    want(0);
  }

  const card = h(
    "section",
    { class: "wk-card wk-chart", "aria-label": panel.name },
    heading,
    subtitle,
    h("div", { class: "wk-tools wk-tools-top" }, h("div", { class: "wk-listed" }, h("label", { for: id }, panel.words.outcome), list), busy),
    picture,
    h("div", { class: "wk-plans", role: "group", "aria-label": panel.words.costs }, ...panel.plans.map((plan) => summaries[plan.id].node)),
    cautions,
    h("div", { class: "wk-tools" }, inWords.toggle, count),
    inWords.region,
  );
  context.onLook(panel.key, arrive);
  if (panel.say.recall) context.onRecall(panel.say.recall, () => show(shown));
  kinds.forEach(showLever);
  showCounts();
  arrive(panel.view);
  if (named(settings()) !== named(panel.view.settings)) {
    show(panel.view);
    want(0);
  }
  return h("div", { class: "wk-what-if", "data-key": panel.key }, levers, card, say);
}
