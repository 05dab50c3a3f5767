import { defineTexts } from "../../../i18n/texts.ts";

/** What counts, traps and findings have in common. */
export const recordsTexts = defineTexts({
  "es-PE": {
    kept: "Guardado en este equipo",
    keeping: "Guardando…",
    notKept: "Aún no está guardado: no cierre esta página",
    reading: "Leyendo lo anotado…",
    back: "Volver a la lista",
    sun: "Modo sol",
    close: "Cerrar",
    remove: "Borrar este registro…",
    removeTitle: "¿Borrar este registro?",
    removeLead: "Se borra de este equipo, con sus fotos. No se puede deshacer.",
    removeNow: "Borrar",
    cancel: "Cancelar",
    place: "Posición",
    takePlace: "Anotar mi posición",
    takeAgain: "Anotar de nuevo",
    searching: "Buscando satélites… quédese quieto, a cielo abierto.",
    better: (m: string) => `Mejorando: ±${m}. Quédese quieto.`,
    placeNow: "Usar esta",
    noPlace: "Sin posición",
    dropPlace: "Quitar la posición",
    gps: (m: string, when: string) => `GPS ±${m} · ${when}`,
    poor: (m: string) =>
      `La posición es pobre (±${m}). Espere a cielo abierto y anótela de nuevo, si puede.`,
    why: {
      denied:
        "Este navegador no tiene permiso para usar la posición. Permítala en los ajustes del sitio y vuelva a intentar.",
      unavailable:
        "El equipo no da su posición. Encienda el GPS (ubicación) y vuelva a intentar a cielo abierto.",
      timeout:
        "No llegó ninguna posición en 30 segundos. Salga a cielo abierto y vuelva a intentar.",
      insecure:
        "El navegador solo da la posición en páginas https. Abra Lindero desde su dirección segura, o escriba el lugar en las notas.",
      none: "Este navegador no da posiciones. Escriba el lugar en las notas.",
    },
    wrongFigure: (least: string, most: string) => `Escriba un número entre ${least} y ${most}.`,
    notes: "Notas",
  },
  en: {
    kept: "Saved on this device",
    keeping: "Saving…",
    notKept: "Not saved yet: do not close this page",
    reading: "Reading what was recorded…",
    back: "Back to the list",
    sun: "Sun mode",
    close: "Close",
    remove: "Delete this record…",
    removeTitle: "Delete this record?",
    removeLead: "It goes from this device, with its photos. This cannot be undone.",
    removeNow: "Delete",
    cancel: "Cancel",
    place: "Position",
    takePlace: "Note my position",
    takeAgain: "Note it again",
    searching: "Looking for satellites… stand still, under open sky.",
    better: (m: string) => `Getting better: ±${m}. Stand still.`,
    placeNow: "Use this one",
    noPlace: "No position",
    dropPlace: "Remove the position",
    gps: (m: string, when: string) => `GPS ±${m} · ${when}`,
    poor: (m: string) =>
      `The position is poor (±${m}). Wait under open sky and note it again, if you can.`,
    why: {
      denied:
        "This browser is not allowed to use the position. Allow it in the site's settings and try again.",
      unavailable:
        "The device gives no position. Turn its GPS (location) on and try again under open sky.",
      timeout: "No position came in 30 seconds. Go under open sky and try again.",
      insecure:
        "Browsers give a position to https pages only. Open Lindero by its secure address, or write the place into the notes.",
      none: "This browser gives no positions. Write the place into the notes.",
    },
    wrongFigure: (least: string, most: string) => `Write a figure from ${least} to ${most}.`,
    notes: "Notes",
  },
});
