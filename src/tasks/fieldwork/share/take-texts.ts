import { formatInteger } from "../../../i18n/format-number.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";
import type { FieldCounts } from "./model/field-counts.ts";

const counted = (count: number, one: string, other: string): string =>
  count === 0 ? "" : `${formatInteger(count)} ${plural(count, one, other)}`;

const listed = (parts: readonly string[], locale: Locale): string =>
  joinNames(
    parts.filter((part) => part !== ""),
    locale,
  );

export const takeTexts = defineTexts({
  "es-PE": {
    title: "Lo que hay para llevar",
    counts: (c: FieldCounts) =>
      listed(
        [
          counted(c.finding, "hallazgo", "hallazgos"),
          counted(c.count, "conteo", "conteos"),
          counted(c.trap, "lectura de trampa", "lecturas de trampa"),
          counted(c.corner, "vértice", "vértices"),
          counted(c.walk, "lindero caminado", "linderos caminados"),
          counted(c.openWalk, "lindero sin cerrar", "linderos sin cerrar"),
          counted(c.photos, "foto", "fotos"),
        ],
        "es-PE",
      ),
    nothing: "Todavía no hay nada anotado en el campo.",
    reading: "Leyendo lo anotado…",
    photosSize: (size: string) => `Fotos: ${size}`,
    personal: "Lleva datos personales",
    personalText:
      "Una posición dice dónde estuvo alguien y dónde está su parcela: por ley es dato personal (DS 016-2024-JUS). Los nombres, las notas y las fotos también pueden serlo. Déselo solo a quien deba tenerlo.",
    notSent: "Lindero no envía nada por su cuenta: usted elige a quién.",
    share: "Compartir",
    save: "Guardar",
    saveOne: (name: string) => `Guardar ${name} en este equipo`,
    whole: "Proyecto completo",
    wholeHint: (leaves: string) =>
      `Para juntarlo con otro equipo. Lleva: ${leaves} La posición de cada foto va con ella.`,
    geojson: "Mapa para la computadora (GeoJSON)",
    geojsonHint: "Puntos y linderos, para QGIS y otros programas de mapas.",
    gpx: "Mapa para un GPS o el teléfono (GPX)",
    gpxHint: "Puntos y linderos, para un GPS u otra aplicación de mapas.",
    csv: "Tabla para Excel (CSV)",
    csvHint: "Todo lo anotado, una fila por registro.",
    readings: "Conteos y trampas para Excel (CSV)",
    readingsHint: "Con las columnas de las hojas de monitoreo de broca.",
    photos: (from: string, to: string, all: string) =>
      from === "1" && to === all ? "Fotos" : `Fotos ${from} a ${to} de ${all}`,
    photosHint: "Solo las imágenes: sin posición ni notas.",
    left: (n: number) =>
      `${counted(n, "registro va", "registros van")} solo en el proyecto: un lindero sin cerrar, o algo que esta versión no entiende.`,
    empty: (n: number) =>
      `${counted(n, "registro está vacío: va", "registros están vacíos: van")} solo en el proyecto. Se quitan en su lista, en Hallazgo o Conteo.`,
    unplaced: (n: number) => `${counted(n, "no tiene posición", "no tienen posición")}.`,
    preparing: "Preparando el archivo…",
    ready: (name: string, size: string) => `Listo: ${name} (${size})`,
    now: "Compartir ahora",
    shared: (name: string, size: string) => `Entregado para compartir: ${name} (${size})`,
    sharedHint: "Si la otra aplicación lo recibió o lo envió, se ve en ella.",
    saved: (name: string, size: string) => `Guardado en este equipo: ${name} (${size})`,
    savedHint: "Está en Descargas.",
    savedInstead:
      "Este navegador no comparte este archivo, así que se guardó en Descargas. Desde ahí puede enviarlo.",
    cancelled: "No se compartió nada.",
    asText:
      "Viaja como texto (.txt) porque este navegador no comparte otra cosa. Lindero lo abre tal como llega.",
    failed: "No se pudo preparar el archivo",
    lastTaken: "Lo último que se llevó",
    last: (name: string, size: string, when: string) => `${name} (${size}), ${when}`,
    lastHow: { shared: "compartido", saved: "guardado en el equipo" },
    fileName: (clock: string) => `campo-${clock}`,
    readingsName: (clock: string) => `conteos-${clock}`,
  },
  en: {
    title: "What there is to take along",
    counts: (c: FieldCounts) =>
      listed(
        [
          counted(c.finding, "finding", "findings"),
          counted(c.count, "count", "counts"),
          counted(c.trap, "trap reading", "trap readings"),
          counted(c.corner, "corner", "corners"),
          counted(c.walk, "walked boundary", "walked boundaries"),
          counted(c.openWalk, "walk not closed", "walks not closed"),
          counted(c.photos, "photo", "photos"),
        ],
        "en",
      ),
    nothing: "Nothing has been noted in the field yet.",
    reading: "Reading what was recorded…",
    photosSize: (size: string) => `Photos: ${size}`,
    personal: "It holds personal data",
    personalText:
      "A position says where somebody was and where their plot is: by Peruvian law it is personal data (DS 016-2024-JUS). Names, notes and photos may be, too. Give it only to those who should have it.",
    notSent: "Lindero itself sends nothing: you choose to whom.",
    share: "Share",
    save: "Save",
    saveOne: (name: string) => `Save ${name} on this device`,
    whole: "Whole project",
    wholeHint: (leaves: string) =>
      `To be joined with another device. It takes: ${leaves} Each photo's position goes with it.`,
    geojson: "Map for a computer (GeoJSON)",
    geojsonHint: "Points and boundaries, for QGIS and other map programs.",
    gpx: "Map for a GPS or a phone (GPX)",
    gpxHint: "Points and boundaries, for a GPS or another map app.",
    csv: "Table for Excel (CSV)",
    csvHint: "All that was noted, a row for each record.",
    readings: "Counts and traps for Excel (CSV)",
    readingsHint: "In the columns of borer monitoring sheets.",
    photos: (from: string, to: string, all: string) =>
      from === "1" && to === all ? "Photos" : `Photos ${from} to ${to} of ${all}`,
    photosHint: "The pictures alone: no position, no notes.",
    left: (n: number) =>
      `${counted(n, "record goes", "records go")} only in the project: a walk not closed, or something this version does not understand.`,
    empty: (n: number) =>
      `${counted(n, "record is empty: it goes", "records are empty: they go")} only in the project. Remove them from their list, under Finding or Count.`,
    unplaced: (n: number) => `${counted(n, "has no position", "have no position")}.`,
    preparing: "Preparing the file…",
    ready: (name: string, size: string) => `Ready: ${name} (${size})`,
    now: "Share now",
    shared: (name: string, size: string) => `Handed over to be shared: ${name} (${size})`,
    sharedHint: "Whether the other app took or sent it is seen there.",
    saved: (name: string, size: string) => `Saved on this device: ${name} (${size})`,
    savedHint: "It is in Downloads.",
    savedInstead:
      "This browser does not share this file, so it was saved to Downloads. You can send it from there.",
    cancelled: "Nothing was shared.",
    asText:
      "It travels as text (.txt), since this browser shares nothing else. Lindero opens it as it arrives.",
    failed: "The file could not be prepared",
    lastTaken: "Taken along last",
    last: (name: string, size: string, when: string) => `${name} (${size}), ${when}`,
    lastHow: { shared: "shared", saved: "saved on the device" },
    fileName: (clock: string) => `field-${clock}`,
    readingsName: (clock: string) => `counts-${clock}`,
  },
});
