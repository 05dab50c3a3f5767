import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What `lindero check` says. */
export const checkCommandTexts = defineTexts({
  "es-PE": {
    usage: "padron.csv [--crs EPSG:32717] [--json]",
    summary:
      "Revisa un padrón fila por fila: qué entra, qué no y por qué, qué mirar y qué se corrigió",
    crs: "Sistema de las coordenadas UTM o WKT que no lo dicen",
    datum: "Datum de las coordenadas: WGS84 o PSAD56",
    sheet: "Hoja o capa de un archivo que tiene varias; sin ella, la primera",
    area: "Parte en que pueden diferir el área declarada y la medida, en %",
    altitude: "Metros en que puede apartarse la altitud del relieve",
    distance: "Metros entre una parcela orgánica y la siguiente que no lo es",
    point: "Hectáreas desde las que un punto necesita polígono",
    badSetting: (name: string, text: string, from: string, to: string) =>
      `«--${name} ${text}» no vale: use un número de ${from} a ${to}.`,
    json: "Escribe todo como JSON en la salida",
    oneFile: "Indique un archivo. Ejemplo: lindero check padron.csv",
    badCrs: (text: string) => `No se conoce el sistema «${text}». Ejemplo: --crs EPSG:32717`,
    badDatum: (text: string) => `No se conoce el datum «${text}»: use WGS84 o PSAD56.`,
    counts: (file: string, read: string, accepted: string, refused: string, flagged: string) =>
      `${file}: ${read} leídas, ${accepted} aceptadas, ${refused} rechazadas, ${flagged} por mirar`,
    repaired: (n: number, text: string) =>
      `${text} ${plural(n, "fila se corrigió al leerla", "filas se corrigieron al leerlas")} (una sola lectura posible)`,
    proposed: (n: number, text: string) =>
      `${text} ${plural(n, "corrección propuesta", "correcciones propuestas")}; nada se cambia sin usted`,
    more: (n: string) => `… y ${n} más; con --json se ven todas.`,
    asked: "Por responder:",
    whichSheet: (n: number) => `El archivo tiene ${n} hojas o capas. ¿Cuál?`,
  },
  en: {
    usage: "register.csv [--crs EPSG:32717] [--json]",
    summary:
      "Checks a register row by row: what comes in, what not and why, what to look at, what was mended",
    crs: "CRS of UTM or WKT figures that do not say it",
    datum: "Datum of the figures: WGS84 or PSAD56",
    sheet: "Sheet or layer of a file that has several; without it the first",
    area: "Share by which declared and measured area may differ, per cent",
    altitude: "Metres by which an altitude may differ from the relief",
    distance: "Metres from an organic plot to the next that is not",
    point: "Hectares beyond which a point needs a polygon",
    badSetting: (name: string, text: string, from: string, to: string) =>
      `"--${name} ${text}" will not do: give a number from ${from} to ${to}.`,
    json: "Print everything as JSON",
    oneFile: "Name one file. Example: lindero check register.csv",
    badCrs: (text: string) => `The CRS "${text}" is not known. Example: --crs EPSG:32717`,
    badDatum: (text: string) => `The datum "${text}" is not known: use WGS84 or PSAD56.`,
    counts: (file: string, read: string, accepted: string, refused: string, flagged: string) =>
      `${file}: ${read} read, ${accepted} accepted, ${refused} refused, ${flagged} to look at`,
    repaired: (n: number, text: string) =>
      `${text} ${plural(n, "row was mended as it was read", "rows were mended as they were read")} (one possible reading)`,
    proposed: (n: number, text: string) =>
      `${text} ${plural(n, "mend proposed", "mends proposed")}; nothing is changed without you`,
    more: (n: string) => `… and ${n} more; --json lists them all.`,
    asked: "To be answered:",
    whichSheet: (n: number) => `The file has ${n} sheets or layers. Which one?`,
  },
});
