import { defineTexts } from "../../../../i18n/texts.ts";

/** The panel's answer: how many, how sure, what to do. Figures come written out, with a number for the plural. */
export const answerTexts = defineTexts({
  "es-PE": {
    working: "Comparando altitudes y fajas…",
    reading: "Leyendo el padrón…",
    waiting: "Leyendo el catálogo y el relieve…",
    outside: (n: number, compared: string) =>
      `${n === 1 ? "parcela está" : "parcelas están"} fuera de la faja de altitud de su variedad, de ${compared} comparadas`,
    noneCompared: "Ninguna parcela se pudo comparar con la faja de su variedad",
    below: (count: string) => `${count} por debajo`,
    above: (count: string) => `${count} por encima`,
    undecidable: (n: number, count: string) =>
      n === 1
        ? "1 no se puede decidir: el error de la altitud llega al borde de la faja."
        : `${count} no se pueden decidir: el error de la altitud llega al borde de la faja.`,
    notCompared: (n: number, count: string, plots: string, reasons: string) =>
      `${count} de ${plots} del padrón no se ${n === 1 ? "comparó" : "compararon"}: ${reasons}.`,
    reasons: {
      "unknown-variety": (count: string) => `${count} con una variedad que no está en el catálogo`,
      "no-variety": (count: string) => `${count} sin variedad`,
      "no-altitude": (count: string) => `${count} sin altitud ni relieve`,
      "no-band": (count: string) => `${count} con una variedad sin faja publicada a su latitud`,
    },
    relief: (n: number, count: string, error: string) =>
      n === 1
        ? `En 1 la altitud es la del relieve (±${error} m): el padrón no da una que sirva.`
        : `En ${count} la altitud es la del relieve (±${error} m): el padrón no da una que sirva.`,
    offRelief: (n: number, count: string) =>
      n === 1
        ? "En 1 la altitud del padrón se aparta más de 60 m del relieve: revísela."
        : `En ${count} la altitud del padrón se aparta más de 60 m del relieve: revíselas.`,
    feet: (n: number, count: string) =>
      n === 1
        ? "1 altitud sin unidad parece en pies: se usó el relieve. Revísela."
        : `${count} altitudes sin unidad parecen en pies: se usó el relieve. Revíselas.`,
    near: (n: number, count: string, other: string, width: string) =>
      `${count} ${n === 1 ? "está" : "están"} a menos de ${width}° de los 5° de latitud, donde cambian las fajas; con la otra faja, ${other} ${other === "1" ? "cambiaría" : "cambiarían"} de resultado.`,
    several: (n: number, count: string) =>
      n === 1
        ? "1 nombra más de una variedad: cuenta como fuera si una lo está."
        : `${count} nombran más de una variedad: cuentan como fuera si una lo está.`,
    moreDoubts: (n: number, count: string) => (n === 1 ? "1 aviso más" : `${count} avisos más`),
    fieldCheck:
      "Fuera de la faja no quiere decir que el café no prospere: es lo que el catálogo recomienda. Confirme en campo la variedad y la altitud antes de renovar.",
    catalogue: (source: string) => `Fajas: ${source}.`,
    sample: "Padrón de ejemplo: parcelas sintéticas.",
    sentence: (outside: string, compared: string) =>
      `${outside} de ${compared} parcelas están fuera de la faja de altitud de su variedad`,
    sentenceOne: (compared: string) =>
      `1 de ${compared} parcelas está fuera de la faja de altitud de su variedad`,
    filtered: (shown: string, plots: string) => `Se ven ${shown} de ${plots} parcelas.`,
    noCatalogue: "El catálogo de variedades no se pudo leer",
    noCatalogueText:
      "Sin él no hay fajas con qué comparar. Recargue la página con conexión, o abra su propio catálogo en la pestaña Catálogo.",
    noRelief: "El relieve no se pudo leer",
    noReliefText:
      "Las parcelas sin altitud en el padrón no se comparan, y las demás no se contrastan con el relieve. Recargue la página con conexión.",
    method: "Cómo se compara",
    methodText:
      "La altitud, con su error, contra la faja publicada para la latitud de cada parcela: hasta 5° o de 5° a 15°. Dentro o fuera solo cuando lo está con todo su error.",
  },
  en: {
    working: "Comparing altitudes and bands…",
    reading: "Reading the register…",
    waiting: "Reading the catalogue and the relief…",
    outside: (n: number, compared: string) =>
      `${n === 1 ? "plot is" : "plots are"} outside the altitude band of their variety, of ${compared} compared`,
    noneCompared: "No plot could be compared with the band of its variety",
    below: (count: string) => `${count} below`,
    above: (count: string) => `${count} above`,
    undecidable: (_n: number, count: string) =>
      `${count} cannot be decided: the altitude's error reaches the edge of the band.`,
    notCompared: (n: number, count: string, plots: string, reasons: string) =>
      `${count} of ${plots} in the register ${n === 1 ? "was" : "were"} not compared: ${reasons}.`,
    reasons: {
      "unknown-variety": (count: string) => `${count} with a variety not in the catalogue`,
      "no-variety": (count: string) => `${count} without a variety`,
      "no-altitude": (count: string) => `${count} with neither altitude nor relief`,
      "no-band": (count: string) =>
        `${count} with a variety that has no published band at their latitude`,
    },
    relief: (n: number, count: string, error: string) =>
      `For ${count} the altitude is the relief's (±${error} m): the register gives none that ${n === 1 ? "serves" : "serve"}.`,
    offRelief: (n: number, count: string) =>
      `For ${count} the register's altitude is more than 60 m off the relief: check ${n === 1 ? "it" : "them"}.`,
    feet: (n: number, count: string) =>
      n === 1
        ? "1 altitude without a unit looks like feet: the relief was used. Check it."
        : `${count} altitudes without a unit look like feet: the relief was used. Check them.`,
    near: (n: number, count: string, other: string, width: string) =>
      `${count} ${n === 1 ? "lies" : "lie"} within ${width}° of 5° of latitude, where the bands change; by the other band, ${other} would come out differently.`,
    several: (n: number, count: string) =>
      n === 1
        ? "1 names more than one variety: it counts as outside if one of them is."
        : `${count} name more than one variety: they count as outside if one of them is.`,
    moreDoubts: (n: number, count: string) =>
      n === 1 ? "1 more caution" : `${count} more cautions`,
    fieldCheck:
      "Outside the band does not mean coffee fails there: the band is what the catalogue recommends. Confirm variety and altitude in the field before replanting.",
    catalogue: (source: string) => `Bands: ${source}.`,
    sample: "Sample register: synthetic plots.",
    sentence: (outside: string, compared: string) =>
      `${outside} of ${compared} plots are outside the altitude band of their variety`,
    sentenceOne: (compared: string) =>
      `1 of ${compared} plots is outside the altitude band of its variety`,
    filtered: (shown: string, plots: string) => `${shown} of ${plots} plots shown.`,
    noCatalogue: "The catalogue of varieties could not be read",
    noCatalogueText:
      "Without it there are no bands to compare with. Reload the page while connected, or open a catalogue of your own in the Catalogue tab.",
    noRelief: "The relief could not be read",
    noReliefText:
      "Plots without an altitude in the register are not compared, and the others are not held against the relief. Reload the page while connected.",
    method: "How it is compared",
    methodText:
      "The altitude, with its error, against the band published for each plot's latitude: up to 5°, or 5° to 15°. Inside or outside only where it is so with all of its error.",
  },
});
