import type { RuntimeIssueParams } from "../../domain/issue/runtime-issues.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";
import { storageSentences } from "./storage-sentences.ts";

/** One sentence for files of several kinds that a link needs; null where it needs one kind alone. */
const several = (
  kinds: readonly (readonly [count: number, name: string])[],
  and: string,
  say: (names: string) => string,
): string | null => {
  const names = kinds.filter(([count]) => count > 0).map(([, name]) => name);
  return names.length < 2 ? null : say(`${names.slice(0, -1).join(", ")}${and}${names.at(-1)}`);
};

export const runtimeSentences = defineTexts<SentenceTable<RuntimeIssueParams>>({
  "es-PE": {
    ...storageSentences["es-PE"],
    "webgl-missing": () => [
      "este navegador no puede dibujar el mapa (falta WebGL)",
      "La tabla y el análisis funcionan igual. Active la aceleración gráfica o pruebe otro navegador.",
    ],
    "worker-died": () => [
      "el cálculo en segundo plano se detuvo y se reinició",
      "Si vuelve a ocurrir, cierre otras pestañas: puede faltar memoria.",
    ],
    "embedded-failed": ({ detail }) => [
      `no se pudo cargar un archivo de Lindero (${detail})`,
      "Recargue la página.",
    ],
    "link-file-missing": ({ registers, readings, trials, catalogues, areas }) => [
      several(
        [
          [registers, "un padrón"],
          [readings, "lecturas de broca"],
          [trials, "un ensayo de variedades"],
          [catalogues, "un catálogo de variedades"],
          [areas, areas === 1 ? "un área" : "áreas"],
        ],
        " y ",
        (names) => `este enlace usa ${names} que no están en este equipo`,
      ) ??
        (registers > 0
          ? "este enlace es de un padrón que no está en este equipo"
          : readings > 0
            ? "este enlace es de lecturas de broca que no están en este equipo"
            : trials > 0
              ? "este enlace es de un ensayo de variedades que no está en este equipo"
              : catalogues > 0
                ? "este enlace usa un catálogo de variedades que no está en este equipo"
                : areas === 1
                  ? "este enlace usa un área que no está en este equipo"
                  : "este enlace usa áreas que no están en este equipo"),
      "Lo que se ve no es lo que vio quien lo envió. Pídale el archivo y ábralo aquí; si era suyo y no se guardó, cárguelo otra vez.",
    ],
    "basemap-failed": () => [
      "una parte del mapa base no se pudo leer",
      "El límite, las parcelas y el resultado están completos. Recargue la página si falta el relieve.",
    ],
    "own-tiles-broken": ({ tiles }) => [
      `${formatInteger(tiles)} ${plural(tiles, "tesela no se abre", "teselas no se abren")} hasta ahora: el archivo está dañado por dentro`,
      "Vuelva a copiar el archivo, quite este mapa y guárdelo otra vez.",
    ],
    "map-picture-failed": () => [
      "el equipo no terminó de dibujar una imagen del mapa",
      "Cierre otras pestañas, que puede faltar memoria, e inténtelo de nuevo.",
    ],
    "kept-file-unreadable": () => [
      "un archivo guardado en este equipo no se pudo leer de nuevo; sigue guardado",
      "Cárguelo otra vez desde su carpeta.",
    ],
  },
  en: {
    ...storageSentences.en,
    "webgl-missing": () => [
      "this browser cannot draw the map (WebGL is missing)",
      "The table and the analysis work all the same. Turn on graphics acceleration or try another browser.",
    ],
    "worker-died": () => [
      "the calculation in the background stopped and was started again",
      "If it happens again, close other tabs: memory may be short.",
    ],
    "embedded-failed": ({ detail }) => [
      `a file of Lindero could not be loaded (${detail})`,
      "Reload the page.",
    ],
    "link-file-missing": ({ registers, readings, trials, catalogues, areas }) => [
      several(
        [
          [registers, "a register"],
          [readings, "borer readings"],
          [trials, "a variety trial"],
          [catalogues, "a catalogue of varieties"],
          [areas, areas === 1 ? "an area" : "areas"],
        ],
        " and ",
        (names) => `this link uses ${names} that are not on this device`,
      ) ??
        (registers > 0
          ? "this link is about a register that is not on this device"
          : readings > 0
            ? "this link is about borer readings that are not on this device"
            : trials > 0
              ? "this link is about a variety trial that is not on this device"
              : catalogues > 0
                ? "this link uses a catalogue of varieties that is not on this device"
                : areas === 1
                  ? "this link uses an area that is not on this device"
                  : "this link uses areas that are not on this device"),
      "What you see is not what its sender saw. Ask for the file and open it here.",
    ],
    "basemap-failed": () => [
      "part of the basemap could not be read",
      "Limit, plots and result are complete. Reload the page if the relief is missing.",
    ],
    "own-tiles-broken": ({ tiles }) => [
      `${formatInteger(tiles)} ${plural(tiles, "tile does", "tiles do")} not open so far: the file is damaged inside`,
      "Copy the file again, remove this map and keep it once more.",
    ],
    "map-picture-failed": () => [
      "the device did not finish drawing a picture of the map",
      "Close other tabs, memory may be short, and try again.",
    ],
    "kept-file-unreadable": () => [
      "a file kept on this device could not be read again; it stays kept",
      "Load it once more from its folder.",
    ],
  },
});
