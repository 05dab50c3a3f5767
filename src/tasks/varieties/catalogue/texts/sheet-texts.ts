import { defineTexts } from "../../../../i18n/texts.ts";

/** Rows of the layers column, and what the pointer says. */
export const sheetTexts = defineTexts({
  "es-PE": {
    zone: (name: string) => `Faja de ${name} en el relieve`,
    zoneNone: "Faja de la variedad en el relieve",
    zoneSource: (error: string, highest: string) =>
      `Relieve con ±${error} m: orienta, no decide por una parcela. La faja cambia a los 5° de latitud. Sobre ${highest} m no se tiñe, aunque la faja no tenga tope.`,
    zoneChoose: "Elija una variedad de la lista para ver dónde el relieve tiene su faja.",
    zoneWait: "Leyendo el relieve…",
    zoneIn: "Dentro de su faja",
    zoneMaybe: (error: string) => `A menos de ${error} m de un borde`,
    place: "Lugar tocado",
    placeSource: "Altitud del relieve y latitud de ese punto; no es una parcela.",
    plots: "Altitud de cada parcela",
    plotsSource: (name: string) => `${name}. Tocar una parcela toma su altitud y su latitud.`,
    plotsNone: "No hay padrón abierto.",
    sampleRegister: "Padrón de ejemplo",
    relief: (altitude: string, error: string) => `${altitude}, ±${error} m (relieve)`,
    noRelief: "Fuera del relieve",
    key: "Claves de la lista",
    keySource: (source: string) => `${source}. No trae un atributo para broca.`,
    attribution: (source: string) => `Fajas: ${source}`,
  },
  en: {
    zone: (name: string) => `Band of ${name} on the relief`,
    zoneNone: "Band of the variety on the relief",
    zoneSource: (error: string, highest: string) =>
      `Relief with ±${error} m: a guide, it decides no plot. The band changes at 5° of latitude. Above ${highest} m nothing is tinted, even where the band has no end.`,
    zoneChoose: "Choose a variety of the list to see where the relief has its band.",
    zoneWait: "Reading the relief…",
    zoneIn: "Inside its band",
    zoneMaybe: (error: string) => `Less than ${error} m from an edge`,
    place: "Pressed place",
    placeSource: "Altitude of the relief and latitude of that point; it is not a plot.",
    plots: "Altitude of each plot",
    plotsSource: (name: string) => `${name}. Pressing a plot takes its altitude and latitude.`,
    plotsNone: "No register is open.",
    sampleRegister: "Sample register",
    relief: (altitude: string, error: string) => `${altitude}, ±${error} m (relief)`,
    noRelief: "Outside the relief",
    key: "Key of the list",
    keySource: (source: string) => `${source}. It has no attribute for the borer.`,
    attribution: (source: string) => `Bands: ${source}`,
  },
});
