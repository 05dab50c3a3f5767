import type { ArchiveIssueParams } from "../../domain/issue/archive-issues.ts";
import { formatBytes } from "../format-measure.ts";
import { formatInteger } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

const MOST_NAMES = 6;

const listed = (names: readonly string[], open: string, close: string): string => {
  const shown = names.slice(0, MOST_NAMES).map((name) => `${open}${name.slice(-50)}${close}`);
  return `${shown.join(", ")}${names.length > MOST_NAMES ? "…" : ""}`;
};
const es = (names: readonly string[]): string => listed(names, "«", "»");
const en = (names: readonly string[]): string => listed(names, "“", "”");

const AGAIN_ES = "Pídalo o descárguelo de nuevo.";
const AGAIN_EN = "Ask for it or download it again.";
const UNPACK_ES = "Descomprímalo usted y abra lo que contiene.";
const UNPACK_EN = "Unpack it yourself and open what it holds.";
const CHOOSE_ES = "Si quiere otra, elíjala en «Capa» al abrir el archivo.";
const CHOOSE_EN = "If you want another, choose it under “Layer” when opening the file.";

export const archiveSentences = defineTexts<SentenceTable<ArchiveIssueParams>>({
  "es-PE": {
    "archive-damaged": ({ part }) => [
      `el archivo comprimido está dañado o incompleto${part && `: ${es([part])}`}`,
      AGAIN_ES,
    ],
    "archive-locked": () => [
      "el archivo comprimido tiene contraseña",
      "Ábralo con su contraseña y comprímalo de nuevo sin ella.",
    ],
    "archive-method": ({ part }) => [
      `${es([part])} está comprimido de un modo que no se lee`,
      UNPACK_ES,
    ],
    "archive-too-large": ({ of, limit }) => [
      `se descomprime a más de ${of === "bytes" ? formatBytes(limit) : `${formatInteger(limit)} partes`}, mucho más de lo admitido`,
      UNPACK_ES,
    ],
    "archive-size-lies": ({ part }) => [
      `${es([part])} se descomprime a más de lo que dice`,
      AGAIN_ES,
    ],
    "archive-overlapping": () => [
      "sus partes ocupan los mismos bytes: se descomprimiría a mucho más de lo admitido",
      AGAIN_ES,
    ],
    "archive-unsafe-name": ({ name }) => [
      `el nombre ${es([name])} sale de su carpeta; esa parte no se lee`,
      AGAIN_ES,
    ],
    "archive-too-deep": ({ limit }) => [
      `contiene archivos comprimidos dentro de otros, a más de ${limit} niveles`,
      UNPACK_ES,
    ],
    "archive-nothing-inside": ({ names }) => [
      `no contiene KML ni ningún otro archivo de datos${names.length > 0 ? `; contiene ${es(names)}` : ""}`,
      "Comprima también el archivo de datos.",
    ],
    "layers-together": ({ layers }) => [
      `se leyeron juntas ${formatInteger(layers.length)} capas, una tras otra: ${es(layers)}`,
      CHOOSE_ES.replace("otra", "una sola"),
    ],
    "layers-not-read": ({ layers }) => [
      `no se pudo leer ${es(layers)}`,
      "Elíjala en «Capa» para ver por qué.",
    ],
    "files-left-aside": ({ count, names, limit }) => [
      `${formatInteger(count)} ${plural(count, "archivo quedó", "archivos quedaron")} sin abrir: ${es(names)}`,
      `De una carpeta se abren los archivos de datos, hasta ${limit} a la vez. Si falta alguno, ábralo solo.`,
    ],
    "shapefile-no-shp": ({ parts }) => [
      `falta el .shp, que tiene la geometría; hay ${es(parts)}`,
      "Traiga juntos el .shp, el .dbf y el .prj.",
    ],
    "shapefile-no-attributes": () => [
      "falta el .dbf: las parcelas no tienen código ni otros datos",
      "Traiga juntos el .shp, el .dbf y el .prj.",
    ],
    "shapefile-cut-off": ({ read }) => [
      `el .shp está incompleto: termina a medias después de ${formatInteger(read)} registros`,
      AGAIN_ES,
    ],
    "shapefile-columns-empty": ({ columns }) => [
      `${es(columns)}: su contenido está en otro archivo o en un tipo que no se lee; queda vacío`,
      "Exporte esas columnas como texto.",
    ],
    "row-shape-missing": () => [
      "tiene datos en el .dbf, pero su geometría no está en el .shp",
      AGAIN_ES,
    ],
    "row-attributes-missing": () => ["no tiene fila en el .dbf: queda sin código", AGAIN_ES],
    "row-deleted": () => [
      "está marcada como borrada en el .dbf",
      "Si vale, recupérela en el programa que la borró.",
    ],
    "track-closed": ({ gapM, limitM }) => [
      `recorrido cerrado como polígono: sus extremos están a ${formatInteger(gapM)} m (se cierra hasta ${limitM} m)`,
      "Compruebe en el mapa que rodea la parcela.",
    ],
    "track-joined": ({ pieces, gapM }) => [
      `recorrido de ${formatInteger(pieces)} tramos, unidos uno tras otro; el mayor salto es de ${formatInteger(gapM)} m`,
      "Compruebe en el mapa que es una sola parcela.",
    ],
  },
  en: {
    "archive-damaged": ({ part }) => [
      `the archive is damaged or incomplete${part && `: ${en([part])}`}`,
      AGAIN_EN,
    ],
    "archive-locked": () => [
      "the archive is protected by a password",
      "Open it with its password and pack it again without.",
    ],
    "archive-method": ({ part }) => [
      `${en([part])} is packed in a way that is not read`,
      UNPACK_EN,
    ],
    "archive-too-large": ({ of, limit }) => [
      `it unpacks to more than ${of === "bytes" ? formatBytes(limit) : `${formatInteger(limit)} parts`}, far more than is allowed`,
      UNPACK_EN,
    ],
    "archive-size-lies": ({ part }) => [`${en([part])} unpacks to more than it says`, AGAIN_EN],
    "archive-overlapping": () => [
      "its parts claim the same bytes: it would unpack to far more than is allowed",
      AGAIN_EN,
    ],
    "archive-unsafe-name": ({ name }) => [
      `the name ${en([name])} climbs out of its folder; that part is not read`,
      AGAIN_EN,
    ],
    "archive-too-deep": ({ limit }) => [
      `it holds archives within archives, more than ${limit} levels deep`,
      UNPACK_EN,
    ],
    "archive-nothing-inside": ({ names }) => [
      `there is no KML and no other data file inside${names.length > 0 ? `; it holds ${en(names)}` : ""}`,
      "Pack the data file too.",
    ],
    "layers-together": ({ layers }) => [
      `${formatInteger(layers.length)} layers were read together, one after the other: ${en(layers)}`,
      CHOOSE_EN.replace("another", "one alone"),
    ],
    "layers-not-read": ({ layers }) => [
      `${en(layers)} could not be read`,
      "Choose it under “Layer” to see why.",
    ],
    "files-left-aside": ({ count, names, limit }) => [
      `${formatInteger(count)} ${plural(count, "file was", "files were")} not opened: ${en(names)}`,
      `Of a folder, data files are opened, up to ${limit} at once. If one is missing, open it alone.`,
    ],
    "shapefile-no-shp": ({ parts }) => [
      `the .shp, which holds the geometry, is missing; there is ${en(parts)}`,
      "Bring .shp, .dbf and .prj together.",
    ],
    "shapefile-no-attributes": () => [
      "the .dbf is missing: the plots have no code and no other data",
      "Bring .shp, .dbf and .prj together.",
    ],
    "shapefile-cut-off": ({ read }) => [
      `the .shp is incomplete: it ends half way after ${formatInteger(read)} records`,
      AGAIN_EN,
    ],
    "shapefile-columns-empty": ({ columns }) => [
      `${en(columns)}: its content lies in another file or is of a type that is not read; left empty`,
      "Export those columns as text.",
    ],
    "row-shape-missing": () => ["it is in the .dbf, but its geometry is not in the .shp", AGAIN_EN],
    "row-attributes-missing": () => ["it has no row in the .dbf: it stays without code", AGAIN_EN],
    "row-deleted": () => [
      "it is marked as deleted in the .dbf",
      "If it counts, restore it in the program that deleted it.",
    ],
    "track-closed": ({ gapM, limitM }) => [
      `track closed into a polygon: its ends are ${formatInteger(gapM)} m apart (closed up to ${limitM} m)`,
      "Check on the map that it goes round the plot.",
    ],
    "track-joined": ({ pieces, gapM }) => [
      `track of ${formatInteger(pieces)} pieces, joined end to end; the longest leap is ${formatInteger(gapM)} m`,
      "Check on the map that it is one plot.",
    ],
  },
});
