import { defineTexts } from "../../i18n/texts.ts";

export const basemapTexts = defineTexts({
  "es-PE": {
    groups: {
      relief: {
        title: "Relieve y curvas de nivel",
        source: "NASA SRTM, 2000 · altitud aproximada, ± 30 m",
      },
      water: {
        title: "Ríos y quebradas",
        source: "Trazo referencial derivado del relieve (NASA SRTM, 2000)",
      },
      places: {
        title: "Pueblos y frontera",
        source: "INEI · Frontera: © colaboradores de OpenStreetMap, ODbL",
      },
    },
    legend: {
      contour: "Curva cada 250, 100 o 50 m, según el acercamiento",
      index: "Curva maestra cada 500 m",
      river: "Río",
      stream: "Quebrada",
      capital: "Capital de distrito, con su altitud",
      town: "Pueblo",
      hamlet: "Caserío",
      border: "Frontera Perú – Ecuador",
    },
    /** Sources of all that is drawn, for the line under the map. */
    attribution: "Relieve: NASA SRTM | Lugares: INEI | Frontera: © OpenStreetMap",
    lacks: {
      title: "Qué le falta a este mapa base",
      items: [
        "Carreteras, caminos y casas: ninguna fuente con licencia que podamos incluir.",
        "Límites de distritos: los libres están corridos kilómetros. Cargue los oficiales como capa.",
        "Lagunas y pérdida de bosque. Pueblos del Ecuador.",
        "Nombres de la mayoría de quebradas: sin nombre antes que con uno adivinado.",
        "Todo lo que queda fuera de 79.9° a 78.1° O y 6.5° a 4.5° S.",
      ],
      howTo:
        "Para agregar caminos y casas, prepare un recorte PMTiles de Protomaps (OpenStreetMap) y ábralo aquí:",
      command:
        "pmtiles extract https://build.protomaps.com/AAAAMMDD.pmtiles zona.pmtiles --bbox=-79.9,-6.5,-78.1,-4.5 --maxzoom=15",
      open: "Abrir recorte PMTiles",
      opened: (file: string) =>
        `${file} está sobre el mapa (© colaboradores de OpenStreetMap). No sale de este equipo ni se guarda.`,
      refused: (file: string) =>
        `${file} no es un PMTiles con teselas vectoriales. Elija el archivo que hizo la orden de arriba.`,
      remove: "Quitar recorte",
    },
  },
  en: {
    groups: {
      relief: {
        title: "Relief and contours",
        source: "NASA SRTM, 2000 · approximate height, ± 30 m",
      },
      water: {
        title: "Rivers and streams",
        source: "Reference line derived from the relief (NASA SRTM, 2000)",
      },
      places: {
        title: "Towns and border",
        source: "INEI · Border: © OpenStreetMap contributors, ODbL",
      },
    },
    legend: {
      contour: "Contour every 250, 100 or 50 m, by zoom",
      index: "Index contour every 500 m",
      river: "River",
      stream: "Stream",
      capital: "District capital, with its altitude",
      town: "Town",
      hamlet: "Hamlet",
      border: "Border Peru – Ecuador",
    },
    attribution: "Relief: NASA SRTM | Places: INEI | Border: © OpenStreetMap",
    lacks: {
      title: "What this basemap lacks",
      items: [
        "Roads, tracks and houses: no source with a licence we may include.",
        "District boundaries: the free ones are kilometres off. Load the official ones as a layer.",
        "Lakes and forest loss. Towns of Ecuador.",
        "Names of most streams: none rather than a guessed one.",
        "Everything outside 79.9° to 78.1° W and 6.5° to 4.5° S.",
      ],
      howTo:
        "To add roads and houses, prepare a Protomaps (OpenStreetMap) PMTiles extract and open it here:",
      command:
        "pmtiles extract https://build.protomaps.com/YYYYMMDD.pmtiles area.pmtiles --bbox=-79.9,-6.5,-78.1,-4.5 --maxzoom=15",
      open: "Open PMTiles extract",
      opened: (file: string) =>
        `${file} lies over the map (© OpenStreetMap contributors). It stays on this device and is not kept.`,
      refused: (file: string) =>
        `${file} is no PMTiles of vector tiles. Choose the file the command above made.`,
      remove: "Remove extract",
    },
  },
});
