import { defineTexts } from "../../i18n/texts.ts";

export const bandTexts = defineTexts({
  "es-PE": {
    title: "Franja alrededor del límite",
    name: (width: string) => `Franja de ${width}`,
    /** Along the edge on the map. */
    edge: (width: string) => `franja de ${width} · no es la zona de amortiguamiento legal`,
    /** The same where there is little room. */
    shortEdge: (width: string) => `franja de ${width} · no es la legal`,
    notLegal: "No es la zona de amortiguamiento legal",
  },
  en: {
    title: "Band along the limit",
    name: (width: string) => `${width} band`,
    edge: (width: string) => `${width} band · not the legal buffer zone`,
    shortEdge: (width: string) => `${width} band · not the legal one`,
    notLegal: "Not the legal buffer zone",
  },
});
