import { defineTexts } from "../../../../i18n/texts.ts";

const head = (es: string, en: string) => ({ "es-PE": es, en });

/** Heads of the file's columns. */
export const exportHeads = {
  group: head("grupo", "group"),
  kind: head("tipo", "kind"),
  name: head("nombre", "name"),
  place: head("ciudad_o_zona", "town_or_area"),
  confirmed: head("ciudad_confirmada", "town_confirmed"),
  lon: head("longitud", "longitude"),
  lat: head("latitud", "latitude"),
  around: head("a_la_redonda_m", "within_m"),
  about: head("de_que_trata", "about"),
  design: head("diseno", "design"),
  who: head("quien", "who"),
  doubt: head("no_se_sabe", "not_known"),
  source: head("fuente", "source"),
  url: head("enlace", "link"),
} as const;

export const exportTexts = defineTexts({
  "es-PE": {
    menu: "Exportar",
    people: "CSV para Excel: lugares",
    machine: "CSV para programas: lugares",
    hint: "Con su fuente y cuánto puede alejarse cada lugar",
    fileName: "plataforma-lugares",
    data: "datos",
    yes: "sí",
    no: "no",
    none: "no se dice",
    provenance: "Procedencia",
    files: "Archivos de Lindero",
    location: "Ubicación",
    locationValue:
      "Referencial: no se publica ninguna coordenada. El punto es el de la ciudad, del distrito o del medio de la región; no mida con él",
    crs: "Sistema de coordenadas",
    made: "Fecha y hora (Lima)",
    version: "Versión de Lindero",
  },
  en: {
    menu: "Export",
    people: "CSV for spreadsheets: places",
    machine: "CSV for programs: places",
    hint: "With the source and how far each place may be",
    fileName: "platform-places",
    data: "data",
    yes: "yes",
    no: "no",
    none: "not said",
    provenance: "Provenance",
    files: "Files of Lindero",
    location: "Location",
    locationValue:
      "Approximate: no coordinates are published. The point is that of the town, the district or the middle of the region; do not measure with it",
    crs: "Coordinate system",
    made: "Date and time (Lima)",
    version: "Lindero version",
  },
});
