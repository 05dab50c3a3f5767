import { defineTexts } from "../i18n/texts.ts";

/** What the terminal says around a command's own answer. */
export const cliTexts = defineTexts({
  "es-PE": {
    purpose: "Lindero dice de qué lado de un límite está cada parcela, con un número defendible.",
    usage: "Uso",
    anyCommand: "lindero ORDEN [opciones]",
    commands: "Órdenes",
    options: "Opciones",
    help: "Muestra esta ayuda",
    lang: "Idioma de los mensajes: es o en",
    version: "Muestra la versión",
    seeCommand: "Vea las opciones de una orden con: lindero ORDEN --help",
    unknownCommand: (name: string) =>
      `No hay una orden «${name}». Vea las que hay con: lindero --help`,
    badOption: (reason: string) => `No se entiende la orden: ${reason}`,
    unknownOption: (name: string) => `no hay una opción «${name}»`,
    needsValue: (name: string) => `la opción «${name}» lleva un valor`,
    takesNoValue: (name: string) => `la opción «${name}» no lleva valor`,
    badLang: (lang: string) => `No hay el idioma «${lang}». Elija --lang es o --lang en.`,
    noSuchFile: (path: string) => `No existe el archivo ${path}. Revise el nombre y la carpeta.`,
    isFolder: (path: string) => `${path} es una carpeta. Indique un archivo.`,
    noPermission: (path: string) => `No hay permiso para usar ${path}.`,
    diskFull: (path: string) => `No queda espacio para escribir ${path}.`,
    fileFailed: (path: string, reason: string) => `No se pudo usar ${path} (${reason}).`,
    bug: (message: string) =>
      `Lindero falló por un error suyo, no de sus datos: ${message}. Avise a quien lo mantiene.`,
  },
  en: {
    purpose: "Lindero tells on which side of a limit each plot lies, with a defensible number.",
    usage: "Usage",
    anyCommand: "lindero COMMAND [options]",
    commands: "Commands",
    options: "Options",
    help: "Show this help",
    lang: "Language of the messages: es or en",
    version: "Show the version",
    seeCommand: "See the options of a command with: lindero COMMAND --help",
    unknownCommand: (name: string) =>
      `There is no command "${name}". See those there are with: lindero --help`,
    badOption: (reason: string) => `The command is not understood: ${reason}`,
    unknownOption: (name: string) => `there is no option "${name}"`,
    needsValue: (name: string) => `option "${name}" takes a value`,
    takesNoValue: (name: string) => `option "${name}" takes no value`,
    badLang: (lang: string) => `There is no language "${lang}". Choose --lang es or --lang en.`,
    noSuchFile: (path: string) => `There is no file ${path}. Check its name and folder.`,
    isFolder: (path: string) => `${path} is a folder. Name a file.`,
    noPermission: (path: string) => `No permission to use ${path}.`,
    diskFull: (path: string) => `No space left to write ${path}.`,
    fileFailed: (path: string, reason: string) => `${path} could not be used (${reason}).`,
    bug: (message: string) =>
      `Lindero failed by a fault of its own, not of your data: ${message}. Please tell its maintainers.`,
  },
});

export type CliTexts = (typeof cliTexts)["es-PE"];
