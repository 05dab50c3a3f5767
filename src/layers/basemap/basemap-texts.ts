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
  },
});
