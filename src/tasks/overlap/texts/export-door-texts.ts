import { defineTexts } from "../../../i18n/texts.ts";

/** What stands at the foot of the panel before the menu has come. */
export const exportDoorTexts = defineTexts({
  "es-PE": {
    annex: "Preparar anexo",
    annexOf: (code: string) => `Anexo al acta de ${code}`,
    annexOfMany: (n: string) => `Anexo al acta de las ${n} con posible superposición de la tabla`,
    menu: "Exportar",
  },
  en: {
    annex: "Prepare annex",
    annexOf: (code: string) => `Annex to the record of ${code}`,
    annexOfMany: (n: string) =>
      `Annex to the record of the ${n} in the table with possible overlap`,
    menu: "Export",
  },
});
