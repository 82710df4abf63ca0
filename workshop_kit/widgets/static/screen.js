// One screen of a session: it draws panels, sends what people give, and says what is kept.

const DRAW = {
  guess: drawGuess,
  jobs: (panel, context) => coverUntilGuess(panel, context, () => drawJobs(panel, context)),
  moving: (panel, context) => coverUntilGuess(panel, context, () => drawMoving(panel, context)),
  lens: drawLens,
  mixture: drawMixture,
  ladder: drawLadder,
  exploration: (panel, context) => coverUntilGuess(panel, context, () => drawExploration(panel, context)),
  map: (panel, context) => coverUntilGuess(panel, context, () => drawMap(panel, context)),
  meaning: drawMeaning,
  plan: drawPlan,
  what_if: (panel, context) => coverUntilGuess(panel, context, () => drawWhatIf(panel, context)),
  note: (panel, context) => h("section", { class: "wk-card wk-say", "data-key": panel.key, "aria-label": panel.question_short }, noteField(panel, context)),
  team: drawTeam,
  company: drawCompany,
  route: drawRoute,
  earlier: drawEarlier,
  inquiry: drawInquiry,
  sorting: drawSorting,
  readings: drawReadings,
  words: drawWords,
};

// How long to wait for a word from the kernel before telling the person it is silent.
const PATIENCE_MS = 6000;
const TYPING_PAUSE_MS = 500;

/** What panels need from the notebook: answers, replies, and a way to give. */
function makeContext(model, words_) {
  const listeners = { reply: new Map(), recall: new Map(), status: new Map(), versions: new Map(), chosen: new Map(), look: new Map(), recollection: new Map() };
  const pending = new Map();
  const timers = new Map();
  const given = new Map();
  const marks = new Map(Object.entries(model.get("marks")));
  const versions = new Map(Object.entries(model.get("versions")));
  const sent = new Map();
  const deletedListeners = [];
  const redrawListeners = [];
  let sequence = 0;
  const draftKey = (key) => `workshop-kit:${model.get("book")}:${model.get("places")[key] ?? key}`;

  function listen(kind, key, fn) {
    if (!listeners[kind].has(key)) listeners[kind].set(key, []);
    listeners[kind].get(key).push(fn);
  }
  const tell = (kind, key, ...values) => (listeners[kind].get(key) ?? []).forEach((fn) => fn(...values));

  function say(key, tone, sentence, offer) {
    tell("status", key, tone, sentence, offer);
  }

  function send(key, extra = {}) {
    sequence += 1;
    const id = sequence;
    const value = given.get(key);
    clearTimeout(timers.get(key));
    timers.delete(key);
    pending.set(key, id);
    say(key, "busy", words_.saving);
    sent.set(key, [...(sent.get(key) ?? []).slice(-4), value]);
    remember(key, value);
    const tellSilence = () => {
      if (pending.get(key) !== id) return;
      say(key, "problem", words_.engine_silent);
      // A message may have been lost with the connection; kept twice, an answer is kept once.
      if (!extra.elsewhere) setTimeout(attempt, PATIENCE_MS);
    };
    const attempt = () => {
      if (pending.get(key) !== id) return;
      try {
        model.send({ type: "answer", id, key, value, ...extra });
        setTimeout(tellSilence, PATIENCE_MS);
      } catch {
        // The kernel is gone, and JupyterLab knows it: what was typed waits for the next one.
        tellSilence();
      }
    };
    attempt();
  }

  function give(key, value, { soon = false } = {}) {
    given.set(key, value);
    remember(key, value);
    clearTimeout(timers.get(key));
    if (soon) timers.set(key, setTimeout(() => send(key), TYPING_PAUSE_MS));
    else send(key);
  }

  // What is not acknowledged yet outlives the page: a dead kernel or a reload loses nothing.
  function remember(key, value) {
    try {
      // With what it was written upon: what others have written since then is not overwritten.
      const left = { value, base: marks.get(key) ?? null, sent: sent.get(key) ?? [] };
      localStorage.setItem(draftKey(key), JSON.stringify(left));
    } catch {
      // Storage refused or full: the text stays on screen, and the silence is told.
    }
  }
  function forget(key) {
    try {
      localStorage.removeItem(draftKey(key));
    } catch {
      // Nothing was remembered.
    }
  }
  function forgetAll() {
    for (const timer of timers.values()) clearTimeout(timer);
    for (const memory of [given, pending, marks, versions, sent]) memory.clear();
    try {
      // Those of every folder of answers: a book may have moved since they were put there.
      const start = "workshop-kit:";
      Object.keys(localStorage)
        .filter((name) => name.startsWith(start))
        .forEach((name) => localStorage.removeItem(name));
    } catch {
      // Nothing was remembered.
    }
  }
  function draft(key) {
    try {
      const left = JSON.parse(localStorage.getItem(draftKey(key)) ?? "null");
      return left && "value" in left && Array.isArray(left.sent) ? left : null;
    } catch {
      return null;
    }
  }

  /** Take note of which version of an answer stands now, and of those beside it. */
  function stand(message) {
    if (!message.mark) return;
    marks.set(message.key, message.mark);
    versions.set(message.key, message.versions);
    tell("versions", message.key);
  }

  model.on("msg:custom", (message) => {
    if (message.type === "kept") stand(message);
    if (message.type === "kept" && pending.get(message.key) === message.id) {
      pending.delete(message.key);
      sent.delete(message.key);
      // What was typed since then is still to be sent.
      if (timers.has(message.key)) remember(message.key, given.get(message.key));
      else forget(message.key);
      say(message.key, message.notice ? "notice" : "kept", message.notice ?? words_.kept);
    } else if (message.type === "chosen") {
      forget(message.key);
      given.set(message.key, message.value);
      stand(message);
      for (const fn of redrawListeners) fn();
      say(message.key, "kept", message.sentence);
      tell("chosen", message.key);
    } else if (message.type === "refused") {
      pending.delete(message.key);
      if (message.is_final) forget(message.key);
      say(message.key, "problem", message.sentence, message.offer && {
        label: message.offer,
        act: () => send(message.key, { elsewhere: true }),
      });
    }
    if (["deleted", "deleted_handouts"].includes(message.type)) for (const fn of deletedListeners) fn(message);
    if (message.type === "looked") tell("look", message.key, message.view);
    if (message.reply) tell("reply", message.key, message.reply);
  });
  model.on("change:forgotten", () => {
    forgetAll();
    for (const fn of redrawListeners) fn();
  });
  model.on("change:recalls", () => {
    for (const key of listeners.recall.keys()) if (model.get("recalls")[key]) tell("recall", key);
  });

  model.on("change:recollections", () => {
    for (const key of listeners.recollection.keys()) tell("recollection", key);
  });

  return {
    answer: (key) => given.get(key) ?? model.get("answers")[key],
    reply: (key) => model.get("replies")[key],
    recall: (key) => model.get("recalls")[key],
    hasVersions: (key) => (versions.get(key) ?? []).length > 0,
    recollection: (key) => model.get("recollections")[key],
    onRecollection: (key, fn) => listen("recollection", key, fn),
    onReply: (key, fn) => listen("reply", key, fn),
    onRecall: (key, fn) => listen("recall", key, fn),
    onLook: (key, fn) => listen("look", key, fn),
    /** Ask for the picture at some settings; nothing is kept by it. */
    look: (key, value) => {
      try {
        model.send({ type: "look", key, value });
      } catch {
        // The kernel is gone: what is kept by the same move tells it.
      }
    },
    give,
    deleteAll: () => {
      // What was just typed goes with the rest: sent after the deletion, it would come back.
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
      model.send({ type: "delete" });
    },
    deleteHandouts: () => model.send({ type: "delete_handouts" }),
    onDeleted: (fn) => deletedListeners.push(fn),
    onRedraw: (fn) => redrawListeners.push(fn),
    /** Forget the panels drawn so far: they are about to be drawn anew. */
    letGo() {
      for (const kind of Object.values(listeners)) kind.clear();
      deletedListeners.length = 0;
    },
    /**
     * A quiet line that says whether the answer is kept, and under it the versions written
     * elsewhere. What is dragged or sorted says only what goes wrong.
     */
    status(key, { onlyProblems = false } = {}) {
      const line = h("p", { class: "wk-status", role: "status", "data-status": key, tabindex: "-1", hidden: onlyProblems });
      const show = (tone, ...children) => {
        line.className = `wk-status wk-status-${tone}`;
        line.hidden = onlyProblems && ["kept", "busy"].includes(tone);
        fill(line, ...children);
      };
      const notice = model.get("notices")[key];
      if (pending.has(key)) show("busy", words_.saving);
      else if (notice) show("notice", notice);
      else if (model.get("answers")[key] !== undefined) show("kept", words_.kept);
      listen("status", key, (tone, sentence, offer) => show(tone, sentence, offer ? button(offer.label, offer.act) : null));
      listen("chosen", key, () => {
        line.hidden = false;
        line.focus();
      });
      const beside = h("div", { class: "wk-versions", "data-versions": key });
      const showVersions = () => drawVersions(beside, versions.get(key) ?? [], words_, (how, version) => {
        sequence += 1;
        model.send({ type: "choose", id: sequence, key, how, version, value: given.get(key) ?? model.get("answers")[key] });
      });
      listen("versions", key, showVersions);
      showVersions();
      return [line, beside];
    },
    /** Take up what an earlier page could not hand over. */
    takeUpDrafts(keys) {
      for (const key of keys) {
        const left = draft(key);
        if (left === null) continue;
        given.set(key, left.value);
        send(key, { base: left.base, sent: left.sent });
      }
    },
  };
}

function render({ model, el }) {
  const panels = model.get("panels");
  const context = makeContext(model, model.get("words"));
  const notes = panels.flatMap((panel) => [panel.say?.note, panel.note, ...(panel.parts ?? []).map((part) => part.note)]).map((note) => note?.key).filter(Boolean);
  context.takeUpDrafts([...panels.map((panel) => panel.key), ...notes]);
  const root = h("div", { class: "wk", lang: model.get("language") });
  const draw = () => {
    context.letGo();
    fill(root, ...drawPanels(panels, context, model));
  };
  context.onRedraw(draw);
  draw();
  // Keys pressed in a panel are the panel's: Lab must not take them for its shortcuts.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(root);
}

function drawPanels(panels, context, model) {
  const quizzes = panels.filter((panel) => panel.kind === "quiz");
  const others = panels.filter((panel) => panel.kind !== "quiz");
  const layout = others.length > 1 ? "wk-side-by-side" : "wk-alone";
  return [
    ...model.get("remarks").map((remark) => h("p", { class: "wk-remark", role: "note" }, remark)),
    model.get("company") ? h("p", { class: "wk-of-whom" }, model.get("company")) : null,
    others.length ? h("div", { class: layout }, ...others.map((panel) => DRAW[panel.kind](panel, context))) : null,
    quizzes.length ? drawQuizzes(quizzes, context) : null,
  ];
}

export default { render };
