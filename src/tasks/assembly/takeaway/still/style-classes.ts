/** Thrice, to weigh more than any rule of a style sheet, as the attribute did. */
const WEIGHT = 3;

/**
 * Turns `style` attributes under `root` into classes of its own, and returns their rules: a page whose policy names its
 * styles by their hash takes no attribute. Equal styles share a class.
 */
export const styleClasses = (root: Element): string => {
  const names = new Map<string, string>();
  for (const element of root.querySelectorAll<HTMLElement | SVGElement>("[style]")) {
    const { cssText } = element.style;
    element.removeAttribute("style");
    if (cssText === "") continue;
    const name = names.get(cssText) ?? `own-${names.size}`;
    names.set(cssText, name);
    element.classList.add(name);
  }
  return Array.from(names, ([css, name]) => `${`.${name}`.repeat(WEIGHT)}{${css}}`).join("\n");
};
