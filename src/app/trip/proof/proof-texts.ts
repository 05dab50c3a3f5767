import { formatBytes } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";
import { counted } from "../counted.ts";

/** Of reading back what is kept. */
export const proofTexts = defineTexts({
  "es-PE": {
    title: "Probar sin red",
    lead: "Lee de verdad lo guardado, sin preguntar a la red: cada archivo de Lindero con su huella, una muestra de sus mapas, sus archivos y sus fotos.",
    start: "Probar sin red",
    again: "Probar otra vez",
    cancel: "Cancelar",
    stages: {
      app: "Leyendo Lindero",
      maps: "Leyendo los mapas propios",
      data: "Leyendo sus datos",
    },
    ofBytes: (done: number, all: number) => `${formatBytes(done)} de ${formatBytes(all)}`,
    good: (when: string) => `Todo lo guardado se leyó bien (${when}).`,
    bad: (when: string) => `No todo lo guardado se pudo leer (${when}).`,
    stopped: "Se detuvo antes de terminar: no dice nada de lo que faltaba leer.",
    app: (files: number, bytes: number) =>
      `Lindero: ${formatInteger(files)} archivos leídos, todos con su huella (${formatBytes(bytes)}).`,
    appLacks: (missing: number, damaged: number, files: number) =>
      `Lindero: de ${formatInteger(files)} archivos faltan ${formatInteger(missing)} y ${formatInteger(damaged)} no ${plural(damaged, "es", "son")} como se ${plural(damaged, "guardó", "guardaron")}. Complételo con conexión.`,
    appNone: "Lindero no está guardado entero en este equipo.",
    map: (name: string, read: number, all: number) =>
      `${name}: ${formatInteger(read)} de ${formatInteger(all)} partes leídas, con su huella.`,
    mapBad: (name: string) =>
      `${name}: una parte falta o no es como se guardó. En «Mapas propios», revíselo en el disco.`,
    files: (count: number, bytes: number) =>
      `${counted("archivo suyo leído", "archivos suyos leídos")(count)} (${formatBytes(bytes)}).`,
    filesBad: (names: string) => `No se pudo leer: ${names}. Ábralo de nuevo desde su carpeta.`,
    field: (records: number, photos: number) =>
      `${counted("registro de campo", "registros de campo")(records)} y ${counted("foto", "fotos")(photos)} leídos.`,
    fieldBad: (photos: number) =>
      `${plural(photos, "Falta", "Faltan")} ${counted("foto de un registro", "fotos de registros")(photos)}, o no se ${plural(photos, "puede", "pueden")} leer.`,
    dataUnread: "El navegador no dejó leer sus datos (¿ventana privada?).",
  },
  en: {
    title: "Try without network",
    lead: "It really reads what is kept, without asking the network: each file of Lindero with its hash, a sample of your maps, your files and your photos.",
    start: "Try without network",
    again: "Try again",
    cancel: "Cancel",
    stages: {
      app: "Reading Lindero",
      maps: "Reading your own basemaps",
      data: "Reading your data",
    },
    ofBytes: (done: number, all: number) => `${formatBytes(done)} of ${formatBytes(all)}`,
    good: (when: string) => `All that is kept could be read (${when}).`,
    bad: (when: string) => `Not all that is kept could be read (${when}).`,
    stopped: "Stopped before the end: it says nothing of what was still to be read.",
    app: (files: number, bytes: number) =>
      `Lindero: ${formatInteger(files)} files read, each with its hash (${formatBytes(bytes)}).`,
    appLacks: (missing: number, damaged: number, files: number) =>
      `Lindero: of ${formatInteger(files)} files ${formatInteger(missing)} ${plural(missing, "is", "are")} missing and ${formatInteger(damaged)} ${plural(damaged, "is", "are")} not as kept. Complete it with a connection.`,
    appNone: "Lindero is not kept whole on this device.",
    map: (name: string, read: number, all: number) =>
      `${name}: ${formatInteger(read)} of ${formatInteger(all)} parts read, with their hashes.`,
    mapBad: (name: string) =>
      `${name}: a part is gone or not as it was kept. Under “Own basemaps”, check it on the disk.`,
    files: (count: number, bytes: number) =>
      `${counted("file of yours read", "files of yours read")(count)} (${formatBytes(bytes)}).`,
    filesBad: (names: string) => `Could not be read: ${names}. Open it again from its folder.`,
    field: (records: number, photos: number) =>
      `${counted("field record", "field records")(records)} and ${counted("photo", "photos")(photos)} read.`,
    fieldBad: (photos: number) =>
      `${counted("photo of a record", "photos of records")(photos)} ${plural(photos, "is", "are")} gone or cannot be read.`,
    dataUnread: "The browser did not let your data be read (private window?).",
  },
});
