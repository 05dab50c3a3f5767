// @ts-check
// What a saved story does by itself. It stands in the file as it is here: no import, no network, nothing kept.
(() => {
  const page = document.documentElement;
  const slides = /** @type {HTMLElement[]} */ ([...document.querySelectorAll(".story-slide")]);
  const bar = /** @type {HTMLElement} */ (document.querySelector(".story-bar"));
  const count = /** @type {HTMLElement} */ (document.querySelector(".story-count"));
  const languages = [
    ...new Set(
      [...document.querySelectorAll("[data-lang]")].map((one) => one.getAttribute("data-lang")),
    ),
  ];
  /** Finds a button of the bar. @param {string} act */
  const button = (act) =>
    /** @type {HTMLButtonElement | null} */ (bar.querySelector(`[data-act="${act}"]`));
  let at = 0;
  let typed = "";
  let forget = /** @type {ReturnType<typeof setTimeout> | undefined} */ (undefined);

  /** Largest step of type at which all is in, as while presenting. @param {HTMLElement} slide */
  const fitWords = (slide) => {
    for (const sheet of slide.querySelectorAll("[data-fit]")) {
      const boxes = [...sheet.querySelectorAll("[data-fits]")];
      if (sheet.clientWidth === 0) continue;
      for (let step = 0; step < 8; step++) {
        sheet.setAttribute("data-fit", String(step));
        const spills = boxes.some(
          (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
        );
        if (!spills) break;
      }
    }
  };

  const show = (/** @type {number} */ wanted) => {
    at = Math.max(0, Math.min(slides.length - 1, wanted));
    slides.forEach((slide, place) => {
      slide.classList.toggle("story-now", place === at);
    });
    count.textContent = `${at + 1} / ${slides.length}`;
    const [back, next] = [button("back"), button("next")];
    if (back) back.disabled = at === 0;
    if (next) next.disabled = at === slides.length - 1;
    const slide = slides[at];
    if (slide) fitWords(slide);
    if (location.hash !== `#${at + 1}`) location.replace(`#${at + 1}`);
  };

  const speak = (/** @type {string} */ wanted) => {
    page.lang = wanted;
    for (const one of document.querySelectorAll("[data-lang]"))
      one.toggleAttribute("hidden", one.getAttribute("data-lang") !== wanted);
    show(at);
  };

  const full = () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else page.requestFullscreen?.().catch(() => {});
  };

  /** @type {Record<string, () => void>} */
  const acts = {
    back: () => show(at - 1),
    next: () => show(at + 1),
    first: () => show(0),
    last: () => show(slides.length - 1),
    black: () => page.classList.toggle("story-black"),
    full,
    language: () =>
      speak(languages[(languages.indexOf(page.lang) + 1) % languages.length] ?? page.lang),
  };

  /** @type {Record<string, string>} */
  const keys = {
    ArrowRight: "next",
    ArrowDown: "next",
    PageDown: "next",
    " ": "next",
    ArrowLeft: "back",
    ArrowUp: "back",
    PageUp: "back",
    Home: "first",
    End: "last",
    b: "black",
    ".": "black",
    F5: "full",
    l: "language",
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " " && event.target instanceof HTMLButtonElement) return;
    if (/^\d$/.test(event.key)) {
      typed += event.key;
      clearTimeout(forget);
      forget = setTimeout(() => {
        typed = "";
      }, 1200);
      show(Number(typed) - 1);
      return;
    }
    if (event.key === "Escape") page.classList.remove("story-black");
    const act = keys[event.key] ?? keys[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    if (act !== "black") page.classList.remove("story-black");
    acts[act]?.();
  });
  bar.addEventListener("click", (event) => {
    const pressed = event.target instanceof Element ? event.target.closest("[data-act]") : null;
    acts[pressed?.getAttribute("data-act") ?? ""]?.();
  });
  document.addEventListener("click", ({ target }) => {
    if (target instanceof Node && !bar.contains(target)) page.classList.remove("story-black");
  });

  let from = { x: 0, y: 0 };
  document.addEventListener("touchstart", ({ touches: [touch] }) => {
    if (touch) from = { x: touch.clientX, y: touch.clientY };
  });
  document.addEventListener("touchend", ({ changedTouches: [touch] }) => {
    if (!touch) return;
    const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
    if (Math.abs(x) > 50 && Math.abs(x) > 1.5 * Math.abs(y)) show(at + (x < 0 ? 1 : -1));
  });

  document.addEventListener("fullscreenchange", () => {
    page.classList.toggle("story-full", document.fullscreenElement !== null);
  });
  addEventListener("resize", () => show(at));
  addEventListener("hashchange", () => {
    const wanted = Number(location.hash.slice(1));
    if (wanted >= 1 && wanted - 1 !== at) show(wanted - 1);
  });
  document.fonts?.ready.then(() => show(at));

  page.classList.add("story-live");
  if (languages.length < 2) button("language")?.remove();
  if (!page.requestFullscreen) button("full")?.remove();
  show((Number(location.hash.slice(1)) || 1) - 1);
})();
