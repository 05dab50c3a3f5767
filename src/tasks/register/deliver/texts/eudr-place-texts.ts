import type { EudrReasonKind } from "../../../../answers/register/eudr/eudr-reason.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

/** One place for plots that say none, and the reasons counted. */
export const eudrPlaceTexts = defineTexts({
  "es-PE": {
    otherPlace: "ProductionPlace de las que no lo dicen",
    otherPlaceHint: (n: number) =>
      `${formatInteger(n)} ${plural(n, "parcela no dice", "parcelas no dicen")} su lugar. Escriba uno solo si vale para todas: sale tal cual en el archivo.`,
    byReason: "Cuántas deja fuera cada motivo (una parcela puede tener varios)",
  },
  en: {
    otherPlace: "ProductionPlace of those that say none",
    otherPlaceHint: (n: number) =>
      `${formatInteger(n)} ${plural(n, "plot does", "plots do")} not say its place. Write one only if it holds for all of them: it leaves in the file as written.`,
    byReason: "How many each reason leaves out (a plot may have several)",
  },
});

/** A kind of reason in a few words. */
export const reasonNames = defineTexts<Readonly<Record<EudrReasonKind, string>>>({
  "es-PE": {
    "no-place": "Sin coordenadas",
    hole: "Con huecos",
    "self-crossing": "El lindero se cruza con seis decimales",
    collapses: "Sin área con seis decimales",
    "few-decimals": "Pocos decimales",
    "outside-peru": "Fuera del Perú",
    "large-point": "Punto de más de 4 ha",
    "no-area": "Punto sin hectáreas",
    "no-producer": "Sin productor (ProducerName)",
    "no-production-place": "Sin lugar de producción (ProductionPlace)",
    "too-large": "Más de 25 MB",
  },
  en: {
    "no-place": "Without coordinates",
    hole: "With holes",
    "self-crossing": "Outline crosses itself at six decimals",
    collapses: "No area at six decimals",
    "few-decimals": "Few decimals",
    "outside-peru": "Outside Peru",
    "large-point": "Point of more than 4 ha",
    "no-area": "Point without hectares",
    "no-producer": "Without a producer (ProducerName)",
    "no-production-place": "Without a production place (ProductionPlace)",
    "too-large": "More than 25 MB",
  },
});
