import type { OfflineIssueParams } from "../../domain/issue/offline-issues.ts";
import { ageWords } from "../age-words.ts";
import { formatBytes } from "../format-measure.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

export const offlineSentences = defineTexts<SentenceTable<OfflineIssueParams>>({
  "es-PE": {
    "walk-unfinished": ({ positions, lastAt, now }) => [
      `hay un recorrido sin terminar: ${formatInteger(positions)} ${plural(positions, "posición guardada", "posiciones guardadas")}, lo último ${ageWords(lastAt, now, "es-PE")}`,
      "Está guardado en este equipo, en Campo › Lindero.",
    ],
    "release-offered": ({ version, current, lacking }) => [
      lacking > 0
        ? `hay una edición más nueva de Lindero (${version}); este equipo pide ahorrar datos y no la bajó: son ${formatBytes(lacking)}`
        : version === current
          ? `hay una edición más nueva de Lindero ${version}, ya completa en este equipo`
          : `Lindero ${version} ya está completo en este equipo; esta página es la ${current}`,
      "Cámbielo cuando termine lo que hace: la página se abre de nuevo donde estaba. Mientras tanto todo sigue igual.",
    ],
    "release-put-aside": ({ version, current }) => [
      version === current
        ? `la edición más nueva de Lindero ${version} no llegó a abrir; sigue la anterior`
        : `Lindero ${version} no llegó a abrir en este equipo; sigue la ${current}`,
      "No se perdió nada de lo suyo. La próxima edición se ofrecerá como siempre.",
    ],
    "app-not-kept": ({ reason }) => [
      {
        network: "Lindero no quedó completo en este equipo: la conexión se cortó",
        full: "Lindero no quedó completo en este equipo: no hay espacio",
        refused: "el navegador no permite guardar Lindero en este equipo (¿ventana privada?)",
      }[reason],
      {
        network:
          "Lo que ya bajó se conserva. Abra «Lo que guarda este equipo» con conexión y elija «Completar» antes de salir.",
        full: "Libere espacio y, con conexión, elija «Completar» en «Lo que guarda este equipo».",
        refused: "Con internet funciona igual; sin internet, esta página no volverá a abrir.",
      }[reason],
    ],
  },
  en: {
    "walk-unfinished": ({ positions, lastAt, now }) => [
      `there is an unfinished walk: ${formatInteger(positions)} ${plural(positions, "position", "positions")} kept, the last ${ageWords(lastAt, now, "en")}`,
      "It is kept on this device, under Field › Boundary.",
    ],
    "release-offered": ({ version, current, lacking }) => [
      lacking > 0
        ? `there is a newer edition of Lindero (${version}); this device asks to save data, so it was not fetched: ${formatBytes(lacking)}`
        : version === current
          ? `a newer edition of Lindero ${version} is here, whole`
          : `Lindero ${version} is here, whole; this page is ${current}`,
      "Change to it when you have finished: the page opens again where it was. Until then nothing changes.",
    ],
    "release-put-aside": ({ version, current }) => [
      version === current
        ? `the newer edition of Lindero ${version} did not open; the one before is in use`
        : `Lindero ${version} did not open on this device; ${current} is in use`,
      "Nothing of yours was lost. The next edition will be offered as ever.",
    ],
    "app-not-kept": ({ reason }) => [
      {
        network: "Lindero is not whole on this device: the connection broke",
        full: "Lindero is not whole on this device: there is no room",
        refused: "the browser does not allow Lindero to be kept on this device (private window?)",
      }[reason],
      {
        network:
          "What has come is kept. Open “What this device keeps” while connected and choose “Complete” before you leave.",
        full: "Free some room and, while connected, choose “Complete” under “What this device keeps”.",
        refused: "It works as ever with the internet; without it this page will not open again.",
      }[reason],
    ],
  },
});
