import type { LayerIssueParams } from "../../domain/issue/layer-issues.ts";
import { formatBytes } from "../format-measure.ts";
import { FORMAT_NAMES } from "../format-names.ts";
import { formatInteger } from "../format-number.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

const MOST_NAMES = 6;

const listed = (names: readonly string[], open: string, close: string): string => {
  const shown = names.slice(0, MOST_NAMES).map((name) => `${open}${name.slice(-50)}${close}`);
  return `${shown.join(", ")}${names.length > MOST_NAMES ? "…" : ""}`;
};
const es = (names: readonly string[]): string => listed(names, "«", "»");
const en = (names: readonly string[]): string => listed(names, "“", "”");

export const layerSentences = defineTexts<SentenceTable<LayerIssueParams>>({
  "es-PE": {
    "file-damaged": ({ format }) => [
      `el ${FORMAT_NAMES[format]} está dañado o incompleto`,
      "Cópielo o descárguelo de nuevo; si sigue así, expórtelo otra vez.",
    ],
    "file-unpacks-too-large": ({ format, of, limit }) => [
      of === "cells"
        ? `el ${FORMAT_NAMES[format]} tiene más de ${formatInteger(limit)} celdas, el máximo que se lee`
        : `el ${FORMAT_NAMES[format]} se descomprime a más de ${formatBytes(limit)}, mucho más de lo admitido`,
      "Divídalo por distrito u organización.",
    ],
    "file-without-layer": ({ format }) => [
      `el ${FORMAT_NAMES[format]} no tiene ninguna capa que se pueda leer`,
      "Expórtelo de nuevo con sus datos.",
    ],
    "file-no-such-layer": ({ layer, layers }) => [
      `no hay ninguna capa ${es([layer])}; hay ${es(layers)}`,
      "Elija una de ellas.",
    ],
    "file-layer-read": ({ layer, others }) => [
      `se leyó ${es([layer])}; también contiene ${es(others)}`,
      "Si quiere otra, elíjala en «Capa» al abrir el archivo.",
    ],
    "file-writing-not-read": ({ format, writing }) => [
      `el ${FORMAT_NAMES[format]} está escrito con ${writing.slice(0, 40)}, que no se lee`,
      "Ábralo en QGIS y expórtelo como GeoPackage o GeoJSON.",
    ],
    "file-copied-while-open": () => [
      "otro programa lo tenía abierto cuando se copió: los últimos cambios pueden faltar",
      "Ciérrelo en QGIS y cópielo de nuevo.",
    ],
    "file-columns-left-out": ({ columns }) => [
      `no se leyeron las columnas que contienen listas u otros registros: ${es(columns)}`,
      "Si las necesita, expórtelas como columnas simples.",
    ],
    "row-geometry-damaged": () => [
      "los bytes de su geometría no forman ninguna",
      "Expórtela de nuevo, o dibújela.",
    ],
  },
  en: {
    "file-damaged": ({ format }) => [
      `the ${FORMAT_NAMES[format]} is damaged or incomplete`,
      "Copy or download it again; if it stays so, export it once more.",
    ],
    "file-unpacks-too-large": ({ format, of, limit }) => [
      of === "cells"
        ? `the ${FORMAT_NAMES[format]} has more than ${formatInteger(limit)} cells, the most that is read`
        : `the ${FORMAT_NAMES[format]} unpacks to more than ${formatBytes(limit)}, far more than is allowed`,
      "Split it by district or organisation.",
    ],
    "file-without-layer": ({ format }) => [
      `the ${FORMAT_NAMES[format]} has no layer that can be read`,
      "Export it again with its data.",
    ],
    "file-no-such-layer": ({ layer, layers }) => [
      `there is no layer ${en([layer])}; there ${layers.length === 1 ? "is" : "are"} ${en(layers)}`,
      "Choose one of them.",
    ],
    "file-layer-read": ({ layer, others }) => [
      `${en([layer])} was read; it also holds ${en(others)}`,
      "If you want another, choose it under “Layer” when opening the file.",
    ],
    "file-writing-not-read": ({ format, writing }) => [
      `the ${FORMAT_NAMES[format]} is written with ${writing.slice(0, 40)}, which is not read`,
      "Open it in QGIS and export it as GeoPackage or GeoJSON.",
    ],
    "file-copied-while-open": () => [
      "another program had it open when it was copied: the last changes may be missing",
      "Close it in QGIS and copy it again.",
    ],
    "file-columns-left-out": ({ columns }) => [
      `columns that hold lists or other records were not read: ${en(columns)}`,
      "If you need them, export them as plain columns.",
    ],
    "row-geometry-damaged": () => [
      "the bytes of its geometry make none",
      "Export it again, or draw it.",
    ],
  },
});
