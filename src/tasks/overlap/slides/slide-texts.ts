import { defineTexts } from "../../../i18n/texts.ts";

/** More districts than these are counted, not named. */
export const MOST_NAMES = 3;

const celdas = (n: number): string => (n === 1 ? "celda" : "celdas");
const cells = (n: number): string => (n === 1 ? "cell" : "cells");

export const slideTexts = defineTexts({
  "es-PE": {
    offers: {
      sanctuary: "El santuario",
      sanctuaryAbout: "El límite del área protegida y sus hectáreas planas.",
      plots: "Las parcelas",
      plotsAbout:
        "Cuántas parcelas tiene el padrón, por distrito en su capital; sin distritos, por kilómetro cuadrado.",
      overlap: "La superposición",
      overlapAbout:
        "Cuántas parcelas tienen posible superposición, cuántas hectáreas y en qué distritos.",
      bands: "La distancia",
      bandsAbout:
        "Parcelas por distancia al límite. Una franja no es la zona de amortiguamiento legal.",
    },
    sanctuary: {
      official: "{vertices} vértices y {perimetro} km de contorno, según el D.S. 017-2009-MINAM.",
      text: "{vertices} vértices y {perimetro} km de contorno.",
      hectares: (plane: string) => `hectáreas planas (${plane})`,
    },
    plots: {
      message: "{total} parcelas de café{grupo}",
      byDistrict:
        "En el mapa, cada círculo está en la capital de su distrito; no es el lugar de ninguna parcela.",
      byDistrictExact:
        "Cada círculo está en la capital de su distrito. Las parcelas se muestran con consentimiento, sin código ni nombre.",
      byCell: "Cada cuadro del mapa es un kilómetro cuadrado con 5 productores o más.",
      exact: "Las parcelas se muestran con consentimiento, sin código ni nombre.",
    },
    overlap: {
      message: "{posibles} de {total} parcelas{grupo} tienen posible superposición",
      none: "Ninguna de {total} parcelas{grupo} tiene posible superposición",
      official:
        "Suman {ha} hectáreas del santuario, que tiene {area}. Falta verificarlas en campo.",
      text: "Suman {ha} hectáreas de {nombre}, que tiene {area}. Falta verificarlas en campo.",
      points: "El padrón tiene puntos, sin hectáreas. Falta verificarlos en campo.",
      withPoints: "Algunas son puntos, sin hectáreas.",
      noneText: "Con una tolerancia de {tolerancia} m. El área tiene {area} hectáreas.",
      noneElsewhere: (n: number): string =>
        n > MOST_NAMES ? "En los otros {otros} distritos, ninguna." : "En {otros}, ninguna.",
      label: "parcelas con posible superposición",
      byTolerance: (t: string) => `La superposición (${t} m)`,
    },
    bands: {
      near: "{cerca} de {total} parcelas{grupo} quedan fuera, a {distancia} o menos del límite",
      message: "A qué distancia del límite están {total} parcelas{grupo}",
      text: "Una franja es una distancia: no es la zona de amortiguamiento legal.",
      possible: "Posible superposición",
      notMeasured: "Sin medir",
      onLimit: (t: string) => `En el límite (± ${t} m)`,
      within: (from: string | null, to: string) =>
        from === null ? `Fuera, hasta ${to}` : `Fuera, de ${from} a ${to}`,
      beyond: (from: string) => `Fuera, a más de ${from}`,
      outside: "Fuera",
      or: (parts: readonly string[]) => parts.join(" o "),
    },
    group: (org: string | null, hamlet: string | null): string =>
      `${org === null ? "" : ` de ${org}`}${hamlet === null ? "" : ` del caserío ${hamlet}`}`,
    partOf: (part: string, whole: string) => `${part} de ${whole}`,
    together: (names: string) => `${names}, juntos`,
    others: (n: number) => `${n} distritos, juntos`,
    unknownDistrict: "parcelas sin distrito conocido",
    cellUnit: "parcelas en 1 km²",
    discUnit: "parcelas",
    from: (least: string, most: string) => `${least} a ${most}`,
    orMore: (least: string) => `${least} o más`,
    discText: (n: string) => `${n} parcelas`,
    hiddenCells: (n: number, count: string) =>
      `${count} ${celdas(n)} con menos de 5 productores no se ${n === 1 ? "muestra" : "muestran"}.`,
    hiddenForOthers: (n: number, count: string) =>
      `${count} ${celdas(n)} no se ${n === 1 ? "muestra" : "muestran"}: ${n === 1 ? "tiene" : "tienen"} menos de 5 productores o dejarían calcular otra.`,
    noCells: "Ninguna celda de 1 km reúne a 5 productores que se puedan mostrar.",
    placeless: "Las parcelas sin lugar no están en el mapa.",
    merged: "Los grupos de menos de 5 productores se muestran junto a su vecino.",
    noDistricts:
      "No se muestran distritos: no se reconocen, o alguno reúne a menos de 5 productores.",
    areaSource: (source: string) => `Límite: ${source}`,
    ownArea: (name: string) => `Límite: ${name}, cargado sin fuente legal declarada`,
    sampleRegister: (date: string) => `Padrón de ejemplo (sintético), ${date}`,
    ownRegister: "Padrón: archivo propio, solo en grupos de 5 o más productores",
    ownExact: "Padrón: archivo propio, con parcelas exactas por consentimiento",
    method: (plane: string, tolerance: string) =>
      `Áreas y distancias en ${plane}; tolerancia ${tolerance} m`,
    reasons: {
      noArea: "No hay un área de referencia abierta. Abra una en Superposición.",
      areaGone:
        "El área de esta vista ya no está abierta. Ábrala de nuevo o elija otra en Superposición.",
      noRegister: "No hay un padrón abierto. Abra uno o use los datos de ejemplo.",
      noRecords: "Ninguna parcela del padrón cumple los filtros de esta vista.",
      noProducers:
        "No se puede mostrar: el padrón no dice de quién es cada parcela. Agregue la columna codigo_socio (o dni, o apellidos_nombres) y vuelva a abrirlo.",
      fewProducers: "No se puede mostrar: son menos de 5 productores.",
      fewPossible:
        "No se puede mostrar: con posible superposición, o sin ella, hay menos de 5 productores.",
      bands:
        "No se puede mostrar: en alguna franja quedan menos de 5 productores, aun junto a sus vecinas.",
      noCapitals:
        "No se pudo leer la lista de capitales de distrito. Conéctese una vez y vuelva a intentar.",
      unknownOffer: "Esta versión no conoce esa lámina.",
    },
  },
  en: {
    offers: {
      sanctuary: "The sanctuary",
      sanctuaryAbout: "The limit of the protected area and its planar hectares.",
      plots: "The plots",
      plotsAbout:
        "How many plots the register has, by district at its capital; without districts, by square kilometre.",
      overlap: "The overlap",
      overlapAbout:
        "How many plots have a possible overlap, how many hectares, and in which districts.",
      bands: "The distance",
      bandsAbout: "Plots by distance to the limit. A band is not the legal buffer zone.",
    },
    sanctuary: {
      official: "{vertices} corners and {perimetro} km round, by D.S. 017-2009-MINAM.",
      text: "{vertices} corners and {perimetro} km round.",
      hectares: (plane: string) => `planar hectares (${plane})`,
    },
    plots: {
      message: "{total} coffee plots{grupo}",
      byDistrict:
        "Each circle on the map is at the capital of its district; it is not the place of any plot.",
      byDistrictExact:
        "Each circle is at the capital of its district. The plots are shown with consent, without code or name.",
      byCell: "Each square on the map is a square kilometre with 5 producers or more.",
      exact: "The plots are shown with consent, without code or name.",
    },
    overlap: {
      message: "{posibles} of {total} plots{grupo} have a possible overlap",
      none: "None of {total} plots{grupo} has a possible overlap",
      official:
        "Together {ha} hectares of the sanctuary, which has {area}. A field check is needed.",
      text: "Together {ha} hectares of {nombre}, which has {area}. A field check is needed.",
      points: "The register holds points, without hectares. A field check is needed.",
      withPoints: "Some are points, without hectares.",
      noneText: "With a tolerance of {tolerancia} m. The area has {area} hectares.",
      noneElsewhere: (n: number): string =>
        n > MOST_NAMES ? "In the {otros} other districts, none." : "In {otros}, none.",
      label: "plots with possible overlap",
      byTolerance: (t: string) => `The overlap (${t} m)`,
    },
    bands: {
      near: "{cerca} of {total} plots{grupo} lie outside, {distancia} or less from the limit",
      message: "How far from the limit {total} plots{grupo} are",
      text: "A band is a distance: it is not the legal buffer zone.",
      possible: "Possible overlap",
      notMeasured: "Not measured",
      onLimit: (t: string) => `On the limit (± ${t} m)`,
      within: (from: string | null, to: string) =>
        from === null ? `Outside, up to ${to}` : `Outside, ${from} to ${to}`,
      beyond: (from: string) => `Outside, over ${from}`,
      outside: "Outside",
      or: (parts: readonly string[]) => parts.join(" or "),
    },
    group: (org: string | null, hamlet: string | null): string =>
      `${org === null ? "" : ` of ${org}`}${hamlet === null ? "" : ` in the hamlet ${hamlet}`}`,
    partOf: (part: string, whole: string) => `${part} of ${whole}`,
    together: (names: string) => `${names}, together`,
    others: (n: number) => `${n} districts, together`,
    unknownDistrict: "plots of no known district",
    cellUnit: "plots in 1 km²",
    discUnit: "plots",
    from: (least: string, most: string) => `${least} to ${most}`,
    orMore: (least: string) => `${least} or more`,
    discText: (n: string) => `${n} plots`,
    hiddenCells: (n: number, count: string) =>
      `${count} ${cells(n)} with fewer than 5 producers ${n === 1 ? "is" : "are"} not shown.`,
    hiddenForOthers: (n: number, count: string) =>
      `${count} ${cells(n)} ${n === 1 ? "is" : "are"} not shown: fewer than 5 producers, or another could be computed.`,
    noCells: "No cell of 1 km has 5 producers that may be shown.",
    placeless: "Plots without a place are not on the map.",
    merged: "Groups of fewer than 5 producers are shown with their neighbour.",
    noDistricts:
      "Districts are not shown: they are not recognised, or one has fewer than 5 producers.",
    areaSource: (source: string) => `Limit: ${source}`,
    ownArea: (name: string) => `Limit: ${name}, loaded without a legal source`,
    sampleRegister: (date: string) => `Sample register (synthetic), ${date}`,
    ownRegister: "Register: own file, only in groups of 5 or more producers",
    ownExact: "Register: own file, with exact plots by consent",
    method: (plane: string, tolerance: string) =>
      `Areas and distances in ${plane}; tolerance ${tolerance} m`,
    reasons: {
      noArea: "No reference area is open. Open one in Overlap.",
      areaGone:
        "The area of this view is no longer open. Open it again or choose another in Overlap.",
      noRegister: "No register is open. Open one or use the sample data.",
      noRecords: "No plot of the register meets this view's filters.",
      noProducers:
        "It cannot be shown: the register does not say whose each plot is. Add the column codigo_socio (or dni, or apellidos_nombres) and open it again.",
      fewProducers: "It cannot be shown: there are fewer than 5 producers.",
      fewPossible:
        "It cannot be shown: fewer than 5 producers have, or have not, a possible overlap.",
      bands: "It cannot be shown: some band has fewer than 5 producers, even with its neighbours.",
      noCapitals: "The list of district capitals could not be read. Connect once and try again.",
      unknownOffer: "This version does not know that slide.",
    },
  },
});

export type SlideReason = keyof (typeof slideTexts)["es-PE"]["reasons"];
