import { defineTexts } from "../../i18n/texts.ts";

export const walkTexts = defineTexts({
  "es-PE": {
    title: "Recorrido",
    seen: "recorrido con GPS",
    unseen: "tramo recto, sin posiciones",
    dropped: "posición que no cuenta",
  },
  en: {
    title: "Walk",
    seen: "walked with GPS",
    unseen: "straight stretch, no positions",
    dropped: "position that does not count",
  },
});
