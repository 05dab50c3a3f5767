import { defineTexts } from "../../../../i18n/texts.ts";

export const datumTexts = defineTexts({
  "es-PE": {
    title: "¿En qué datum están Este y Norte?",
    silent: "El archivo no lo dice.",
    written: (datum: string) =>
      `La columna dice ${datum}; si quien la llenó no lo sabía, puede ser el otro.`,
    says: (m: string) => `Entre los dos hay ${m} m. Mire en cuál cae cada registro donde debe.`,
    unseen: "Entre los dos hay unos 450 m.",
    assumed: "Por ahora se lee como WGS84; usted no lo ha elegido.",
    hints: { WGS84: "GPS y teléfonos", PSAD56: "Cartas y planos antiguos" },
    record: (code: string, at: string, of: string) => `${code}, ${at} de ${of}`,
    next: "Otro registro",
    label: (code: string, m: string) =>
      `${code} leído en WGS84 y en PSAD56, a ${m} m uno de otro, con quebradas, lugares y el límite`,
    read: "como se lee ahora",
    other: "con el otro datum",
  },
  en: {
    title: "Which datum are easting and northing in?",
    silent: "The file does not say.",
    written: (datum: string) =>
      `The column says ${datum}; whoever filled it in may not have known, and then it is the other.`,
    says: (m: string) =>
      `The two are ${m} m apart. See under which one each record falls where it should.`,
    unseen: "The two are about 450 m apart.",
    assumed: "For now it is read as WGS84; you have not chosen it.",
    hints: { WGS84: "GPS and phones", PSAD56: "Old sheets and plans" },
    record: (code: string, at: string, of: string) => `${code}, ${at} of ${of}`,
    next: "Another record",
    label: (code: string, m: string) =>
      `${code} read as WGS84 and as PSAD56, ${m} m apart, with streams, places and the limit`,
    read: "as it is read now",
    other: "with the other datum",
  },
});
