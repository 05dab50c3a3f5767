import { dataUrl } from "./data-url.ts";
import { inUnicodeRange } from "./unicode-range.ts";

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, "");

interface Worn {
  /** Families of all elements, each with the slants and weights it is worn in. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  readonly text: string;
}

/** What is written under `root`, and in which fonts. */
const wornIn = (root: Element): Worn => {
  const families = new Map<string, Set<string>>();
  for (const element of [root, ...root.querySelectorAll("*")]) {
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(element);
    for (const family of fontFamily.split(",").map(unquoted)) {
      const looks = families.get(family) ?? new Set();
      families.set(family, looks.add(`${fontStyle} ${fontWeight}`));
    }
  }
  return { families, text: root.textContent ?? "" };
};

/** A face of one weight serves that weight alone; a variable one serves all between its two. */
const isWorn = ({ style }: CSSFontFaceRule, { families, text }: Worn): boolean => {
  const looks = families.get(unquoted(style.getPropertyValue("font-family")));
  if (!looks || !inUnicodeRange(text, style.getPropertyValue("unicode-range"))) return false;
  const slant = style.getPropertyValue("font-style") || "normal";
  const [from = 400, to = from] = style
    .getPropertyValue("font-weight")
    .split(/\s+/)
    .map((weight) => (weight === "bold" ? 700 : Number(weight) || 400));
  return [...looks].some((look) => {
    const [worn, weight] = look.split(" ");
    return worn === slant && Number(weight) >= from && Number(weight) <= to;
  });
};

const fetched = new Map<string, Promise<string>>();

/** A font file comes once, and stays: it is small. */
const fontData = (address: string): Promise<string> => {
  const known = fetched.get(address);
  if (known) return known;
  const coming = fetch(address)
    .then((response) => response.blob())
    .then(dataUrl);
  fetched.set(address, coming);
  coming.catch(() => fetched.delete(address));
  return coming;
};

/** `@font-face` rules that carry their own files, for those faces that something under `root` is written in. */
export const embedFaces = async (
  faces: readonly CSSFontFaceRule[],
  root: Element,
): Promise<string> => {
  const worn = wornIn(root);
  const rules = faces
    .filter((face) => isWorn(face, worn))
    .map(async ({ style, parentStyleSheet }) => {
      const [, file = ""] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
      const address = new URL(file, parentStyleSheet?.href ?? document.baseURI).href;
      const data = await fontData(address);
      const kept = ["font-family", "font-style", "font-weight", "unicode-range"]
        .map((name) => `${name}:${style.getPropertyValue(name)}`)
        .join(";");
      return `@font-face{${kept};src:url("${data}") format("woff2")}`;
    });
  return (await Promise.all(rules)).join("\n");
};
