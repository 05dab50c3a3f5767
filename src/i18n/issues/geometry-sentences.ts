import type { GeometryIssueParams } from "../../domain/issue/geometry-issues.ts";
import { formatInteger, formatNumber } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

/** Metres without marks; degrees with five decimals where the file has degrees. */
const at = ({ x, y }: { readonly x: number; readonly y: number }): string =>
  Math.abs(x) <= 180 && Math.abs(y) <= 90
    ? `${y.toFixed(5)}, ${x.toFixed(5)}`
    : `E ${Math.round(x)} N ${Math.round(y)}`;

const small = (areaM2: number): string =>
  areaM2 < 0.01 ? `${formatNumber(areaM2 * 10_000, 1)} cm²` : `${formatNumber(areaM2, 2)} m²`;

export const geometrySentences = defineTexts<SentenceTable<GeometryIssueParams>>({
  "es-PE": {
    "ring-too-few-points": ({ points }) => [
      `solo tiene ${points} ${points === 1 ? "vértice distinto" : "vértices distintos"}; una parcela necesita al menos 3`,
      "Complete los vértices.",
    ],
    "ring-no-area": () => [
      "no tiene área: sus vértices están en una línea",
      "Revise los vértices.",
    ],
    "ring-closed": () => ["el polígono no estaba cerrado; se cerró", ""],
    "ring-repeated-vertices": ({ count }) => [
      `tenía ${formatInteger(count)} ${plural(count, "vértice repetido seguido; se quitó", "vértices repetidos seguidos; se quitaron")}`,
      "",
    ],
    "ring-direction": ({ count }) => [
      `${formatInteger(count)} ${plural(count, "polígono giraba", "polígonos giraban")} al revés: se dio la vuelta, la forma es la misma`,
      "",
    ],
    "ring-spike": (params) => [
      `tenía una punta sin área que va y vuelve (${at(params)}); se quitó`,
      "Compruebe la forma en el mapa.",
    ],
    "ring-crosses-itself": (params) => [
      `el lindero se cruza a sí mismo en ${at(params)}: su área no se puede decidir`,
      "Ordene los vértices, o vuelva a medir allí.",
    ],
    "ring-touches-itself": (params) => [
      `el lindero se toca a sí mismo en ${at(params)}`,
      "Compruebe la forma en el mapa.",
    ],
    "hole-outside": (params) => [
      `un hueco está fuera de la parcela (${at(params)})`,
      "Quite el hueco, o hágalo parcela aparte.",
    ],
    "hole-crosses-shell": (params) => [
      `un hueco cruza el lindero de la parcela en ${at(params)}`,
      "Corrija el hueco.",
    ],
    "hole-covers-shell": () => ["el hueco cubre toda la parcela: no queda área", "Quite el hueco."],
    "holes-overlap": (params) => [
      `dos huecos se superponen en ${at(params)}`,
      "Únalos en uno solo.",
    ],
    "parts-overlap": (params) => [
      `dos partes de la parcela se superponen, o una está dentro de la otra, en ${at(params)}`,
      "Únalas en una sola; si es un hueco, dibújelo como hueco.",
    ],
    "shape-too-many-rings": ({ rings, limit }) => [
      `tiene ${formatInteger(rings)} partes y huecos; se revisan hasta ${formatInteger(limit)}`,
      "Sepárela en varios registros.",
    ],
    "shape-repaired": ({ areaHa }) => [
      `su lindero se cruzaba; se separó en las figuras que encierra, ${formatNumber(areaHa, 4)} ha, como usted aceptó`,
      "Compruebe la forma en el mapa y en el campo.",
    ],
    "area-tiny": ({ areaM2 }) => [
      `mide menos de un metro cuadrado (${small(areaM2)})`,
      "Compruebe las coordenadas.",
    ],
    "area-large": ({ areaHa }) => [
      `mide ${formatNumber(areaHa, 2)} ha, más que cualquier parcela de café`,
      "Compruebe los vértices; si es un área, úsela como área.",
    ],
  },
  en: {
    "ring-too-few-points": ({ points }) => [
      `it has only ${points} different ${points === 1 ? "corner" : "corners"}; a plot needs at least 3`,
      "Complete the corners.",
    ],
    "ring-no-area": () => ["it has no area: its corners lie on one line", "Check the corners."],
    "ring-closed": () => ["the polygon was not closed; it was closed", ""],
    "ring-repeated-vertices": ({ count }) => [
      `it repeated ${formatInteger(count)} ${plural(count, "corner", "corners")} one after the other; dropped`,
      "",
    ],
    "ring-direction": ({ count }) => [
      `${formatInteger(count)} ${plural(count, "polygon", "polygons")} ran the other way round; turned, the shape is the same`,
      "",
    ],
    "ring-spike": (params) => [
      `it had a spike without area that goes out and back (${at(params)}); it was taken off`,
      "Check the shape on the map.",
    ],
    "ring-crosses-itself": (params) => [
      `the boundary crosses itself at ${at(params)}: its area cannot be decided`,
      "Put the corners in order, or measure again there.",
    ],
    "ring-touches-itself": (params) => [
      `the boundary touches itself at ${at(params)}`,
      "Check the shape on the map.",
    ],
    "hole-outside": (params) => [
      `a hole lies outside the plot (${at(params)})`,
      "Remove the hole, or make it a plot of its own.",
    ],
    "hole-crosses-shell": (params) => [
      `a hole crosses the boundary of the plot at ${at(params)}`,
      "Correct the hole.",
    ],
    "hole-covers-shell": () => [
      "the hole covers the whole plot: no area is left",
      "Remove the hole.",
    ],
    "holes-overlap": (params) => [`two holes overlap at ${at(params)}`, "Join them."],
    "parts-overlap": (params) => [
      `two parts of the plot overlap, or one lies inside the other, at ${at(params)}`,
      "Join them.",
    ],
    "shape-too-many-rings": ({ rings, limit }) => [
      `it has ${formatInteger(rings)} parts and holes; up to ${formatInteger(limit)} are checked`,
      "Separate it into several records.",
    ],
    "shape-repaired": ({ areaHa }) => [
      `its boundary crossed itself; it was split into the figures it encloses, ${formatNumber(areaHa, 4)} ha, as you accepted`,
      "Check the shape on the map and in the field.",
    ],
    "area-tiny": ({ areaM2 }) => [
      `it measures less than a square metre (${small(areaM2)})`,
      "Check the coordinates.",
    ],
    "area-large": ({ areaHa }) => [
      `it measures ${formatNumber(areaHa, 2)} ha, more than any coffee plot`,
      "Check the corners; if it is an area, use it as one.",
    ],
  },
});
