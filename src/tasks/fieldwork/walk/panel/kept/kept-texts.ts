import { defineTexts } from "../../../../../i18n/texts.ts";

export const keptTexts = defineTexts({
  "es-PE": {
    title: "Recorridos guardados",
    open: "Sin cerrar",
    openDetail: (begun: string, n: string) => `Empezó el ${begun} · ${n} posiciones`,
    openHint: "Vino de otro equipo, o se descartó y se trajo de vuelta.",
    toPlot: "Abrir como padrón nuevo",
    toRegister: (name: string) => `Agregar a «${name}»`,
    added: (code: string, name: string) => `${code} se agregó a «${name}». Se puede deshacer allí.`,
    inRegister: "Ya está en el padrón en uso.",
    takeUp: "Seguir o cerrar aquí",
    takeUpLater: "Cierre o descarte antes el recorrido que tiene en curso.",
    gpx: "Compartir GPX",
    remove: "Borrar…",
    removeTitle: (code: string) => `¿Borrar el recorrido ${code}?`,
    removeLead:
      "Sale de esta lista y de lo que se lleva. La parcela que ya esté en un padrón se queda ahí. Puede traerlo de vuelta desde Llevar › Apartados.",
    removeNow: "Borrar",
    cancel: "Cancelar",
    close: "Cerrar",
    removed: (code: string) => `Se borró ${code}.`,
    undo: "Deshacer",
  },
  en: {
    title: "Kept walks",
    open: "Not closed",
    openDetail: (begun: string, n: string) => `Begun on ${begun} · ${n} positions`,
    openHint: "It came from another device, or was discarded and brought back.",
    toPlot: "Open as a new register",
    toRegister: (name: string) => `Add to “${name}”`,
    added: (code: string, name: string) =>
      `${code} was added to “${name}”. It can be undone there.`,
    inRegister: "It is in the register in use already.",
    takeUp: "Go on with it or close it here",
    takeUpLater: "Close or discard the walk under way first.",
    gpx: "Share GPX",
    remove: "Delete…",
    removeTitle: (code: string) => `Delete the walk ${code}?`,
    removeLead:
      "It leaves this list and what is taken along. A plot that is in a register already stays there. It can be brought back from Hand on › Put aside.",
    removeNow: "Delete",
    cancel: "Cancel",
    close: "Close",
    removed: (code: string) => `${code} was deleted.`,
    undo: "Undo",
  },
});
