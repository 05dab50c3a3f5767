import { formatInteger } from "../../../i18n/format-number.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What stands in the files of a publishable export. */
export const publishTexts = defineTexts({
  "es-PE": {
    value: "valor",
    meaning: "qué_es",
    group: "grupo",
    part: "parte",
    whole: "total",
    inWords: "en_palabras",
    unit: "unidad",
    percent: "porcentaje",
    low: "desde",
    high: "hasta",
    counted: "contado",
    threshold: "umbral",
    source: "Fuente",
    sample: "Datos de ejemplo: registros sintéticos, no son de nadie.",
    made: "Fecha y hora (Lima)",
    version: "Versión de Lindero",
    rule: "Ningún grupo tiene menos de 5 productores.",

    readmeFile: "LEEME.txt",
    readmeTitle: "Cifras publicables de Lindero",
    readmeRule: (least: number) => [
      `Todo lo que hay aquí son agregados. Ningún grupo tiene menos de ${formatInteger(least)} productores (personas, no parcelas); los registros sin productor conocido cuentan juntos como uno solo.`,
      "Además se comprobó que, sumando y restando entre sí los grupos publicados en esta carpeta, no se obtiene ninguno más pequeño. Si publica también otras cifras del mismo padrón, esa comprobación ya no vale para el conjunto.",
      "No hay parcelas, puntos de registros, códigos, nombres ni documentos. Los distritos se dibujan en su capital y las celdas son cuadrados de la cuadrícula UTM. Una parcela cuenta en la celda del centro de su rectángulo: la mitad entre sus estes y sus nortes extremos.",
      "Una tasa va siempre con lo contado y su intervalo. Una posible superposición requiere verificación en campo.",
    ],
    readmeFormats:
      "Los .csv son UTF-8 con punto y coma y punto decimal (Excel de Perú los abre así). Los .geojson están en grados WGS84.",
    readmeContents: "Contenido",
    readmeLeftOut: "No se incluyó",
    withheld: "No se muestra",
  },
  en: {
    value: "value",
    meaning: "what_it_is",
    group: "group",
    part: "part",
    whole: "whole",
    inWords: "in_words",
    unit: "unit",
    percent: "per_cent",
    low: "from",
    high: "to",
    counted: "counted",
    threshold: "threshold",
    source: "Source",
    sample: "Sample data: synthetic records, they belong to nobody.",
    made: "Date and hour (Lima)",
    version: "Version of Lindero",
    rule: "No group has fewer than 5 producers.",

    readmeFile: "README.txt",
    readmeTitle: "Publishable figures of Lindero",
    readmeRule: (least: number) => [
      `Everything here is aggregated. No group has fewer than ${formatInteger(least)} producers (people, not plots); records whose producer is not known count together as one.`,
      "It was also checked that adding and taking away the groups published in this folder gives no smaller one. If you publish other figures of the same register as well, that check no longer holds for all of them together.",
      "There are no plots, places of records, codes, names or identity numbers. Districts are drawn at their capital, and cells are squares of the UTM grid. A plot counts in the cell of the middle of its box: half way between its outermost eastings and northings.",
      "A rate always stands with what was counted and its interval. A possible overlap needs a field check.",
    ],
    readmeFormats:
      "The .csv are UTF-8 with semicolons and a decimal point (as Excel of Peru opens them). The .geojson are in WGS84 degrees.",
    readmeContents: "Contents",
    readmeLeftOut: "Not included",
    withheld: "Not shown",
  },
});
