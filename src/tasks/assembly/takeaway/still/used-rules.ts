/** What the page's style sheets say of one element and all in it. */
export interface UsedRules {
  readonly css: string;
  readonly faces: readonly CSSFontFaceRule[];
}

/** Parts of a selector that name a state or a piece of an element, not the element. */
const STATES =
  /::[\w-]+(?:\([^)]*\))?|:(?:hover|focus|focus-visible|focus-within|active|visited|before|after)\b/g;

/** What stands round an element: its colours and type come from there. */
const roundOf = (root: Element): readonly Element[] => {
  const round: Element[] = [];
  for (let one = root.parentElement; one; one = one.parentElement) round.push(one);
  return round;
};

const reaches = (selector: string, root: Element): boolean => {
  const plain = selector.replace(STATES, "").trim() || "*";
  try {
    return (
      root.matches(plain) ||
      root.querySelector(plain) !== null ||
      roundOf(root).some((one) => one.matches(plain))
    );
  } catch {
    // A selector that is none without its states is kept as it is.
    return true;
  }
};

const headOf = (rule: CSSRule): string => rule.cssText.slice(0, rule.cssText.indexOf("{"));

const textOf = (rules: CSSRuleList, root: Element, faces: CSSFontFaceRule[]): string => {
  let css = "";
  for (const rule of rules) {
    if (rule instanceof CSSFontFaceRule) faces.push(rule);
    else if (rule instanceof CSSStyleRule) {
      if (reaches(rule.selectorText, root)) css += `${rule.cssText}\n`;
    } else if (rule instanceof CSSGroupingRule) {
      const inner = textOf(rule.cssRules, root, faces);
      if (inner !== "") css += `${headOf(rule)}{\n${inner}}\n`;
    }
  }
  return css;
};

/**
 * Rules of the page's own style sheets that reach an element, what is in it, or what stands round it, in their order. Pages,
 * animations and rules for anything else stay out; font faces come apart, since their files must be fetched.
 */
export const usedRules = (root: Element): UsedRules => {
  const faces: CSSFontFaceRule[] = [];
  let css = "";
  for (const sheet of document.styleSheets) css += textOf(sheet.cssRules, root, faces);
  return { css, faces };
};
