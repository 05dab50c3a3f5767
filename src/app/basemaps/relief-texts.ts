import { formatInteger, formatNumber } from "../../i18n/format-number.ts";
import { defineTexts } from "../../i18n/texts.ts";

const timesOf = (times: number): string => `×${formatNumber(times, times % 1 ? 1 : 0)}`;

/** Degrees a map is turned, as the shorter way round: 315 is 45 the other way. */
const turned = (bearing: number): number => ((((bearing + 180) % 360) + 360) % 360) - 180;

/** What is said of ground that heights of a person's own can lift. */
export const reliefTexts = defineTexts({
  "es-PE": {
    group: "Vista en 3D",
    name: "Relieve en 3D",
    short: "3D",
    hint: "El suelo se levanta con estas alturas y el mapa se puede inclinar.",
    hintOn:
      "Se inclina y gira con los botones del mapa, con dos dedos, con el botón derecho o con Mayús y flechas. Escala, cuadrícula y coordenadas no valen así. Donde el archivo no tiene alturas, el suelo queda a 0 m. Al dibujar, en láminas, en el anexo y en asamblea el mapa sigue plano.",
    heights: "Alturas",
    option: (times: number) => (times === 1 ? "Tal como son (×1)" : `Exageradas ${timesOf(times)}`),
    times: (times: number) => `Alturas ${timesOf(times)}`,
    timesShort: timesOf,
    tilt: "Inclinar",
    turn: "Girar",
    level: "Enderezar",
    levelHint: "Enderezar: norte arriba y visto desde lo alto",
    said: (pitch: number, bearing: number) => {
      const turn = turned(bearing);
      const lean = pitch === 0 ? "Visto desde lo alto" : `Inclinado ${formatInteger(pitch)}°`;
      if (turn === 0) return `${lean}, norte arriba`;
      return `${lean}, norte ${formatInteger(Math.abs(turn))}° a la ${turn > 0 ? "izquierda" : "derecha"}`;
    },
    slow: "Este equipo lo dibuja despacio. Para ir más rápido, apague el 3D: las cifras son las mismas.",
  },
  en: {
    group: "3D view",
    name: "3D relief",
    short: "3D",
    hint: "The ground is lifted by these heights, and the map can be tilted.",
    hintOn:
      "Tilt and turn it by the buttons on the map, with two fingers, the right mouse button, or Shift and arrows. Scale, grid and coordinates do not hold then. Where the file has no heights the ground lies at 0 m. For drawing, sheets, the annex and the assembly the map stays flat.",
    heights: "Heights",
    option: (times: number) => (times === 1 ? "As they are (×1)" : `Exaggerated ${timesOf(times)}`),
    times: (times: number) => `Heights ${timesOf(times)}`,
    timesShort: timesOf,
    tilt: "Tilt",
    turn: "Turn",
    level: "Straighten",
    levelHint: "Straighten: north up, seen from above",
    said: (pitch: number, bearing: number) => {
      const turn = turned(bearing);
      const lean = pitch === 0 ? "Seen from above" : `Tilted ${formatInteger(pitch)}°`;
      if (turn === 0) return `${lean}, north up`;
      return `${lean}, north ${formatInteger(Math.abs(turn))}° to the ${turn > 0 ? "left" : "right"}`;
    },
    slow: "This device draws it slowly. Switch 3D off to go faster: the figures are the same.",
  },
});
