import { defineTexts } from "../../i18n/texts.ts";

export const changeTexts = defineTexts({
  "es-PE": {
    title: "Cambios entre los dos padrones",
    earlier: "Lindero en el padrón anterior",
    looks: {
      same: "Igual",
      redrawn: "Redibujada",
      moved: "Movida",
      kind: "Punto o polígono",
      new: "Nueva",
      gone: "Ya no está",
      "no-place": "Sin lugar en uno",
    },
  },
  en: {
    title: "Changes between the two registers",
    earlier: "Boundary in the earlier register",
    looks: {
      same: "Same",
      redrawn: "Redrawn",
      moved: "Moved",
      kind: "Point or polygon",
      new: "New",
      gone: "Gone",
      "no-place": "No place in one",
    },
  },
});
