import { defineTexts } from "../i18n/texts.ts";
import type { MapWords } from "../map/map-words.ts";

/** What the map itself says; the map room knows no language. */
export const mapTexts = defineTexts<MapWords>({
  "es-PE": {
    mapLabel: "Mapa",
    keyboardHelp: "Flechas para moverlo, más y menos para acercar y alejar",
    north: "NC",
    northLabel: "Norte de cuadrícula",
    gridEvery: (interval) => `cuadrícula cada ${interval}`,
    gridCrs: (zone) => `UTM ${zone} · WGS84`,
    scaleLabel: (length) => `Escala: la barra mide ${length}`,
    contextLost: "El equipo detuvo el dibujo del mapa. Vuelve solo; la tabla sigue funcionando.",
    contextRestored: "El mapa volvió a dibujarse.",
    indexMapLabel: "Mapa índice: dónde está la vista",
    indexMapNote: "capitales de distrito",
    zoomIn: "Acercar",
    zoomOut: "Alejar",
    tilted: "Vista en 3D: la escala y la cuadrícula no valen aquí",
    simpleSurface: "Dibujo simple: este equipo no pudo usar el otro. Las cifras son las mismas.",
  },
  en: {
    mapLabel: "Map",
    keyboardHelp: "Arrow keys move it, plus and minus zoom",
    north: "GN",
    northLabel: "Grid north",
    gridEvery: (interval) => `grid every ${interval}`,
    gridCrs: (zone) => `UTM ${zone} · WGS84`,
    scaleLabel: (length) => `Scale: the bar is ${length} long`,
    contextLost:
      "The device stopped drawing the map. It comes back by itself; the table still works.",
    contextRestored: "The map is drawn again.",
    indexMapLabel: "Index map: where the view is",
    indexMapNote: "district capitals",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    tilted: "3D view: scale and grid do not hold here",
    simpleSurface: "Simple drawing: this device could not use the other. The figures are the same.",
  },
});
