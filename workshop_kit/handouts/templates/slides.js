// Shows the slides one by one with reveal.js. Without this script they are a plain document.
(() => {
  const deck = document.querySelector(".wk-deck");
  const navigation = document.querySelector(".wk-navigation");
  const buttons = [...navigation.querySelectorAll("[data-go]")];
  const remark = navigation.querySelector("[role=status]");
  const slides = [...deck.querySelectorAll(".wk-slide")];
  let speaker = null;

  // Reveal's own classes are given here, so that its style hides nothing before it runs.
  deck.classList.add("reveal");
  deck.querySelector(".wk-slides").classList.add("slides");
  document.documentElement.classList.add("wk-shown");

  const go = {
    previous: () => Reveal.prev(),
    next: () => Reveal.next(),
    notes: openNotes,
  };

  function line(target, tag, text) {
    const element = target.ownerDocument.createElement(tag);
    element.textContent = text;
    target.append(element);
    return element;
  }

  function textOf(slide, selector) {
    const found = slide.querySelector(selector);
    return found ? found.textContent.trim() : "";
  }

  // Another window, for the facilitator's own screen: it only ever holds text.
  function openNotes() {
    speaker = window.open("", "workshop-kit-notes", "width=760,height=720");
    if (!speaker) {
      remark.textContent = navigation.dataset.blocked;
      return;
    }
    remark.textContent = "";
    const page = speaker.document;
    page.documentElement.lang = document.documentElement.lang;
    page.head.replaceChildren(...[...document.querySelectorAll("style:not([media])")].map((style) => page.importNode(style, true)));
    page.title = document.title;
    page.body.className = "wk-speaker";
    page.onkeydown = (event) => {
      if (event.target.closest("button")) return;
      if (["ArrowRight", "ArrowDown", "PageDown", " "].includes(event.key)) go.next();
      else if (["ArrowLeft", "ArrowUp", "PageUp"].includes(event.key)) go.previous();
      else return;
      event.preventDefault();
    };
    const main = line(page.body, "main", "");
    const controls = line(page.body, "nav", "");
    controls.setAttribute("aria-label", navigation.getAttribute("aria-label"));
    for (const button of buttons) {
      if (button.dataset.go === "notes") continue;
      line(controls, "button", button.textContent).onclick = go[button.dataset.go];
    }
    page.body.replaceChildren(main, controls);
    showNotes();
  }

  function showNotes() {
    if (!speaker || speaker.closed) return;
    const place = slides.indexOf(Reveal.getCurrentSlide());
    const main = speaker.document.querySelector("main");
    main.replaceChildren();
    line(main, "p", textOf(slides[place], ".wk-number")).className = "wk-place";
    line(main, "h1", textOf(slides[place], "h2"));
    const said = [...slides[place].querySelectorAll(".notes p")].map((part) => part.textContent);
    for (const text of said.length ? said : [navigation.dataset.silent]) line(main, "p", text);
    if (slides[place + 1]) {
      const following = line(main, "p", navigation.dataset.then + " " + textOf(slides[place + 1], "h2"));
      following.className = "wk-then";
    }
    speaker.scrollTo(0, 0);
  }

  function showPlace() {
    const { left, right } = Reveal.availableRoutes({ includeFragments: true });
    const fragments = Reveal.availableFragments();
    for (const button of buttons) {
      const isEnd = button.dataset.go === "previous" ? !left && !fragments.prev : !right && !fragments.next;
      // Not `disabled`: the focus would be lost at both ends.
      if (button.dataset.go !== "notes") button.setAttribute("aria-disabled", String(isEnd));
    }
    showNotes();
  }

  for (const button of buttons) button.addEventListener("click", () => go[button.dataset.go]());
  navigation.hidden = false;

  Reveal.initialize({
    width: 1280,
    height: 720,
    margin: 0,
    minScale: 0.1,
    maxScale: 6,
    center: false,
    // Its own controls and panels speak English: the kit has its own buttons, and no panels.
    controls: false,
    progress: false,
    slideNumber: false,
    help: false,
    overview: false,
    jumpToSlide: false,
    pause: false,
    showNotes: false,
    transition: "none",
    backgroundTransition: "none",
    navigationMode: "linear",
    hash: true,
    history: false,
    fragmentInURL: false,
    // Slides stay slides in a narrow window.
    scrollActivationWidth: null,
    viewDistance: 1,
    mobileViewDistance: 1,
    postMessage: false,
    postMessageEvents: false,
    keyboard: { 83: openNotes },
    // Space and Enter belong to the button or the link that has the focus.
    keyboardCondition: (event) => !(event.target.closest("button, a") && [" ", "Enter"].includes(event.key)),
  }).then(() => {
    // « application » would take the reading keys of a screen reader away.
    deck.removeAttribute("role");
    showPlace();
  });
  for (const name of ["slidechanged", "fragmentshown", "fragmenthidden"]) Reveal.on(name, showPlace);
})();
