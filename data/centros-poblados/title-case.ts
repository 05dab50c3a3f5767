const LINKS = new Set(["de", "del", "y", "e", "en", "al", "a", "o"]);
const ARTICLES = new Set(["la", "las", "los", "el", "lo"]);
const ROMAN = /^(?:ii|iii|iv|vi|vii|viii|ix|xi|xii)$/;

/**
 * A name in capitals in the spelling of a Spanish map: links are small, and an article is small
 * behind a link only, since elsewhere it opens a name within the name ("FLOR DE LA SELVA" -> "Flor de la
 * Selva", "PUERTO LAS MERCEDES" -> "Puerto Las Mercedes"). Accents are left as the source has them: none.
 */
export const titleCase = (name: string): string => {
  const words = name
    .trim()
    .toLocaleLowerCase("es")
    .replace(/\(\s+/g, "(")
    .replace(/\s+\)/g, ")")
    .split(/\s+/);
  return words
    .map((word, i) => {
      const before = words[i - 1];
      if (before !== undefined && LINKS.has(word)) return word;
      if (before !== undefined && ARTICLES.has(word) && LINKS.has(before)) return word;
      if (before !== undefined && ROMAN.test(word)) return word.toLocaleUpperCase("es");
      return word.replace(/^[^\p{L}]*\p{L}|[-.(/]\p{L}/gu, (start) =>
        start.toLocaleUpperCase("es"),
      );
    })
    .join(" ");
};
