// One screen of a session: it draws panels, sends what people give, and says what is kept.

const DRAW = {
  guess: drawGuess,
  jobs: (panel, context) => coverUntilGuess(panel, context, () => drawJobs(panel, context)),
  moving: (panel, context) => coverUntilGuess(panel, context, () => drawMoving(panel, context)),
  lens: drawLens,
  mixture: drawMixture,
  note: (panel, context) => h("section", { class: "wk-card wk-say", "data-key": panel.key, "aria-label": panel.question_short }, noteField(panel, context)),
  team: drawTeam,
};

// How long to wait for a word from the kernel before telling the person it is silent.
const PATIENCE_MS = 6000;
const TYPING_PAUSE_MS = 500;

/** What panels need from the notebook: answers, replies, and a way to give. */
function makeContext(model, words_) {
  const listeners = { reply: new Map(), recall: new Map(), status: new Map() };
  const pending = new Map();
  const timers = new Map();
  const given = new Map();
  const deletedListeners = [];
  let sequence = 0;
  const draftKey = (key) => `workshop-kit:${model.get("book")}:${key}`;

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
    pending.set(key, id);
    say(key, "busy", words_.saving);
    model.send({ type: "answer", id, key, value, ...extra });
    setTimeout(() => {
      if (pending.get(key) === id) say(key, "problem", words_.engine_silent);
    }, PATIENCE_MS);
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
      localStorage.setItem(draftKey(key), JSON.stringify(value));
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
    try {
      const start = draftKey("");
      Object.keys(localStorage)
        .filter((name) => name.startsWith(start))
        .forEach((name) => localStorage.removeItem(name));
    } catch {
      // Nothing was remembered.
    }
  }
  function draft(key) {
    try {
      return JSON.parse(localStorage.getItem(draftKey(key)) ?? "null");
    } catch {
      return null;
    }
  }

  model.on("msg:custom", (message) => {
    if (message.type === "kept" && pending.get(message.key) === message.id) {
      pending.delete(message.key);
      forget(message.key);
      say(message.key, "kept", words_.kept);
    } else if (message.type === "refused") {
      pending.delete(message.key);
      say(message.key, "problem", message.sentence, message.offer && {
        label: message.offer,
        act: () => send(message.key, { elsewhere: true }),
      });
    }
    if (message.type === "deleted") {
      forgetAll();
      for (const fn of deletedListeners) fn(message.sentence);
    }
    if (message.reply) tell("reply", message.key, message.reply);
  });
  model.on("change:recalls", () => {
    for (const key of listeners.recall.keys()) if (model.get("recalls")[key]) tell("recall", key);
  });

  return {
    answer: (key) => given.get(key) ?? model.get("answers")[key],
    reply: (key) => model.get("replies")[key],
    recall: (key) => model.get("recalls")[key],
    onReply: (key, fn) => listen("reply", key, fn),
    onRecall: (key, fn) => listen("recall", key, fn),
    give,
    deleteAll: () => model.send({ type: "delete" }),
    onDeleted: (fn) => deletedListeners.push(fn),
    /** A quiet line that says whether the answer is kept. */
    status(key) {
      const line = h("p", { class: "wk-status", role: "status", "data-status": key });
      if (model.get("answers")[key] !== undefined) fill(line, model.get("notices")[key] ?? words_.kept);
      listen("status", key, (tone, sentence, offer) => {
        line.className = `wk-status wk-status-${tone}`;
        fill(line, sentence, offer ? button(offer.label, offer.act) : null);
      });
      return line;
    },
    /** Take up what an earlier page could not hand over. */
    takeUpDrafts(keys) {
      for (const key of keys) {
        const left = draft(key);
        if (left === null) continue;
        given.set(key, left);
        send(key);
      }
    },
  };
}

function render({ model, el }) {
  const panels = model.get("panels");
  const context = makeContext(model, model.get("words"));
  const notes = panels.map((panel) => panel.say?.note?.key).filter(Boolean);
  context.takeUpDrafts([...panels.map((panel) => panel.key), ...notes]);
  const quizzes = panels.filter((panel) => panel.kind === "quiz");
  const others = panels.filter((panel) => panel.kind !== "quiz");
  const root = h("div", { class: "wk", lang: model.get("language") });
  if (others.length) {
    const isGrid = others.length > 1;
    root.append(h("div", { class: isGrid ? "wk-side-by-side" : "wk-alone" }, ...others.map((panel) => DRAW[panel.kind](panel, context))));
  }
  if (quizzes.length) root.append(drawQuizzes(quizzes, context));
  // Keys pressed in a panel are the panel's: Lab must not take them for its shortcuts.
  root.addEventListener("keydown", (event) => event.stopPropagation());
  el.append(root);
}

export default { render };
