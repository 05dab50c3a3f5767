import type { RegisterIssueParams } from "../../domain/issue/register-issues.ts";
import {
  formatDistance,
  formatHectares,
  formatHectaresFigure,
  formatMetres,
  formatPercent,
} from "../format-measure.ts";
import { formatInteger, formatNumber } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import { rowList } from "./row-list.ts";
import type { SentenceTable } from "./sentence-table.ts";

const M2 = 10_000;
const ha = (hectares: number): string => formatHectares(hectares * M2);
/** Regulation (EU) 2023/1115, article 2 (28). */
const LEGAL_POINT_HA = 4;
const whole = (metres: number): string => formatMetres(metres, 0);
const SYSTEM = { inei: "INEI", reniec: "RENIEC" } as const;
const tip = (x: number, y: number): string => `E ${Math.round(x)} N ${Math.round(y)}`;
const named = (row: number, code: string): string => (code === "" ? `${row}` : `${row} (${code})`);

/** A sliver is told in square metres: "0.0003 ha" says nothing. */
const shared = (areaM2: number): string =>
  areaM2 < 100 ? `${formatNumber(areaM2, 2)} m²` : `${formatHectaresFigure(areaM2)} ha`;

/** What the checks of a whole register say. Never accuses; never shows a DNI. */
export const registerSentences = defineTexts<SentenceTable<RegisterIssueParams>>({
  "es-PE": {
    "dni-zeros-lost": ({ digits }) => [
      `el DNI tiene ${digits} cifras de 8: quizá se perdieron los ceros de la izquierda`,
      "Confírmelo con el documento y escríbalo completo, como texto.",
    ],
    "dni-not-8-digits": ({ digits, otherSigns }) => [
      otherSigns
        ? "el DNI tiene letras u otros signos"
        : `el DNI tiene ${formatInteger(digits)} cifras; son 8`,
      "Revíselo con el documento.",
    ],
    "ubigeo-system-unnamed": ({ column, fits, rows }) => [
      fits === null
        ? `la columna ${column} no dice si es del INEI o del RENIEC, y ninguno de los dos concuerda con los distritos`
        : fits === "both"
          ? `la columna ${column} no dice si es del INEI o del RENIEC; en ${formatInteger(rows)} ${plural(rows, "fila", "filas")} los dos concuerdan`
          : `la columna ${column} no dice si es del INEI o del RENIEC; ${formatInteger(rows)} ${plural(rows, "fila concuerda", "filas concuerdan")} con ${SYSTEM[fits]}`,
      "Dígalo al abrir el archivo, o nómbrela ubigeo_inei o ubigeo_reniec: las mismas cifras nombran distritos distintos.",
    ],
    "ubigeo-system-differs": ({ column, named: said, fits, rows }) => [
      `la columna ${column} es de ${SYSTEM[said]} según su nombre o según usted, pero ${formatInteger(rows)} ${plural(rows, "código concuerda", "códigos concuerdan")} con el distrito solo en ${SYSTEM[fits]}`,
      "Cambie el nombre de la columna o los códigos.",
    ],
    "ubigeo-not-6-digits": ({ value }) => [
      `el ubigeo «${value}» no tiene 6 cifras`,
      "Complételo; suele faltar el cero de la izquierda.",
    ],
    "ubigeo-other-district": ({ value, system, means, district, fitsOther }) => [
      `el ubigeo ${value} ${means === null ? `no es de ${district}` : `es de ${means}`} en ${SYSTEM[system]}, y la fila dice ${district}`,
      fitsOther
        ? `En ${SYSTEM[system === "inei" ? "reniec" : "inei"]} sí es ${district}: ponga el código del mismo sistema que las demás.`
        : "Compruebe cuál de los dos es el correcto.",
    ],
    "district-misspelt": ({ value, nearest }) => [
      `no hay un distrito «${value}» en San Ignacio ni Jaén; se parece a «${nearest}»`,
      "Corríjalo si es ese.",
    ],
    "figure-unread": ({ column, value }) => [
      `${column} dice «${value}»: no es una cifra que se pueda usar`,
      "Escriba solo el número, o deje la celda vacía.",
    ],
    "member-two-dni": ({ code, row, rows }) => [
      `el código de socio «${code}» está aquí con otro DNI que en la fila ${row}${rows > 1 ? ` (${formatInteger(rows)} filas)` : ""}`,
      "Vea si son dos personas con un mismo código, o un DNI mal copiado.",
    ],
    "area-declared-differs": ({ declaredHa, computedHa, share, shiftedHa }) => [
      `declara ${ha(declaredHa)} y su polígono mide ${ha(computedHa)}: ${formatPercent(share)} de diferencia`,
      shiftedHa === undefined
        ? "Vea si el lindero o el área declarada es de otra parcela."
        : `Parece una coma corrida: serían ${ha(shiftedHa)}.`,
    ],
    "area-declared-metres": ({ column, rows }) => [
      `la columna ${column} parece estar en metros cuadrados, no en hectáreas (${formatInteger(rows)} ${plural(rows, "fila", "filas")}); se comparó así`,
      "Cambie el nombre de la columna o divida entre 10,000.",
    ],
    "area-point-needs-polygon": ({ areaHa, limitHa }) => [
      limitHa === LEGAL_POINT_HA
        ? `es un punto y declara ${ha(areaHa)}: con más de 4 ha el Reglamento (UE) 2023/1115 pide polígono`
        : `es un punto y declara ${ha(areaHa)}, más de las ${formatNumber(limitHa, 1)} ha que usted fijó; el Reglamento (UE) 2023/1115 pide polígono con más de 4 ha`,
      "Mida el lindero.",
    ],
    "area-coffee-above-plot": ({ coffeeHa, plotHa, plot }) => [
      `declara ${ha(coffeeHa)} de café en una parcela de ${ha(plotHa)}${plot === "computed" ? " (medida en el polígono)" : ""}`,
      "Corrija una de las dos áreas.",
    ],
    "altitude-off-relief": ({ altitude, relief, limit, feet }) => [
      feet
        ? `la altitud ${formatInteger(altitude)} solo concuerda con el relieve (${whole(relief)}) si son pies`
        : `dice ${whole(altitude)} de altitud y el relieve da ${whole(relief)}: más de ${whole(limit)} de diferencia`,
      feet
        ? "Escríbala en metros."
        : "Es dudoso, no seguro: el relieve puede errar 30 m. Revise la altitud o la ubicación.",
    ],
    "date-future": ({ column, value }) => [
      `${column} está en el futuro: «${value}»`,
      "Corrija la fecha.",
    ],
    "date-impossible": ({ column, value }) => [
      `${column} dice un día que no existe: «${value}»`,
      "Corrija la fecha.",
    ],
    "variety-misspelt": ({ value, nearest }) => [
      `la variedad «${value}» no está en el catálogo; se parece a «${nearest}»`,
      "Corríjala si es esa.",
    ],
    "variety-not-listed": ({ value, rows, at, nearest }) => [
      `la variedad «${value}» no está en el catálogo${rows > 1 ? ` (${formatInteger(rows)} filas: ${rowList(at, rows, (n) => `y ${formatInteger(n)} más`)})` : ""}`,
      nearest.length > 0
        ? `Puede ser ${nearest.map((name) => `«${name}»`).join(" o ")}; nada se cambia sin usted.`
        : "Si es un nombre local, déjela así.",
    ],
    "shape-spike": ({ x, y, lengthM }) => [
      `el lindero tiene una punta de ${whole(lengthM)} que va y vuelve casi por la misma línea (${tip(x, y)})`,
      "Suele ser un salto del GPS: vea si ese vértice sobra.",
    ],
    "shape-parts": ({ parts, apartM, touch }) => [
      touch
        ? `tiene ${parts} partes que se tocan en una esquina`
        : `tiene ${parts} partes separadas${apartM >= 1 ? `, hasta ${formatDistance(Math.round(apartM))} una de otra` : ""}`,
      touch
        ? "Queda así un lindero que se cruzaba: vea en el campo si falta una esquina."
        : "Si son parcelas distintas, deles un código a cada una.",
    ],
    "coordinates-few-decimals": ({ decimals, metres }) => [
      `sus coordenadas tienen ${decimals} ${plural(decimals, "decimal", "decimales")} de grado, pasos de ${formatMetres(metres, metres < 10 ? 1 : 0)}; se piden 6`,
      "Expórtela de nuevo con todos los decimales; añadir ceros no la mejora.",
    ],
    "place-far-from-district": ({ district, km }) => [
      `dice ${district} y está a ${formatNumber(km, 1)} km de su capital`,
      "Vea si el distrito o la coordenada es de otra parcela.",
    ],
    "place-far-from-register": ({ km, plots }) => [
      `está a ${formatNumber(km, 1)} km del centro de las otras ${formatInteger(plots)} parcelas del padrón`,
      "Vea si una cifra de su coordenada está mal escrita.",
    ],
    "place-far-from-hamlet": ({ hamlet, km, plots }) => [
      `está a ${formatNumber(km, 1)} km de las otras ${formatInteger(plots)} parcelas de ${hamlet}`,
      "Vea si el caserío o la coordenada es de otra parcela.",
    ],
    "plots-overlap": ({ row, code, areaM2, share, sliver }) => [
      sliver
        ? `comparte una franja de ${shared(areaM2)} con la fila ${named(row, code)}: menos ancha que el error del GPS`
        : `comparte ${shared(areaM2)} con la fila ${named(row, code)}, ${formatPercent(share)} de la menor`,
      sliver ? "Es posible que sea el mismo lindero." : "Compruebe el lindero entre las dos.",
    ],
    "plot-twice": ({ row, code, iou, how, metres, sameProducer }) => [
      how === "psad56"
        ? `es la misma forma que la fila ${named(row, code)} (coincide en ${formatPercent(iou)}) corrida ${formatMetres(metres)}: una de las dos estaría en el otro datum, WGS84 o PSAD56`
        : `coincide ${iou > 0.9995 ? "por entero" : `en ${formatPercent(iou)}`} con la fila ${named(row, code)}${sameProducer === true ? ", del mismo productor" : sameProducer === false ? ", de otro productor" : ""}`,
      "Vea las dos y deje una, o diga que son distintas.",
    ],
    "plot-organic-neighbour": ({ row, code, metres }) => [
      `es orgánica y está a ${formatMetres(metres)} de la fila ${named(row, code)}, que no lo es`,
      "Vea si hay una franja de protección entre las dos.",
    ],
  },
  en: {
    "dni-zeros-lost": ({ digits }) => [
      `the DNI has ${digits} of 8 digits: leading zeros may have been lost`,
      "Confirm it against the document and enter it in full, as text.",
    ],
    "dni-not-8-digits": ({ digits, otherSigns }) => [
      otherSigns
        ? "the DNI contains letters or other characters"
        : `the DNI has ${formatInteger(digits)} digits; it should have 8`,
      "Check it against the document.",
    ],
    "ubigeo-system-unnamed": ({ column, fits, rows }) => [
      fits === null
        ? `the column ${column} does not say whether it is INEI's or RENIEC's, and neither agrees with the districts`
        : fits === "both"
          ? `the column ${column} does not say whether it is INEI's or RENIEC's; in ${formatInteger(rows)} ${plural(rows, "row", "rows")} both agree`
          : `the column ${column} does not say whether it is INEI's or RENIEC's; ${formatInteger(rows)} ${plural(rows, "row agrees", "rows agree")} with ${SYSTEM[fits]}`,
      "Say so when opening the file, or call it ubigeo_inei or ubigeo_reniec: the same figures name different districts.",
    ],
    "ubigeo-system-differs": ({ column, named: said, fits, rows }) => [
      `the column ${column} is ${SYSTEM[said]}'s by its name or as you said, but ${formatInteger(rows)} ${plural(rows, "code agrees", "codes agree")} with the district only in ${SYSTEM[fits]}`,
      "Change the column's name or the codes.",
    ],
    "ubigeo-not-6-digits": ({ value }) => [
      `the ubigeo “${value}” does not have 6 digits`,
      "Complete it; usually the leading zero is missing.",
    ],
    "ubigeo-other-district": ({ value, system, means, district, fitsOther }) => [
      `the ubigeo ${value} ${means === null ? `is not ${district}'s` : `is ${means}'s`} in ${SYSTEM[system]}, and the row says ${district}`,
      fitsOther
        ? `In ${SYSTEM[system === "inei" ? "reniec" : "inei"]} it is ${district}: use the code of the same system as the others.`
        : "Check which of the two is right.",
    ],
    "district-misspelt": ({ value, nearest }) => [
      `there is no district “${value}” in San Ignacio or Jaén; it looks like “${nearest}”`,
      "Correct it if that is the one.",
    ],
    "figure-unread": ({ column, value }) => [
      `${column} says “${value}”: not a usable number`,
      "Enter only the number, or leave the cell empty.",
    ],
    "member-two-dni": ({ code, row, rows }) => [
      `the member code “${code}” stands here with another DNI than in row ${row}${rows > 1 ? ` (${formatInteger(rows)} rows)` : ""}`,
      "See whether two people share one code, or a DNI was copied wrongly.",
    ],
    "area-declared-differs": ({ declaredHa, computedHa, share, shiftedHa }) => [
      `it declares ${ha(declaredHa)} and its polygon measures ${ha(computedHa)}: ${formatPercent(share)} apart`,
      shiftedHa === undefined
        ? "See whether the boundary or the declared area is another plot's."
        : `It looks like a shifted decimal mark: it would be ${ha(shiftedHa)}.`,
    ],
    "area-declared-metres": ({ column, rows }) => [
      `the column ${column} seems to be in square metres, not hectares (${formatInteger(rows)} ${plural(rows, "row", "rows")}); it was compared so`,
      "Change the column's name or divide by 10,000.",
    ],
    "area-point-needs-polygon": ({ areaHa, limitHa }) => [
      limitHa === LEGAL_POINT_HA
        ? `it is a point and declares ${ha(areaHa)}: above 4 ha Regulation (EU) 2023/1115 asks for a polygon`
        : `it is a point and declares ${ha(areaHa)}, above the ${formatNumber(limitHa, 1)} ha you set; Regulation (EU) 2023/1115 asks for a polygon above 4 ha`,
      "Measure the boundary.",
    ],
    "area-coffee-above-plot": ({ coffeeHa, plotHa, plot }) => [
      `it declares ${ha(coffeeHa)} of coffee in a plot of ${ha(plotHa)}${plot === "computed" ? " (measured on the polygon)" : ""}`,
      "Correct one of the two areas.",
    ],
    "altitude-off-relief": ({ altitude, relief, limit, feet }) => [
      feet
        ? `the altitude ${formatInteger(altitude)} agrees with the relief (${whole(relief)}) only if it is in feet`
        : `the row says ${whole(altitude)} above sea level and the relief gives ${whole(relief)}: more than ${whole(limit)} apart`,
      feet
        ? "Write it in metres."
        : "Doubtful, not certain: the relief may be wrong by 30 m. Check the altitude or the place.",
    ],
    "date-future": ({ column, value }) => [
      `${column} is in the future: “${value}”`,
      "Correct the date.",
    ],
    "date-impossible": ({ column, value }) => [
      `${column} names a day that does not exist: “${value}”`,
      "Correct the date.",
    ],
    "variety-misspelt": ({ value, nearest }) => [
      `the variety “${value}” is not in the catalogue; it looks like “${nearest}”`,
      "Correct it if that is the one.",
    ],
    "variety-not-listed": ({ value, rows, at, nearest }) => [
      `the variety “${value}” is not in the catalogue${rows > 1 ? ` (${formatInteger(rows)} rows: ${rowList(at, rows, (n) => `and ${formatInteger(n)} more`)})` : ""}`,
      nearest.length > 0
        ? `It may be ${nearest.map((name) => `“${name}”`).join(" or ")}; nothing is changed without you.`
        : "If it is a local name, leave it.",
    ],
    "shape-spike": ({ x, y, lengthM }) => [
      `the outline has a ${whole(lengthM)} spike that doubles back almost on itself (${tip(x, y)})`,
      "Usually a GPS jump: see whether that corner should go.",
    ],
    "shape-parts": ({ parts, apartM, touch }) => [
      touch
        ? `it has ${parts} parts that touch at a corner`
        : `it has ${parts} separate parts${apartM >= 1 ? `, up to ${formatDistance(Math.round(apartM))} apart` : ""}`,
      touch
        ? "An outline that crossed itself is left so: see in the field whether a corner is missing."
        : "If they are different plots, give each one a code.",
    ],
    "coordinates-few-decimals": ({ decimals, metres }) => [
      `its coordinates have ${decimals} ${plural(decimals, "decimal", "decimals")} of a degree, steps of ${formatMetres(metres, metres < 10 ? 1 : 0)}; 6 are asked for`,
      "Export it again with all its decimals; adding zeros does not help.",
    ],
    "place-far-from-district": ({ district, km }) => [
      `it says ${district} and lies ${formatNumber(km, 1)} km from its capital`,
      "See whether the district or the coordinate is another plot's.",
    ],
    "place-far-from-register": ({ km, plots }) => [
      `it lies ${formatNumber(km, 1)} km from the middle of the register's other ${formatInteger(plots)} plots`,
      "See whether a figure of its coordinate is mistyped.",
    ],
    "place-far-from-hamlet": ({ hamlet, km, plots }) => [
      `it lies ${formatNumber(km, 1)} km from the other ${formatInteger(plots)} plots of ${hamlet}`,
      "See whether the hamlet or the coordinate is another plot's.",
    ],
    "plots-overlap": ({ row, code, areaM2, share, sliver }) => [
      sliver
        ? `it shares a strip of ${shared(areaM2)} with row ${named(row, code)}: narrower than the GPS error`
        : `it shares ${shared(areaM2)} with row ${named(row, code)}, ${formatPercent(share)} of the smaller`,
      sliver ? "It may be the same boundary." : "Check the boundary between the two.",
    ],
    "plot-twice": ({ row, code, iou, how, metres, sameProducer }) => [
      how === "psad56"
        ? `it is the same shape as row ${named(row, code)} (they match by ${formatPercent(iou)}), shifted by ${formatMetres(metres)}: one of the two may be in the other datum, WGS84 or PSAD56`
        : `it matches row ${named(row, code)} ${iou > 0.9995 ? "exactly" : `by ${formatPercent(iou)}`}${sameProducer === true ? ", of the same producer" : sameProducer === false ? ", of another producer" : ""}`,
      "Look at both and keep one, or mark them as two plots.",
    ],
    "plot-organic-neighbour": ({ row, code, metres }) => [
      `it is organic and lies ${formatMetres(metres)} from row ${named(row, code)}, which is not`,
      "See whether there is a protective strip between them.",
    ],
  },
});
