import { formatBytes } from "../../i18n/format-measure.ts";
import { formatInteger } from "../../i18n/format-number.ts";
import { defineTexts } from "../../i18n/texts.ts";

export const offlineTexts = defineTexts({
  "es-PE": {
    title: "Preparar para sin conexión",
    data: "Límite, distritos, variedades y ejemplos",
    map: "Mapa base y relieve",
    here: "Completo en este equipo",
    partly: (here: number, all: number) => `${formatInteger(here)} de ${formatInteger(all)} partes`,
    version: (version: string) => `Lindero ${version}`,
    looking: "Revisando lo que hay en este equipo",
    keeping: "Guardando Lindero en este equipo",
    unasked: (bytes: number | null) =>
      `Este equipo pide ahorrar datos: Lindero no se guarda entero hasta que usted lo diga${bytes === null ? "" : ` (ocupa ${formatBytes(bytes)})`}. Sin eso, si se va la conexión faltarán partes.`,
    fetchWhole: "Guardarlo entero",
    ready: "Listo: sin conexión, Lindero abre y funciona entero en este equipo.",
    lacking: "Todavía no está completo: falta bajar lo que se indica.",
    complete: "Completar",
    completing: "Completando",
    cancel: "Cancelar",
    seek: "Buscar versión nueva",
    seeking: "Buscando",
    newest: "Es la más nueva que ofrece el sitio.",
    unreachable: "No se pudo preguntar: no hay conexión.",
    install: "Instalar en este equipo",
    installed: "Instalado: se abre desde su ícono.",
    takeRelease: "Cambiar ahora",
    insecure:
      "La dirección de esta página no es segura (empieza con http), y el navegador no permite guardarla. Mientras no la cierre, funciona sin conexión.",
    "no-worker":
      "Este navegador no permite guardar la página. Mientras no la cierre, funciona sin conexión.",
    refused:
      "El navegador no permite guardar la página (¿ventana privada?). Mientras no la cierre, funciona sin conexión.",
    failed: "No se pudo completar. Lo que ya bajó se conserva.",
  },
  en: {
    title: "Get ready for no connection",
    data: "Limit, districts, varieties and samples",
    map: "Base map and relief",
    here: "Whole on this device",
    partly: (here: number, all: number) => `${formatInteger(here)} of ${formatInteger(all)} parts`,
    version: (version: string) => `Lindero ${version}`,
    looking: "Looking at what is on this device",
    keeping: "Keeping Lindero on this device",
    unasked: (bytes: number | null) =>
      `This device asks to save data: Lindero is not kept whole until you say so${bytes === null ? "" : ` (it takes ${formatBytes(bytes)})`}. Without it, parts will be missing when the connection goes.`,
    fetchWhole: "Keep all of it",
    ready: "Ready: without a connection Lindero opens and works in full on this device.",
    lacking: "It is not whole yet: what is marked has still to come.",
    complete: "Complete",
    completing: "Completing",
    cancel: "Cancel",
    seek: "Look for a newer version",
    seeking: "Looking",
    newest: "It is the newest the site offers.",
    unreachable: "It could not be asked: there is no connection.",
    install: "Install on this device",
    installed: "Installed: it opens from its icon.",
    takeRelease: "Change now",
    insecure:
      "The address of this page is not secure (it begins with http), and the browser does not allow it to be kept. While you leave it open it works without a connection.",
    "no-worker":
      "This browser does not allow the page to be kept. While you leave it open it works without a connection.",
    refused:
      "The browser does not allow the page to be kept (private window?). While you leave it open it works without a connection.",
    failed: "It could not be completed. What has come is kept.",
  },
});
