import type { Locale } from "../../i18n/locale.ts";
import { defineTexts } from "../../i18n/texts.ts";

const texts = defineTexts({
  "es-PE": {
    under: (edge: string) => `menos de ${edge}`,
    between: (low: string, high: string) => `${low} a ${high}`,
    over: (edge: string) => `más de ${edge}`,
  },
  en: {
    under: (edge) => `under ${edge}`,
    between: (low, high) => `${low} to ${high}`,
    over: (edge) => `over ${edge}`,
  },
});

/**
 * Words of each class: none at all, up to the first edge … above the last. `unit` follows the last figure ("%"), or is
 * empty.
 */
export const classLabels = (
  edges: readonly number[],
  unit: string,
  locale: Locale,
): readonly string[] => {
  const { under, between, over } = texts[locale];
  const middle = edges
    .slice(1)
    .map((high, i) => between(String(edges[i] as number), `${high}${unit}`));
  const first = edges[0];
  const last = edges.at(-1);
  if (first === undefined || last === undefined) return [`0${unit}`, over(`0${unit}`)];
  return [`0${unit}`, under(`${first}${unit}`), ...middle, over(`${last}${unit}`)];
};
