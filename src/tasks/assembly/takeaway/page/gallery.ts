import type { DrawnSlide } from "../drawing/draw-slides.tsx";
import { type Still, takeStill } from "../still/still.ts";
import { styleClasses } from "../still/style-classes.ts";

/** Slides of a saved story, by language, and all the styles they need. */
export interface Gallery {
  /** Markup of each slide, in the order given. */
  readonly slides: readonly string[];
  readonly css: string;
}

/** Each picture is kept once, in a rule: a slide in two languages shows the same map. */
const pictureClasses = (root: Element, label: (lang: string) => string): string => {
  const names = new Map<string, string>();
  for (const image of root.querySelectorAll<HTMLImageElement>("img[data-map-picture]")) {
    const name = names.get(image.src) ?? `map-picture-${names.size}`;
    names.set(image.src, name);
    const picture = document.createElement("div");
    picture.className = name;
    picture.setAttribute("role", "img");
    picture.setAttribute("aria-label", label(image.closest("[lang]")?.getAttribute("lang") ?? ""));
    image.replaceWith(picture);
  }
  return Array.from(
    names,
    ([source, name]) => `.${name}{background:url("${source}") 0 0/100% 100% no-repeat}`,
  ).join("\n");
};

/** Takes the styles of many slides at once: what two slides share is written once. */
export const galleryOf = async (
  slides: readonly DrawnSlide[],
  mapLabel: (lang: string) => string,
): Promise<Gallery> => {
  const wall = document.createElement("div");
  wall.dataset.theme = "projector";
  wall.hidden = true;
  wall.append(...slides.map(({ still }) => still.element.cloneNode(true)));
  document.body.append(wall);
  let still: Still;
  try {
    still = await takeStill(wall);
  } finally {
    wall.remove();
  }
  const pictures = pictureClasses(still.element, mapLabel);
  const own = styleClasses(still.element);
  return {
    slides: Array.from(still.element.children, (slide) => slide.outerHTML),
    css: [still.faces, still.css, own, pictures].join("\n"),
  };
};
