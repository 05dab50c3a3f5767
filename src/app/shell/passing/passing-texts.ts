import { defineTexts } from "../../../i18n/texts.ts";

export const passingTexts = defineTexts({
  "es-PE": {
    opening: (n: number, count: string) =>
      n === 1 ? "Abriendo 1 archivo" : `Abriendo ${count} archivos`,
    done: (done: string, total: string) => `${done} de ${total}`,
    wait: (n: number, count: string) =>
      n === 1 ? "1 archivo espera en «Archivos»." : `${count} archivos esperan en «Archivos».`,
    look: "Ver",
    removed: (name: string) => `Se quitó «${name}» de este equipo.`,
    undo: "Deshacer",
  },
  en: {
    opening: (n: number, count: string) => (n === 1 ? "Opening 1 file" : `Opening ${count} files`),
    done: (done: string, total: string) => `${done} of ${total}`,
    wait: (n: number, count: string) =>
      n === 1 ? "1 file is waiting under “Files”." : `${count} files are waiting under “Files”.`,
    look: "Look",
    removed: (name: string) => `“${name}” was removed from this device.`,
    undo: "Undo",
  },
});
