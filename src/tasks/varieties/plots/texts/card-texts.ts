import { defineTexts } from "../../../../i18n/texts.ts";

/** What is known of one plot. Figures come written out. */
export const cardTexts = defineTexts({
  "es-PE": {
    close: "Cerrar la ficha",
    altitude: "Altitud usada",
    altitudeValue: (value: string, error: string) => `${value} ± ${error} msnm`,
    noAltitude: "No hay",
    sources: {
      register: "Del padrón.",
      relief: "Del relieve, bajo el centro de la parcela.",
      none: "El padrón no da una que sirva y el relieve no cubre la parcela.",
    },
    faults: {
      blank: "El padrón no la anota.",
      zero: (written: string) => `El padrón dice «${written}»: se toma como en blanco.`,
      unreadable: (written: string) => `El padrón dice «${written}»: no se entiende.`,
      feet: (written: string, metres: string, error: string) =>
        `El padrón dice «${written}»: parece en pies (${metres} m), pero no dice la unidad; se usó el relieve, ±${error} m.`,
      feetSaid: (written: string) => `El padrón la da en pies: «${written}».`,
      offRelief: "Se aparta más de 60 m del relieve: revísela.",
      tooHigh: (written: string) =>
        `El padrón dice «${written}»: más alto que cualquier cafetal, no se usa.`,
      range: (written: string) =>
        `El padrón da un rango, «${written}»: se usa el medio y el error crece.`,
    },
    relief: "Relieve",
    reliefValue: (value: string) => `${value} msnm`,
    noRelief: "no cubre la parcela",
    latitude: "Latitud",
    near: "Cerca de los 5°: se dicen las dos fajas.",
    southOf: (value: string) => `${value}° S`,
    northOf: (value: string) => `${value}° N`,
    varieties: "Variedad y faja",
    open: (min: string) => `${min} msnm o más`,
    band: (min: string, max: string) => `${min} a ${max} msnm`,
    bandOf: {
      lat0To5: (band: string) => `Hasta 5° de latitud: ${band}.`,
      lat5To15: (band: string) => `De 5° a 15° de latitud: ${band}.`,
    },
    noBand: "sin faja publicada",
    inside: (margin: string) => `Está en la faja, a ${margin} m del borde más cercano.`,
    below: (margin: string) => `Está ${margin} m por debajo de la faja.`,
    above: (margin: string) => `Está ${margin} m por encima de la faja.`,
    undecidable: (margin: string, error: string) =>
      `Está a ${margin} m del borde de la faja y el error es de ±${error} m: no se puede decidir.`,
    byOther: (sentence: string) => `Con la otra faja: ${sentence}`,
    unknown: (written: string) => `«${written}» no está en el catálogo: no se compara.`,
    noVariety: "El padrón no anota una variedad: no se compara.",
    noAltitudeVerdict: "Sin altitud no se compara.",
    noBandVerdict: "El catálogo no publica una faja a esta latitud: no se compara.",
    writtenAs: (written: string) => `Anotada como «${written}».`,
    inExercise: (verdict: string) => `En el ejercicio: ${verdict}.`,
    fit: (n: number, count: string) =>
      n === 1
        ? "1 variedad tiene esta altitud en su faja"
        : `${count} variedades tienen esta altitud en su faja`,
    fitWhy: (error: string) => `Con todo el error de ±${error} m, a la latitud de la parcela.`,
    fitNone: "Ninguna variedad del catálogo tiene esta altitud, con su error, en su faja.",
    fitMore: (count: string) => `y ${count} más`,
    fitSee: "Compararlas en el catálogo",
    resistant: "resistente a la roya",
    map: "Ficha de la parcela",
  },
  en: {
    close: "Close the card",
    altitude: "Altitude used",
    altitudeValue: (value: string, error: string) => `${value} ± ${error} masl`,
    noAltitude: "None",
    sources: {
      register: "From the register.",
      relief: "From the relief, under the middle of the plot.",
      none: "The register gives none that serves, and the relief does not cover the plot.",
    },
    faults: {
      blank: "The register leaves it blank.",
      zero: (written: string) => `The register says "${written}": taken as blank.`,
      unreadable: (written: string) => `The register says "${written}": it cannot be read.`,
      feet: (written: string, metres: string, error: string) =>
        `The register says "${written}": it looks like feet (${metres} m) but names no unit; the relief was used, ±${error} m.`,
      feetSaid: (written: string) => `The register gives it in feet: "${written}".`,
      offRelief: "It is more than 60 m off the relief: check it.",
      tooHigh: (written: string) =>
        `The register says "${written}": higher than any coffee, it is not used.`,
      range: (written: string) =>
        `The register gives a range, "${written}": its middle is used and the error grows.`,
    },
    relief: "Relief",
    reliefValue: (value: string) => `${value} masl`,
    noRelief: "does not cover the plot",
    latitude: "Latitude",
    near: "Near 5°: both bands are told.",
    southOf: (value: string) => `${value}° S`,
    northOf: (value: string) => `${value}° N`,
    varieties: "Variety and band",
    open: (min: string) => `${min} masl or more`,
    band: (min: string, max: string) => `${min} to ${max} masl`,
    bandOf: {
      lat0To5: (band: string) => `Up to 5° of latitude: ${band}.`,
      lat5To15: (band: string) => `5° to 15° of latitude: ${band}.`,
    },
    noBand: "no published band",
    inside: (margin: string) => `It is in the band, ${margin} m from the nearest end.`,
    below: (margin: string) => `It is ${margin} m below the band.`,
    above: (margin: string) => `It is ${margin} m above the band.`,
    undecidable: (margin: string, error: string) =>
      `It is ${margin} m from the band's end and the error is ±${error} m: it cannot be decided.`,
    byOther: (sentence: string) => `By the other band: ${sentence}`,
    unknown: (written: string) => `"${written}" is not in the catalogue: it is not compared.`,
    noVariety: "The register writes no variety: it is not compared.",
    noAltitudeVerdict: "Without an altitude it is not compared.",
    noBandVerdict: "The catalogue publishes no band at this latitude: it is not compared.",
    writtenAs: (written: string) => `Written as "${written}".`,
    inExercise: (verdict: string) => `In the exercise: ${verdict}.`,
    fit: (n: number, count: string) =>
      n === 1
        ? "1 variety has this altitude in its band"
        : `${count} varieties have this altitude in their band`,
    fitWhy: (error: string) => `With all of the ±${error} m error, at the plot's latitude.`,
    fitNone: "No variety of the catalogue has this altitude, with its error, in its band.",
    fitMore: (count: string) => `and ${count} more`,
    fitSee: "Compare them in the catalogue",
    resistant: "resistant to rust",
    map: "Card of the plot",
  },
});
