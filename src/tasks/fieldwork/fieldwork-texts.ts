import { defineTexts } from "../../i18n/texts.ts";

export const fieldworkTexts = defineTexts({
  "es-PE": { sections: "Partes del campo", opening: "Abriendo…" },
  en: { sections: "Parts of the field", opening: "Opening…" },
});
