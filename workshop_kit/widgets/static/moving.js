// Move women from job to job by hand until they are spread as men are; the index follows.

function drawMoving(panel, context) {
  const women = panel.rows.map((row) => row.women);
  const allWomen = women.reduce((sum, n) => sum + n, 0);
  const allMen = panel.rows.reduce((sum, row) => sum + row.men, 0);
  const shareOfMen = panel.rows.map((row) => row.men / allMen);
  const kept = context.answer(panel.key)?.women ?? {};
  // What was kept of another company does not fit this one: start afresh.
  const fits = panel.rows.every((row) => row.id in kept) && Object.values(kept).reduce((sum, n) => sum + n, 0) <= allWomen;
  const now = panel.rows.map((row) => (fits ? kept[row.id] : row.women));
  const scale = Math.max(...shareOfMen, ...women.map((n) => n / allWomen), 0.01);
  const percent = new Intl.NumberFormat(panel.language, { style: "percent", maximumFractionDigits: 0 });

  const waiting = () => allWomen - now.reduce((sum, n) => sum + n, 0);
  // Women taken out of a job and not placed yet count as a job without men.
  const dissimilarity = () =>
    0.5 * (now.reduce((sum, n, i) => sum + Math.abs(n / allWomen - shareOfMen[i]), 0) + waiting() / allWomen);
  const moved = () => women.reduce((sum, n, i) => sum + Math.max(0, n - now[i]), 0);

  const score = h("output", { class: "wk-score" });
  const meter = h("span", { class: "wk-meter-fill" });
  const state = h("p", { class: "wk-sub", role: "status" });
  const inWords = tableToggle(panel, () => ({
    description: panel.description,
    table: {
      caption: panel.table.caption,
      columns: panel.table.columns,
      rows: panel.rows.map((row, i) => [row.label, row.women, now[i], row.target_label, row.men].map(String)),
    },
  }));

  const lines = panel.rows.map((row, i) => {
    const bar = h("span", { class: "wk-bar wk-women" });
    const handle = h("span", { class: "wk-handle", "aria-hidden": "true" });
    const number = h("span", { class: "wk-move-count" });
    const less = stepper(-1, row, i);
    const more = stepper(1, row, i);
    const track = h(
      "span",
      { class: "wk-move-track" },
      h("span", { class: "wk-move-row" }, bar, handle),
      h("span", { class: "wk-move-row" }, h("span", { class: "wk-bar wk-men", style: { width: `${(100 * shareOfMen[i]) / scale}%` } })),
    );
    drag(track, i);
    return { bar, handle, number, less, more, node: h("div", { class: "wk-move-line", role: "group", "aria-label": row.label }, h("span", { class: "wk-bar-name" }, row.label), less, track, more, number) };
  });

  function stepper(by, row, i) {
    return h("button", {
      type: "button",
      class: "wk-step-button",
      "aria-label": put(by < 0 ? panel.words.take : panel.words.place, { job: row.label }),
      onclick: () => set(i, now[i] + by),
    }, by < 0 ? "−" : "+");
  }

  function drag(track, i) {
    const to = (event) => {
      const box = track.getBoundingClientRect();
      const share = (scale * (event.clientX - box.left)) / box.width;
      set(i, Math.round(share * allWomen));
    };
    track.addEventListener("pointerdown", (event) => {
      track.setPointerCapture(event.pointerId);
      track.dataset.dragging = "yes";
      to(event);
    });
    track.addEventListener("pointermove", (event) => {
      if (track.dataset.dragging) to(event);
    });
    for (const end of ["pointerup", "pointercancel"])
      track.addEventListener(end, () => {
        delete track.dataset.dragging;
      });
  }

  function set(i, wanted) {
    const most = now[i] + waiting();
    const next = Math.min(Math.max(wanted, 0), most);
    if (next === now[i]) return;
    now[i] = next;
    show();
    keep();
  }

  function keep() {
    const value = Object.fromEntries(panel.rows.map((row, i) => [row.id, now[i]]));
    context.give(panel.key, { women: value, moved: moved() }, { soon: true });
  }

  let frame = 0;
  function show() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  }

  function draw() {
    const index = dissimilarity();
    const left = waiting();
    lines.forEach((line, i) => {
      const share = now[i] / allWomen;
      line.bar.style.width = `${(100 * share) / scale}%`;
      line.handle.style.left = `${(100 * share) / scale}%`;
      line.less.disabled = now[i] === 0;
      line.more.disabled = left === 0;
      fill(line.number, put(panel.words.count_of, { now: now[i], target: panel.rows[i].target_label }));
      line.number.classList.toggle("wk-done", Math.abs(now[i] - panel.rows[i].target) < 1);
    });
    meter.style.width = `${100 * index}%`;
    fill(score, index < 0.005 ? panel.words.none_left : percent.format(index));
    fill(state, put(panel.words.progress, { moved: moved(), waiting: left }));
    inWords.refresh();
  }

  function goTo(target) {
    target.forEach((n, i) => {
      now[i] = n;
    });
    show();
    keep();
  }

  const card = h(
    "section",
    { class: "wk-card wk-chart wk-moving", "aria-label": panel.name },
    h("h3", { class: "wk-finding" }, ...words(panel.title)),
    h("p", { class: "wk-sub" }, panel.subtitle),
    h("div", { class: "wk-score-row" }, score, h("span", { class: "wk-score-label" }, panel.words.score_label), sexKey(panel), h("span", { class: "wk-meter", "aria-hidden": "true" }, meter)),
    h("div", { class: "wk-moves" }, ...lines.map((line) => line.node)),
    h("div", { class: "wk-tools wk-tools-top" }, state, h("span", { class: "wk-count" }, panel.n)),
    h(
      "div",
      { class: "wk-tools" },
      button(panel.words.show_answer, () => goTo(panel.rows.map((row) => row.solution)), { "data-action": "solve" }),
      button(panel.words.reset, () => goTo([...women]), { "data-action": "reset" }),
      inWords.toggle,
    ),
    inWords.region,
  );
  draw();
  return h("div", { class: "wk-grid", "data-key": panel.key }, card, sayCard(panel, context));
}
