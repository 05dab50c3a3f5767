import { defineTexts } from "../../../../i18n/texts.ts";
import type { PictureSize } from "../files/slide-pictures.ts";

const SIZES: Readonly<Record<PictureSize, string>> = {
  "1920x1080": "1920 × 1080",
  "3840x2160": "3840 × 2160 (4K)",
};

export const takeawayTexts = defineTexts({
  "es-PE": {
    open: "Para llevar",
    title: "Para llevar: papel, imágenes o un archivo",
    close: "Cerrar",
    loading: "Abriendo…",
    leaves:
      "Lleva lo que ve el público. Las cifras y los mapas son de grupos de 5 o más productores, sin códigos, nombres ni lugares exactos; sus notas no van. Lo que usted escribió va tal cual: léalo antes de entregarlo.",
    exact: (sentence: string) =>
      `Esta historia lleva parcelas exactas, sin código ni nombre. Usted lo aceptó así: «${sentence}». Lo que usted escribió va tal cual.`,
    stays: "Lindero no envía nada: el archivo queda en este equipo hasta que usted lo entregue.",
    working: (slides: string, total: string, languages: number): string =>
      `${slides} de ${total} diapositivas${languages > 1 ? ", en dos idiomas" : ""}`,
    busy: "Espere: se está preparando otra cosa.",
    drawing: "Dibujando las diapositivas",
    cancel: "Cancelar",
    cancelled: "Se canceló. No se guardó nada.",
    failed: "No se pudo terminar",
    failedNext:
      "Puede faltar memoria, o un archivo de Lindero que no llegó. Cierre otras pestañas e inténtelo de nuevo.",
    ready: (size: string) => `Listo: ${size}. Todavía no sale de esta página.`,
    save: (name: string, size: string) => `Guardar ${name} (${size})`,
    saved: (name: string) => `${name} está en su carpeta de descargas.`,
    cut: (names: string) => `En «${names}» no entró todo: acorte sus palabras.`,
    quoted: "», «",
    page: {
      title: "Un solo archivo para presentar",
      about:
        "HTML que se abre con doble clic, también desde una memoria USB: sin internet, sin instalar nada. Letras y mapas van dentro, en los dos idiomas.",
      make: "Preparar el archivo",
    },
    pictures: {
      title: "Imágenes PNG",
      about:
        "Una por diapositiva, en el idioma de la pantalla, con sus fuentes y la escala; si son varias, en un ZIP.",
      size: "Tamaño en píxeles",
      sizes: SIZES,
      make: "Preparar las imágenes",
    },
    handout: {
      title: "Hojas para repartir",
      about: "A4, con fuentes bajo cada diapositiva y número de hoja. Imprime o guarda en PDF.",
      perPage: "Diapositivas por hoja",
      per: { "2": "2 por hoja", "4": "4 por hoja" },
      lines: "Con líneas para apuntar",
      make: "Ver las hojas",
      print: (sheets: string, n: number) => `Imprimir ${sheets} ${n === 1 ? "hoja" : "hojas"}`,
      scale: "En la ventana de impresión elija escala 100% y sin márgenes añadidos.",
    },
  },
  en: {
    open: "Take away",
    title: "To take away: paper, pictures or one file",
    close: "Close",
    loading: "Opening…",
    leaves:
      "It holds what the audience sees. Figures and maps are of groups of 5 or more producers, without codes, names or exact places; your notes stay. What you wrote goes as it is: read it before you hand it over.",
    exact: (sentence: string) =>
      `This story holds exact plots, without code or name. You agreed to it so: “${sentence}”. What you wrote goes as it is.`,
    stays: "Lindero sends nothing: the file stays on this device until you hand it over.",
    working: (slides: string, total: string, languages: number): string =>
      `${slides} of ${total} slides${languages > 1 ? ", in two languages" : ""}`,
    busy: "Wait: something else is being prepared.",
    drawing: "Drawing the slides",
    cancel: "Cancel",
    cancelled: "Cancelled. Nothing was saved.",
    failed: "It could not be finished",
    failedNext:
      "Memory may be short, or a file of Lindero did not come. Close other tabs and try again.",
    ready: (size: string) => `Ready: ${size}. It has not left this page yet.`,
    save: (name: string, size: string) => `Save ${name} (${size})`,
    saved: (name: string) => `${name} is in your downloads folder.`,
    cut: (names: string) => `Not everything fitted in “${names}”: shorten its words.`,
    quoted: "”, “",
    page: {
      title: "One file to present with",
      about:
        "HTML that opens by double click, also from a USB stick: no internet, nothing to install. Fonts and maps are in it, in both languages.",
      make: "Prepare the file",
    },
    pictures: {
      title: "PNG pictures",
      about:
        "One for each slide, in the language on the screen, with sources and scale; several come in a ZIP.",
      size: "Size in pixels",
      sizes: SIZES,
      make: "Prepare the pictures",
    },
    handout: {
      title: "Sheets to hand out",
      about: "A4, sources under each slide, numbered. Prints, or saves as PDF.",
      perPage: "Slides on a sheet",
      per: { "2": "2 a sheet", "4": "4 a sheet" },
      lines: "With lines to write on",
      make: "See the sheets",
      print: (sheets: string, n: number) => `Print ${sheets} ${n === 1 ? "sheet" : "sheets"}`,
      scale: "In the print window choose scale 100% and no extra margins.",
    },
  },
});
