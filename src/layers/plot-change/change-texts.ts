import { defineTexts } from "../../i18n/texts.ts";

export const changeTexts = defineTexts({
  "es-PE": {
    title: "Cambios de parcelas",
    earlier: "Lindero anterior",
    looks: {
      same: "Igual",
      redrawn: "Redibujada",
      moved: "Movida",
      kind: "Punto o polígono",
      new: "Nueva",
      gone: "Ya no está",
      "no-place": "Sin lugar válido",
      recoded: "Otro código",
      hands: "Otro socio",
    },
  },
  en: {
    title: "Changes of plots",
    earlier: "Earlier boundary",
    looks: {
      same: "Same",
      redrawn: "Redrawn",
      moved: "Moved",
      kind: "Point or polygon",
      new: "New",
      gone: "Gone",
      "no-place": "No valid place",
      recoded: "Other code",
      hands: "Other member",
    },
  },
});
