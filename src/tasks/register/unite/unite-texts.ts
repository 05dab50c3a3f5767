import { defineTexts } from "../../../i18n/texts.ts";

/** Making one register of several. */
export const uniteTexts = defineTexts({
  "es-PE": {
    open: "Unir padrones",
    offer: "Varios padrones abiertos",
    offerText:
      "Para trabajarlos como uno solo, únalos: cada fila dirá de qué archivo viene, y las repetidas se ven en «Revisar».",
    title: "Unir padrones en uno",
    close: "Cerrar",
    lead: "Se hace un padrón nuevo con los registros de los que elija, con sus correcciones. Los archivos de origen no cambian, y cada registro dice de qué archivo y fila viene.",
    which: "Padrones",
    plots: (count: string, n: number) => (n === 1 ? "1 parcela" : `${count} parcelas`),
    mixed:
      "Tienen sistemas de coordenadas distintos: el padrón unido queda en grados WGS84, con todos sus decimales.",
    places:
      "Las columnas de coordenadas no pasan: el lugar de cada parcela va en su geometría. Las hectáreas y otras cifras quedan escritas con punto.",
    refused: (count: string, n: number) =>
      n === 1
        ? "Queda fuera 1 fila rechazada, que sigue en su archivo: corríjala antes en «Revisar» si debe entrar."
        : `Quedan fuera ${count} filas rechazadas, que siguen en sus archivos: corríjalas antes en «Revisar» si deben entrar.`,
    repeats:
      "Las parcelas repetidas no se quitan solas: aparecen en «Revisar», donde usted decide.",
    name: "Nombre del archivo",
    unite: (count: string) => `Unir ${count} parcelas`,
    few: "Elija al menos dos.",
    file: "padron-unido",
    left: (count: string, n: number) =>
      n === 1 ? "1 rechazada queda fuera" : `${count} rechazadas quedan fuera`,
  },
  en: {
    open: "Unite registers",
    offer: "Several registers are open",
    offerText:
      "To work on them as one, unite them: each row will say which file it comes from, and repeated ones are listed under “Review”.",
    title: "Unite registers into one",
    close: "Close",
    lead: "A new register is made from the records of those you choose, with their corrections. The files they came from stay as they are, and each record says from which file and row it comes.",
    which: "Registers",
    plots: (count: string, n: number) => (n === 1 ? "1 plot" : `${count} plots`),
    mixed:
      "They have different coordinate systems: the united register is in WGS84 degrees, with all their digits.",
    places:
      "Coordinate columns are not carried over: each plot's place is in its geometry. Hectares and other figures are written with a point.",
    refused: (count: string, n: number) =>
      n === 1
        ? "1 refused row is left out and stays in its file: mend it first under “Review” if it is needed."
        : `${count} refused rows are left out and stay in their files: mend them first under “Review” if they are needed.`,
    repeats:
      "No repeated plot is removed for you: they are listed under “Review”, where you decide.",
    name: "Name of the file",
    unite: (count: string) => `Unite ${count} plots`,
    few: "Choose at least two.",
    file: "united-register",
    left: (count: string, n: number) =>
      n === 1 ? "1 refused stays out" : `${count} refused stay out`,
  },
});
