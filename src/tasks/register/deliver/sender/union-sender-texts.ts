import { defineTexts } from "../../../../i18n/texts.ts";

/** Sending the files of a united register back. */
export const unionSenderTexts = defineTexts({
  "es-PE": {
    lead: "Este registro se unió de varios archivos. A cada remitente le vuelve el suyo, tal como llegó, con sus propias observaciones: también las filas rechazadas, que no entraron a la unión.",
    which: "Archivo que se devuelve",
    noneOpen: "Los archivos de esta unión no están abiertos: ábralos para devolverlos.",
    closed: (names: string) => `No están abiertos: ${names}. Ábralos para devolverlos.`,
  },
  en: {
    lead: "This register was united from several files. Each sender gets their own back as it came, with its own remarks: rows that were refused and are not in the union among them.",
    which: "File that goes back",
    noneOpen: "The files of this union are not open: open them to send them back.",
    closed: (names: string) => `Not open: ${names}. Open them to send them back.`,
  },
});
