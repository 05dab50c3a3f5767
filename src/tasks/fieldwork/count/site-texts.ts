import { defineTexts } from "../../../i18n/texts.ts";

/** Words of a lot or a trap. */
export const siteTexts = defineTexts({
  "es-PE": {
    title: "Lugar",
    point: "Código del punto de monitoreo",
    pointHint: "Use siempre el mismo código para el mismo punto: así se compara en el tiempo.",
    trapPoint: "Código de la trampa",
    plot: "Código de parcela",
    organisation: "Organización",
    district: "Distrito",
    hamlet: "Caserío",
    variety: "Variedad",
    altitude: "Altitud (msnm)",
  },
  en: {
    title: "Place",
    point: "Code of the monitoring point",
    pointHint: "Always use the same code for the same point, so that it can be compared over time.",
    trapPoint: "Code of the trap",
    plot: "Plot code",
    organisation: "Organisation",
    district: "District",
    hamlet: "Hamlet",
    variety: "Variety",
    altitude: "Altitude (masl)",
  },
});
