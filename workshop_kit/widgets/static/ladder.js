// A ladder of levels: the years go by, and who stands on each level changes. Every number comes
// from Python, state by state: here they are looked up, and bars move.

// How long a year lasts on screen.
const YEAR_MS = 260;

function drawLadder(panel, context) {
  const state = { ...panel.start, ...(context.answer(panel.key) ?? {}) };
  const heading = h("h3", { class: "wk-finding", "aria-live": "polite" });
  const list = h("div", { class: "wk-ladder" });
  const number = new Intl.NumberFormat(panel.language);
  const say = sayCard(panel, context);
  const inWords = tableToggle(panel, () => inPlainWords());
  let rows = [];
  let frame = 0;
  let playing = false;

  const tables = () => panel.tables[String(state.levels)];
  const shares = () => tables().shares[state.women][state.men][state.years];
  const people = (sex) => tables().people[state[sex]][state.years];
  const how = () => (state.women === state.men ? "same" : state.women < state.men ? "less" : "more");
  const top = () => shares()[state.levels - 1];

  /** Lines are made once for a number of levels, the highest first; then their bars move. */
  function build() {
    rows = panel.level_names.slice(0, state.levels).map((name, level) => {
      const women = h("span", { class: "wk-bar wk-women" });
      const men = h("span", { class: "wk-bar wk-men" });
      const label = h("span", { class: "wk-ladder-label" });
      const numbers = { women: h("span", { class: "wk-ladder-number" }), men: h("span", { class: "wk-ladder-number" }) };
      const track = h("span", { class: "wk-ladder-track", "aria-hidden": "true" }, women, men, h("i", { class: "wk-ladder-even" }), numbers.women, numbers.men);
      const node = h("div", { class: "wk-ladder-line" }, h("span", { class: "wk-bar-name" }, name), track, label);
      return { node, women, men, track, label, numbers, level };
    });
    fill(list, h("p", { class: "wk-ladder-half", "aria-hidden": "true" }, h("span", {}, panel.words.even)), ...rows.map((row) => row.node).reverse());
  }

  function show() {
    const now = shares();
    for (const row of rows) {
      const share = now[row.level];
      row.track.classList.toggle("wk-ladder-empty", share === null);
      row.women.style.width = `${share ?? 0}%`;
      fill(row.numbers.women, share === null ? null : number.format(people("women")[row.level]));
      fill(row.numbers.men, share === null ? null : number.format(people("men")[row.level]));
      fill(row.label, share === null ? panel.words.nobody : put(panel.words.share, { part: panel.percents[share] }));
    }
    fill(heading, ...words(title()));
    say.show(
      [
        top() === null ? { value: "0", label: panel.words.nobody_yet } : { value: panel.percents[top()], label: panel.words.top },
        { value: panel.percents[50], label: panel.words.hired, quiet: true },
      ],
      top() === null ? panel.say.reading : panel.words.readings[how()],
    );
    inWords.refresh();
  }

  const shown = () => ({
    years: panel.year_labels[state.years],
    part: top() === null ? "" : panel.percents[top()],
    levels: panel.levels.find((one) => one.id === String(state.levels)).label,
  });
  const title = () => put(panel.words.titles[top() === null ? "empty" : how()], shown());

  function inPlainWords() {
    const lines = rows.map((row) => [
      panel.level_names[row.level],
      number.format(people("women")[row.level]),
      number.format(people("men")[row.level]),
      shares()[row.level] === null ? panel.words.nobody : put(panel.words.share, { part: panel.percents[shares()[row.level]] }),
    ]);
    return {
      description: put(panel.words.describe, { ...shown(), of_w: panel.chances[state.women], of_m: panel.chances[state.men] }),
      table: { caption: panel.words.caption, columns: panel.words.columns, rows: lines.reverse() },
    };
  }

  function keep() {
    context.give(panel.key, { ...state }, { soon: true });
  }

  function set(name, value) {
    state[name] = value;
    if (name === "years") stop();
    if (name === "levels") build();
    show();
    keep();
  }

  function goTo(year) {
    state.years = year;
    years.set(year);
    show();
  }

  function stop() {
    cancelAnimationFrame(frame);
    playing = false;
    heading.setAttribute("aria-live", "polite");
    fill(play, state.years >= panel.years ? panel.words.again : panel.words.play);
  }

  /** Let the years go by; whoever asked for no motion, or reads the table, sees the last one at once. */
  function start() {
    if (!inWords.region.hidden || matchMedia("(prefers-reduced-motion: reduce)").matches) {
      goTo(panel.years);
      stop();
      keep();
      return;
    }
    if (state.years >= panel.years) goTo(0);
    playing = true;
    heading.setAttribute("aria-live", "off");
    fill(play, panel.words.stop);
    let last = null;
    const tick = (now) => {
      if (!playing || !list.isConnected) return;
      last ??= now;
      if (now - last >= YEAR_MS) {
        last = now;
        goTo(state.years + 1);
      }
      if (state.years >= panel.years) {
        stop();
        keep();
        return;
      }
      frame = requestAnimationFrame(tick);
    };
    frame = requestAnimationFrame(tick);
  }

  const chance = (sex) =>
    slider({
      label: panel.words[`${sex}_chance`],
      min: 0,
      max: panel.chances.length - 1,
      value: state[sex],
      labels: (place) => panel.chances[place],
      fewer: panel.words.fewer,
      more: panel.words.more,
      onchange: (place) => set(sex, place),
    });
  const years = slider({
    label: panel.words.years,
    min: 0,
    max: panel.years,
    value: state.years,
    labels: (year) => panel.year_labels[year],
    fewer: panel.words.fewer,
    more: panel.words.more,
    onchange: (year) => set("years", year),
  });
  const play = button(panel.words.play, () => (playing ? (stop(), keep()) : start()), { primary: true, "data-action": "play" });

  const card = h(
    "section",
    { class: "wk-card wk-chart", "aria-label": panel.name },
    heading,
    h("p", { class: "wk-sub" }, panel.subtitle),
    h("div", { class: "wk-ladder-sliders" }, chance("women"), chance("men")),
    h("div", { class: "wk-tools wk-tools-key" }, segmented(panel.words.levels, panel.levels, String(state.levels), (id) => set("levels", Number(id))), sexKey(panel)),
    list,
    h("div", { class: "wk-ladder-time" }, years, play),
    h("div", { class: "wk-tools" }, inWords.toggle),
    inWords.region,
  );
  // A table is read at rest: it would be made anew under whoever reads it.
  inWords.toggle.addEventListener("click", () => {
    if (!playing) return;
    stop();
    keep();
  });
  build();
  show();
  stop();
  return h("div", { class: "wk-grid", "data-key": panel.key }, card, say);
}
