import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

const plots = (n: string, count: number): string => `${n} ${plural(count, "parcela", "parcelas")}`;
const plotsEn = (n: string, count: number): string => `${n} ${plural(count, "plot", "plots")}`;

/** Adding a file's plots to the register in use. */
export const addTexts = defineTexts({
  "es-PE": {
    to: (n: string, count: number, name: string) => `Agregar ${plots(n, count)} a «${name}»`,
    anew: (n: string, count: number) => `Usar ${plots(n, count)} como padrón nuevo`,
    instead: "Usar como padrón nuevo",
    title: (name: string) => `Agregar a «${name}»`,
    close: "Cerrar",
    add: (n: string, count: number) => `Agregar ${plots(n, count)}`,
    lead: (own: string, added: string, all: string) =>
      `Queda en uso un padrón de ${all} parcelas: las ${own} de ahora y las ${added} de este archivo. Los códigos no cambian, y cada fila dice de qué archivo y fila viene.`,
    grows: (n: string, count: number) =>
      count === 0
        ? "El padrón de antes sigue abierto hasta que lo quite."
        : `${count === 1 ? "Su corrección pasa" : `Sus ${n} correcciones pasan`} al nuevo con fecha y nombre. El de antes sigue abierto hasta que lo quite.`,
    begins: (n: string, count: number, name: string) =>
      count === 0
        ? `«${name}» sigue abierto como archivo de origen.`
        : `${count === 1 ? "Su corrección va" : `Sus ${n} correcciones van`} en sus parcelas; la bitácora queda en «${name}», que sigue abierto como archivo de origen.`,
    repeated: (n: string, count: number) =>
      `${n} ${plural(count, "código está en los dos: no se quita, se ve", "códigos están en los dos: no se quita ninguno, se ven")} en «Revisar».`,
    changed: (names: string) => `Cambió después de unir y entra como está ahora: ${names}.`,
    closed: (names: string) =>
      `No está abierto ${names}: el padrón de antes entra entero, como un solo archivo de origen, y su bitácora queda en él.`,
    refused: (n: string, count: number) =>
      `${n} ${plural(count, "fila rechazada no entra y sigue", "filas rechazadas no entran y siguen")} en su archivo.`,
    opening: "Leyendo el padrón en uso…",
  },
  en: {
    to: (n: string, count: number, name: string) => `Add ${plotsEn(n, count)} to “${name}”`,
    anew: (n: string, count: number) => `Use ${plotsEn(n, count)} as a new register`,
    instead: "Use as a new register",
    title: (name: string) => `Add to “${name}”`,
    close: "Close",
    add: (n: string, count: number) => `Add ${plotsEn(n, count)}`,
    lead: (own: string, added: string, all: string) =>
      `A register of ${all} plots will be in use: the ${own} of now and the ${added} of this file. Codes stay as they are, and each row says from which file and row it comes.`,
    grows: (n: string, count: number) =>
      count === 0
        ? "The register of before stays open until you remove it."
        : `Its ${count === 1 ? "correction goes" : `${n} corrections go`} to the new one with date and name. The one of before stays open until you remove it.`,
    begins: (n: string, count: number, name: string) =>
      count === 0
        ? `“${name}” stays open as a source file.`
        : `Its ${count === 1 ? "correction comes" : `${n} corrections come`} in its plots; the log stays in “${name}”, which stays open as a source file.`,
    repeated: (n: string, count: number) =>
      `${n} ${plural(count, "code stands in both: it is not removed, it is listed", "codes stand in both: none is removed, they are listed")} under “Review”.`,
    changed: (names: string) => `Changed after it was united, and comes as it is now: ${names}.`,
    closed: (names: string) =>
      `${names} is not open: the register of before comes whole, as one source file, and its log stays with it.`,
    refused: (n: string, count: number) =>
      `${n} refused ${plural(count, "row does not come and stays", "rows do not come and stay")} in its file.`,
    opening: "Reading the register in use…",
  },
});
