import { OPENED_WANTED, TREES_WANTED } from "../../../domain/field/berry-count.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { defineTexts } from "../../../i18n/texts.ts";

const TREES = formatInteger(TREES_WANTED);
const OPENED = formatInteger(OPENED_WANTED);

/** Cenicafé's count of a lot: a figure, and what it is of. */
export const protocolTexts = defineTexts({
  "es-PE": {
    title: "Así se cuenta un lote",
    steps: [
      [TREES, "árboles por lote; puede poner otro número."],
      ["30–100", "frutos en cada uno: su rama más productiva, sanos y brocados."],
      ["%", "brocados × 100 / contados. Lo calcula Lindero, con su intervalo."],
      [
        OPENED,
        "brocados se abren para ver la posición: A entrando, B en el canal, C en el grano, D con crías.",
      ],
    ] as readonly (readonly [string, string])[],
    source: "Método de Cenicafé. Si su institución usa otro, cámbielo en Datos.",
  },
  en: {
    title: "How a lot is counted",
    steps: [
      [TREES, "trees a lot; you may set another number."],
      ["30–100", "berries on each: its most productive branch, sound and bored."],
      ["%", "bored × 100 / counted. Lindero works it out, with its interval."],
      [
        OPENED,
        "bored berries are opened for the position: A entering, B in the canal, C in the bean, D with offspring.",
      ],
    ],
    source: "Cenicafé's method. Should your institution use another, change it under Data.",
  },
});
