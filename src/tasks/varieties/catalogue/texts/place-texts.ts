import { defineTexts } from "../../../../i18n/texts.ts";

/** The answer, and the altitude and latitude it is for. */
export const placeTexts = defineTexts({
  "es-PE": {
    varieties: (n: number): string => (n === 1 ? "variedad" : "variedades"),
    have: (n: number): string =>
      n === 1 ? "tiene esta altitud en su faja" : "tienen esta altitud en su faja",
    inCatalogue: "en el catálogo",
    askAltitude: "Escriba una altitud o toque el mapa para saber cuáles la tienen en su faja.",
    askLatitude: (near: string, far: string) =>
      `Falta la latitud. Con la faja de 0° a 5° son ${near}; con la de 5° a 15°, ${far}.`,
    tooHigh: (altitude: string, highest: string) =>
      `${altitude} está por encima de donde se cultiva café (${highest} m): no se compara con ninguna faja.`,
    noBands: "No hay fajas publicadas a más de 15° de latitud.",
    of: (all: string) => `De las ${all} del catálogo.`,
    undecided: (n: number, count: string, error: string) =>
      n === 0
        ? `Ninguna queda sin decidir por el error de ±${error} m.`
        : n === 1
          ? `1 más no se decide: el error de ±${error} m llega al borde de su faja.`
          : `${count} más no se deciden: el error de ±${error} m llega al borde de su faja.`,
    nearStep: (latitude: string, band: string, count: string) =>
      `${latitude} está junto a los 5°, donde cambian las fajas. Con la faja ${band} serían ${count}.`,
    altitude: "Altitud",
    latitude: "Latitud",
    masl: (metres: string) => `${metres} msnm`,
    south: (degrees: string) => `${degrees}° S`,
    north: (degrees: string) => `${degrees}° N`,
    altitudeError: "Escriba una altitud en metros, como 1548 o 1,548.",
    altitudeRange: "La altitud debe estar entre 1 y 10,000 m.",
    latitudeError: "Escriba una latitud, como 5.15° S o -5.15.",
    feetTitle: (feet: string) => `¿${feet} son pies?`,
    feetText: (highest: string, metres: string) =>
      `El café no se cultiva a más de ${highest} m. En pies sería ${metres} msnm.`,
    feetUse: (metres: string) => `Sí, usar ${metres} msnm`,
    sources: {
      typed: (error: string) => `Altitud escrita, ±${error} m.`,
      map: (error: string) => `Altitud del relieve en el punto tocado, ±${error} m.`,
      plot: (plot: string, error: string) =>
        `De la parcela ${plot}: altitud del padrón, ±${error} m.`,
      plotRelief: (plot: string, error: string) =>
        `De la parcela ${plot}: altitud del relieve, ±${error} m.`,
      middle: (plot: string, error: string) =>
        `De ${plot}, la parcela de altitud mediana del padrón, ±${error} m.`,
    },
    latitudeSources: {
      map: "Latitud del punto tocado.",
      plot: (plot: string) => `Latitud de la parcela ${plot}.`,
    },
    noRelief: "El punto tocado está fuera del relieve. Escriba la altitud.",
    mapHint: "Toque el mapa para tomar altitud y latitud de un lugar o de una parcela.",
    plotUsed: (plot: string) => `Usar la parcela elegida, ${plot}`,
    toMiddle: "Volver a la parcela mediana",
    drop: "Borrar lo escrito",
    waiting: "Comparando altitudes…",
  },
  en: {
    varieties: (n: number): string => (n === 1 ? "variety" : "varieties"),
    have: (n: number): string =>
      n === 1 ? "has this altitude in its band" : "have this altitude in their band",
    inCatalogue: "in the catalogue",
    askAltitude: "Write an altitude or press the map to learn which have it in their band.",
    askLatitude: (near: string, far: string) =>
      `The latitude is missing. With the band from 0° to 5° there are ${near}; with that from 5° to 15°, ${far}.`,
    tooHigh: (altitude: string, highest: string) =>
      `${altitude} is above where coffee is grown (${highest} m): it is held against no band.`,
    noBands: "No bands are published beyond 15° of latitude.",
    of: (all: string) => `Of the ${all} in the catalogue.`,
    undecided: (n: number, count: string, error: string) =>
      n === 0
        ? `None is left undecided by the error of ±${error} m.`
        : n === 1
          ? `1 more is undecided: the error of ±${error} m reaches the edge of its band.`
          : `${count} more are undecided: the error of ±${error} m reaches the edge of their band.`,
    nearStep: (latitude: string, band: string, count: string) =>
      `${latitude} is close to 5°, where the bands change. With the band ${band} there would be ${count}.`,
    altitude: "Altitude",
    latitude: "Latitude",
    masl: (metres: string) => `${metres} masl`,
    south: (degrees: string) => `${degrees}° S`,
    north: (degrees: string) => `${degrees}° N`,
    altitudeError: "Write an altitude in metres, such as 1548 or 1,548.",
    altitudeRange: "The altitude must be from 1 to 10,000 m.",
    latitudeError: "Write a latitude, such as 5.15° S or -5.15.",
    feetTitle: (feet: string) => `Is ${feet} in feet?`,
    feetText: (highest: string, metres: string) =>
      `Coffee is not grown above ${highest} m. In feet it would be ${metres} masl.`,
    feetUse: (metres: string) => `Yes, use ${metres} masl`,
    sources: {
      typed: (error: string) => `Altitude as typed, ±${error} m.`,
      map: (error: string) => `Altitude of the relief at the pressed point, ±${error} m.`,
      plot: (plot: string, error: string) =>
        `From plot ${plot}: altitude of the register, ±${error} m.`,
      plotRelief: (plot: string, error: string) =>
        `From plot ${plot}: altitude of the relief, ±${error} m.`,
      middle: (plot: string, error: string) =>
        `From ${plot}, the register's plot of median altitude, ±${error} m.`,
    },
    latitudeSources: {
      map: "Latitude of the pressed point.",
      plot: (plot: string) => `Latitude of plot ${plot}.`,
    },
    noRelief: "The pressed point lies outside the relief. Write the altitude.",
    mapHint: "Press the map to take altitude and latitude from a place or a plot.",
    plotUsed: (plot: string) => `Use the chosen plot, ${plot}`,
    toMiddle: "Back to the median plot",
    drop: "Clear what was typed",
    waiting: "Comparing altitudes…",
  },
});
