import { defineTexts } from "../../../i18n/texts.ts";

/** Which readings are looked at, and how they are chosen. */
export const scopeTexts = defineTexts({
  "es-PE": {
    tabs: {
      situacion: "Situación",
      calientes: "Puntos calientes",
      campana: "Campaña",
      ronda: "Ronda",
    },
    tabsLabel: "Preguntas sobre la broca",
    method: "Método",
    methods: { ramas: "Ramas", frutos_suelo: "Suelo", trampa: "Trampas" },
    methodInSentence: { ramas: "ramas", frutos_suelo: "frutos del suelo", trampa: "trampas" },
    methodWhy: {
      ramas: "Frutos brocados de los contados en las ramas.",
      frutos_suelo: "Frutos brocados de los recogidos del suelo: otra cosa que las ramas.",
      trampa: "Brocas por trampa y día. No es un porcentaje y no se convierte en uno.",
    },
    never: "Cada método mide otra cosa: nunca se suman.",
    seeSeason: "Ver la campaña",
    change: "Cambiar",
    done: "Listo",
    sheet: "Hoja de lecturas",
    period: "Período",
    all: "Todas las fechas",
    campaign: (name: string) => `Campaña ${name}`,
    organisation: "Organización",
    district: "Distrito",
    hamlet: "Caserío",
    every: {
      organisation: "Todas las organizaciones",
      district: "Todos los distritos",
      hamlet: "Todos los caseríos",
    },
    dropFilters: "Quitar filtros",
    emptyTitle: "Todavía no hay lecturas de broca",
    emptyText:
      "Abra una hoja con una fila por conteo: punto, fecha, método, frutos evaluados y brocados (o capturas de la trampa) y coordenadas. Sirven CSV y GeoJSON. El archivo no sale de este equipo.",
    emptyFields:
      "Los porcentajes se calculan de los conteos: una hoja que solo trae porcentajes no alcanza para saber cuán seguro es un dato.",
    open: "Abrir una hoja de lecturas",
    sample: "Usar datos de ejemplo",
    close: "Cerrar esta hoja",
  },
  en: {
    tabs: { situacion: "Status", calientes: "Hot spots", campana: "Season", ronda: "Round" },
    tabsLabel: "Questions about the borer",
    method: "Method",
    methods: { ramas: "Branches", frutos_suelo: "Ground", trampa: "Traps" },
    methodInSentence: { ramas: "branches", frutos_suelo: "fallen berries", trampa: "traps" },
    methodWhy: {
      ramas: "Bored berries of those counted on branches.",
      frutos_suelo: "Bored berries of those picked from the ground: another thing than branches.",
      trampa: "Borers per trap and day. Not a percentage, and never turned into one.",
    },
    never: "Each method measures another thing: they are never added.",
    seeSeason: "See the season",
    change: "Change",
    done: "Done",
    sheet: "Sheet of readings",
    period: "Period",
    all: "All dates",
    campaign: (name: string) => `Season ${name}`,
    organisation: "Organisation",
    district: "District",
    hamlet: "Hamlet",
    every: {
      organisation: "All organisations",
      district: "All districts",
      hamlet: "All hamlets",
    },
    dropFilters: "Drop filters",
    emptyTitle: "No borer readings yet",
    emptyText:
      "Open a sheet with one row per count: point, date, method, berries counted and bored (or catches of the trap) and coordinates. CSV and GeoJSON will do. The file stays on this device.",
    emptyFields:
      "Percentages are computed from counts: a sheet with percentages alone cannot tell how sure a figure is.",
    open: "Open a sheet of readings",
    sample: "Use sample data",
    close: "Close this sheet",
  },
});
