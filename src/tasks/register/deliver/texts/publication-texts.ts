import {
  type DistrictSource,
  MOST_KM,
} from "../../../../answers/register/publication/districts-of-register.ts";
import type { PublicRegister } from "../../../../answers/register/publication/publish-register.ts";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

type Why = Extract<PublicRegister, { readonly kind: "refused" }>["why"];

/** What may be published of a register: in the archive and beside the button. */
export const publicationTexts = defineTexts({
  "es-PE": {
    refused: {
      "no-producers":
        "El registro no dice de quién es cada parcela (código de socio, DNI o nombre): no se puede saber si un grupo tiene cinco productores.",
      few: "Ni el código de socio, ni el DNI, ni los nombres permiten contar cinco productores distintos sin confundirlos: no se publica nada.",
      tells:
        "Ninguna agrupación evita que se pueda deducir un grupo de menos de cinco productores.",
      "no-place": "Ninguna parcela tiene lugar.",
    } satisfies Record<Why, string>,
    title: "Registro de productores: sumas que se pueden publicar",
    rule: [
      "Cada fila y cada celda suma a cinco productores o más, y ninguna resta entre ellas ni con el total deja menos de cinco.",
      "No hay códigos, DNI, nombres, teléfonos ni el lugar exacto de ninguna parcela (D.S. 016-2024-JUS).",
    ],
    sample: "Datos de ejemplo, sin valor oficial.",
    files:
      "distritos.csv: sumas por distrito. celdas-1km.geojson: cuentas por kilómetro cuadrado, WGS84.",
    filesNoCells:
      "distritos.csv: sumas por distrito. No hay celdas: junto con los distritos dejarían deducir grupos de menos de cinco productores.",
    total: (plots: number, producers: number, nobody: number) =>
      nobody === 0
        ? `En total: ${formatInteger(plots)} parcelas de ${formatInteger(producers)} productores.`
        : `En total: ${formatInteger(plots)} parcelas: ${formatInteger(plots - nobody)} de ${formatInteger(producers)} productores conocidos y ${formatInteger(nobody)} sin productor, que en cada grupo marcado con * cuentan como uno.`,
    area: (hectares: number, polygons: number, points: number) =>
      `${formatNumber(hectares, 2)} hectáreas de ${formatInteger(polygons)} ${plural(polygons, "polígono", "polígonos")}.${points === 0 ? "" : ` ${formatInteger(points)} ${plural(points, "parcela es un punto y no entra", "parcelas son puntos y no entran")} en las hectáreas.`}`,
    districts: {
      column: "El distrito es el que dice el registro.",
      capital: `El registro no dice distritos conocidos: cada parcela se cuenta con la capital de distrito más próxima en línea recta, a ${MOST_KM} km o menos. Puede no ser su distrito.`,
    } satisfies Record<DistrictSource, string> as Readonly<Record<DistrictSource, string>>,
    far: "lejos de toda capital",
    near: (names: string) => `cerca de ${names}`,
    nearest: "capital_mas_cercana",
    nobody: "con_parcelas_sin_productor",
    yes: "sí",
    no: "no",
    hidden: (cells: number, plots: number) =>
      `${formatInteger(cells)} celdas no se muestran; tienen ${formatInteger(plots)} parcelas.`,
    from: (column: string) => `Un productor es un valor distinto de «${column}».`,
    made: "Hecho",
    version: "Versión",
    district: "distrito",
    plots: "parcelas",
    producers: "productores",
    measured: "parcelas_con_poligono",
    hectares: "hectareas_planas_utm",
    others: "otros o sin distrito",
    joined: "Se juntan distritos vecinos cuando uno solo no llega a cinco productores.",
    archive: "publicable",
  },
  en: {
    refused: {
      "no-producers":
        "The register does not say whose each plot is (member code, DNI or name): nobody can tell whether a group has five producers.",
      few: "Neither member code, DNI nor names let five different producers be counted without mixing them up: nothing is published.",
      tells: "No grouping keeps a group of fewer than five producers from being worked out.",
      "no-place": "No plot has a place.",
    } satisfies Record<Why, string>,
    title: "Register of producers: sums that may be published",
    rule: [
      "Each row and each cell sums five producers or more, and no difference between them, or from the total, leaves fewer than five.",
      "There are no codes, DNI, names or telephones, and no plot's exact place (D.S. 016-2024-JUS).",
    ],
    sample: "Sample data, no official value.",
    files:
      "distritos.csv: sums by district. celdas-1km.geojson: counts by square kilometre, WGS84.",
    filesNoCells:
      "distritos.csv: sums by district. There are no cells: with the districts they would let groups of fewer than five producers be worked out.",
    total: (plots: number, producers: number, nobody: number) =>
      nobody === 0
        ? `In all: ${formatInteger(plots)} plots of ${formatInteger(producers)} producers.`
        : `In all: ${formatInteger(plots)} plots: ${formatInteger(plots - nobody)} of ${formatInteger(producers)} known producers and ${formatInteger(nobody)} without a producer, counted as one in each group marked *.`,
    area: (hectares: number, polygons: number, points: number) =>
      `${formatNumber(hectares, 2)} hectares of ${formatInteger(polygons)} ${plural(polygons, "polygon", "polygons")}.${points === 0 ? "" : ` ${formatInteger(points)} ${plural(points, "plot is a point and does", "plots are points and do")} not enter the hectares.`}`,
    districts: {
      column: "The district is what the register says.",
      capital: `The register names no known district: each plot is counted with the nearest district capital in a straight line, ${MOST_KM} km or less away. It may not be its district.`,
    } satisfies Record<DistrictSource, string> as Readonly<Record<DistrictSource, string>>,
    far: "far from every capital",
    near: (names: string) => `near ${names}`,
    nearest: "nearest_capital",
    nobody: "with_plots_without_producer",
    yes: "yes",
    no: "no",
    hidden: (cells: number, plots: number) =>
      `${formatInteger(cells)} cells are not shown; they have ${formatInteger(plots)} plots.`,
    from: (column: string) => `A producer is a different value of "${column}".`,
    made: "Made",
    version: "Version",
    district: "district",
    plots: "plots",
    producers: "producers",
    measured: "plots_with_polygon",
    hectares: "planar_utm_hectares",
    others: "others or without district",
    joined: "Neighbouring districts are joined where one alone has fewer than five producers.",
    archive: "publishable",
  },
});
