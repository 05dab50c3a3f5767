import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** What counts, traps and findings have in common. */
export const recordsTexts = defineTexts({
  "es-PE": {
    kept: "Guardado en este equipo",
    keeping: "Guardando…",
    notKept: "Aún no está guardado: no cierre esta página",
    mark: {
      ...{ draft: "Aún vacío", kept: "Guardado" },
      ...{ keeping: "Guardando…", "not-kept": "Sin guardar" },
    },
    empties: "Vacíos",
    emptiesLead: (n: number, said: string) =>
      `${said} ${plural(n, "registro se abrió y quedó sin nada anotado: no sale", "registros se abrieron y quedaron sin nada anotado: no salen")} en las tablas ni en los mapas.`,
    removeEmpties: (n: number, said: string) =>
      n === 1 ? "Quitar el vacío" : `Quitar los ${said} vacíos`,
    emptiesWhere: "Quedan en Llevar › Apartados por si acaso.",
    reading: "Leyendo lo anotado…",
    back: "Volver a la lista",
    close: "Cerrar",
    remove: "Borrar este registro…",
    removeTitle: "¿Borrar este registro?",
    removeLead:
      "Sale de las listas y de lo que se lleva; en otros equipos se borra al juntarse con este. Queda en Llevar › Apartados, con sus fotos, hasta que lo borre también de ahí.",
    removeNow: "Borrar",
    cancel: "Cancelar",
    place: "Posición",
    takePlace: "Anotar mi posición",
    takeAgain: "Anotar de nuevo",
    searching: "Buscando satélites… quédese quieto, a cielo abierto.",
    better: (m: string) => `Mejorando: ±${m}. Quédese quieto.`,
    placeNow: "Usar esta",
    noPlace: "Sin posición",
    noPlaceHere: "El equipo no dio su posición",
    searchingShort: "Buscando satélites…",
    betterShort: (m: string) => `Mejorando la posición: ±${m}`,
    placeShort: (m: string) => `Con posición, GPS ±${m}`,
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
    mark: {
      ...{ draft: "Still empty", kept: "Saved" },
      ...{ keeping: "Saving…", "not-kept": "Not saved" },
    },
    empties: "Empty",
    emptiesLead: (n: number, said: string) =>
      `${said} ${plural(n, "record was", "records were")} opened and nothing was noted in ${plural(n, "it: it goes", "them: they go")} into no table and on no map.`,
    removeEmpties: (n: number, said: string) =>
      n === 1 ? "Remove the empty one" : `Remove the ${said} empty ones`,
    emptiesWhere: "They stay under Hand on › Put aside, just in case.",
    reading: "Reading what was recorded…",
    back: "Back to the list",
    close: "Close",
    remove: "Delete this record…",
    removeTitle: "Delete this record?",
    removeLead:
      "It leaves the lists and what is taken along; other devices delete it when they join this one. It stays under Hand on › Put aside, with its photos, until you delete it there too.",
    removeNow: "Delete",
    cancel: "Cancel",
    place: "Position",
    takePlace: "Note my position",
    takeAgain: "Note it again",
    searching: "Looking for satellites… stand still, under open sky.",
    better: (m: string) => `Getting better: ±${m}. Stand still.`,
    placeNow: "Use this one",
    noPlace: "No position",
    noPlaceHere: "The device gave no position",
    searchingShort: "Looking for satellites…",
    betterShort: (m: string) => `Getting a better position: ±${m}`,
    placeShort: (m: string) => `Position noted, GPS ±${m}`,
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
