import { formatInteger } from "../../../i18n/format-number.ts";
import { defineTexts } from "../../../i18n/texts.ts";

export const copyTexts = defineTexts({
  "es-PE": {
    today: "Última copia hoy",
    yesterday: "Última copia ayer",
    days: (days: number) => `Última copia hace ${formatInteger(days)} días`,
    ahead: (date: string) =>
      `La última copia lleva una fecha que aún no llega (${date}): revise la fecha de este equipo`,
    never: "Ninguna copia todavía",
    onlyHere: (things: string) => `solo en este equipo: ${things}`,
    since: (things: string) => `desde entonces: ${things}`,
    nothingSince: "sin cambios desde entonces",
    nothing: "nada que copiar",
    prepare: "Preparar",
    prepareSpoken: "Preparar para sin conexión",
  },
  en: {
    today: "Last copy today",
    yesterday: "Last copy yesterday",
    days: (days: number) => `Last copy ${formatInteger(days)} days ago`,
    ahead: (date: string) =>
      `The last copy bears a date that is yet to come (${date}): check the date of this device`,
    never: "No copy yet",
    onlyHere: (things: string) => `on this device only: ${things}`,
    since: (things: string) => `since then: ${things}`,
    nothingSince: "no changes since then",
    nothing: "nothing to copy",
    prepare: "Get ready",
    prepareSpoken: "Get ready for no connection",
  },
});
