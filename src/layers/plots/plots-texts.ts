import { defineTexts } from "../../i18n/texts.ts";

export const plotsTexts = defineTexts({
  "es-PE": {
    title: "Parcelas",
    looks: {
      inside: "Dentro",
      crosses: "Cruza el límite",
      "on-limit": "En el límite",
      outside: "Fuera",
      unmeasured: "Sin medir",
    },
    /** Spoken names of the keys. */
    keys: {
      inside: "Cuadro lleno, del lado de adentro de la línea",
      crosses: "Cuadro sobre la línea: lo de adentro lleno, lo de afuera rayado",
      "on-limit": "Rombo con un punto, sobre la línea",
      outside: "Cuadro hueco, del lado de afuera de la línea",
      unmeasured: "Cuadro de borde cortado",
    },
  },
  en: {
    title: "Plots",
    looks: {
      inside: "Inside",
      crosses: "Crosses the limit",
      "on-limit": "On the limit",
      outside: "Outside",
      unmeasured: "Not measured",
    },
    keys: {
      inside: "Filled square, on the inner side of the line",
      crosses: "Square on the line: its inner part filled, the outer part hatched",
      "on-limit": "Diamond with a dot, on the line",
      outside: "Hollow square, on the outer side of the line",
      unmeasured: "Square with a broken edge",
    },
  },
});
