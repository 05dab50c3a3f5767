import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

type Months = readonly { readonly year: number; readonly month: number }[];

const spanOf = (months: Months, to: string): string => {
  const name = (at: number): string => {
    const one = months.at(at);
    return one ? `${one.year}-${String(one.month).padStart(2, "0")}` : "";
  };
  return months.length < 2 ? name(0) : `${name(0)} ${to} ${name(-1)}`;
};

/** Options, complaints and sentences of `lindero borer`. */
export const commandTexts = defineTexts({
  "es-PE": {
    summary: "Lee conteos de broca y da tasas con su intervalo, puntos calientes y grupos",
    usage: "lecturas.csv [--by caserio] [--band 1500] [--rate raw] [--period 2026-03] [--json]",
    by: "Agrupa por una columna de la hoja, con el intervalo que toma los puntos como grupos",
    band: "Banda de distancia en metros; sin ella se propone una de los datos",
    rate: "Tasa que se compara: raw (como se contó) o eb (ajustada, la usual)",
    method: "ramas, frutos_suelo o trampa; sin él, el de más lecturas",
    period: "Un mes (2026-03) o una campaña (2026); sin él, todas las fechas",
    cells:
      "Compara hexágonos de estos metros; sin ella, los puntos, con todas sus fechas si no hay --period",
    threshold: "Umbral de acción en % de frutos, o brocas por trampa y día (5 si no se dice)",
    permutations: "Permutaciones por punto (9,999; con más de 5,000 puntos, 999)",
    seed: "Semilla de las permutaciones (1)",
    minFruits: "Con menos frutos contados un punto no se llama caliente (100)",
    minNeighbours: "Con menos vecinos en la banda un punto no se llama caliente (2)",
    crs: "Sistema de las coordenadas UTM que no lo dicen",
    sheet: "Hoja de un libro XLSX; sin ella, la primera con una tabla",
    swap: "Lee la latitud y la longitud (o el este y el norte) al revés de como dicen los títulos",
    repeated:
      "Filas iguales en todo: copies (copias, se cuentan una vez) o parts (partes de un conteo)",
    dates: "En 03/04/2026, qué va primero: day-first (día) o month-first (mes)",
    hints: {
      swap: "Para leer las coordenadas al revés: --swap",
      repeated:
        "Si las filas iguales son partes de un mismo conteo: --repeated parts; si son copias: --repeated copies",
      dates: "Para decir qué va primero en las fechas: --dates day-first o --dates month-first",
    },
    json: "Escribe todo como JSON en la salida",
    out: "Guarda un CSV para programas: los puntos, o los grupos si se pide --by",
    excel: "Guarda un CSV para Excel, con parámetros y procedencia",
    oneFile: "Indique un archivo de lecturas. Ejemplo: lindero borer lecturas.csv",
    badFigure: (name: string, text: string, least: number, most: number, whole: boolean) =>
      `El valor «${text}» de --${name} no sirve: use un número ${whole ? "entero " : ""}de ${least} a ${most}.`,
    badWord: (name: string, text: string, words: string) =>
      `El valor «${text}» de --${name} no se conoce. Los que hay: ${words}.`,
    badCrs: (text: string) => `No se conoce el sistema «${text}». Ejemplo: --crs EPSG:32717`,
    badOut: (path: string) => `No se sabe qué guardar en ${path}: use una terminación .csv.`,
    noColumn: (name: string, columns: readonly string[]) =>
      `La hoja no tiene la columna «${name}». Las que tiene: ${columns.join(", ")}.`,
    noPeriod: (text: string, campaigns: readonly string[], months: Months) =>
      months.length === 0 && campaigns.length === 0
        ? `No hay lecturas en «${text}»: ninguna tiene fecha ni campaña.`
        : `No hay lecturas en «${text}». Campañas: ${campaigns.join(", ") || "ninguna"}. Meses: ${spanOf(months, "a")}.`,
    noReadings: (file: string, method: string, there: string) =>
      `${file}: no hay lecturas con método ${method}. Las que hay son de: ${there}.`,
    nothingRead: (file: string) => `${file}: ninguna lectura sirve.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} leídas, ${accepted} aceptadas, ${refused} rechazadas`,
    more: (n: string) => `… y ${n} más; con --json se ven todas.`,
    saved: (path: string) => `Guardado: ${path}`,
    methods: { ramas: "frutos de ramas", frutos_suelo: "frutos del suelo", trampa: "trampas" },
    scope: (method: string, period: string) => `Método: ${method}. Período: ${period}.`,
    aside: (others: string) => `Aparte, sin entrar en ninguna cifra: ${others}.`,
    asideOf: (n: string, name: string, method: string) => `${n} de ${name} (--method ${method})`,
    percent: (rate: string) => `${rate}%`,
    perTrap: (rate: string) => `${rate} por trampa y día`,
    noRate: "Nada contado: no hay tasa.",
    counts: (bored: string, counted: string) => `${bored} brocados de ${counted} frutos`,
    catches: (catches: string, days: string) => `${catches} capturas en ${days} trampas-día`,
    total: (rate: string, counts: string, n: number, points: string) =>
      `Tasa: ${rate} (${counts}, ${points} ${plural(n, "punto", "puntos")}).`,
    clustered: (interval: string) => `Intervalo de 95%, con los puntos como grupos: ${interval}.`,
    both: (interval: string) =>
      `Intervalo de 95% con que se decide: ${interval}, el que abarca los dos que siguen.`,
    wilson: (interval: string) => `Si cada fruto fuera independiente (Wilson): ${interval}.`,
    effect: (times: string) =>
      `Ese es demasiado angosto: los frutos de un punto se parecen (efecto de diseño ${times}).`,
    noClustered: {
      "nothing-counted": "nada contado",
      "one-point": "un solo punto, sin varianza entre puntos",
      "nothing-bored": "ningún fruto brocado",
      "all-bored": "todos los frutos brocados",
      "no-variance": "todos los puntos tienen la misma tasa",
    },
    without: (why: string) => `No hay intervalo con los puntos como grupos: ${why}.`,
    same: (counted: string, n: number, points: string, rate: string, edges: string) =>
      `Con ${counted} frutos de ${points} ${plural(n, "punto", "puntos")}, ${rate} no se distingue de ${edges}.`,
    nothingCounted: (n: string) => `${n} sin nada contado, que no cuentan como 0.`,
    to: "a",
    and: "y",
    none: "–",
    unnamed: "(sin dato)",
    columns: {
      group: "Grupo",
      district: "Distrito",
      points: "Puntos",
      counts: "Brocados/frutos",
      trapCounts: "Capturas/trampas-día",
      rate: "Tasa",
      interval: "95% decide",
      clustered: "95% por puntos",
      wilson: "95% Wilson",
      eb: "Ajustada EB",
      standing: (threshold: string) => `Umbral ${threshold}`,
      id: "Punto",
      cell: "Celda",
      found: "Clase",
      neighbours: "Vecinos",
      permuted: "p permut.",
    },
    standings: { above: "sobre", below: "bajo", undecided: "no se sabe", unknown: "sin dato" },
    classes: (n: number) => {
      const sure = { 1: "90%", 2: "95%", 3: "99%" }[Math.abs(n)] ?? "";
      return n === 0 ? "no significativo" : `zona ${n > 0 ? "caliente" : "fría"} ${sure}`;
    },
    rates: {
      raw: "la tasa como se contó",
      eb: "la tasa ajustada (EB, la usual; --rate raw para la contada)",
    },
    hot: (rate: string, band: string, proposed: boolean, compared: string) =>
      `Gi* sobre ${rate}, banda de ${band} m${proposed ? " propuesta de los datos" : ""}; se comparan ${compared}.`,
    comparedPoints: (n: number, count: string) => `${count} ${plural(n, "punto", "puntos")}`,
    comparedCells: (n: number, count: string) => `${count} ${plural(n, "celda", "celdas")}`,
    bandReach: (share: string, units: string, n: number, k: string) =>
      `${share} de ${units} tiene ahí al menos ${k} ${plural(n, "vecino", "vecinos")}`,
    thePoints: "los puntos",
    theCells: "las celdas",
    bandBecause: {
      neighbours: (reach: string) => `La banda: ${reach}.`,
      "next-cell": (reach: string) => `La banda alcanza la celda siguiente: ${reach}.`,
      "half-extent": (reach: string) =>
        `La banda es la mitad de la extensión, más allá de la cual una vecindad no es local: ${reach}.`,
    },
    bandFar: (n: number, count: string) =>
      `${count} muy ${plural(n, "lejano queda", "lejanos quedan")} fuera de esa cuenta de la banda.`,
    noneCompared: (units: string) =>
      `No se puede decir dónde hay más: ninguno de ${units} se comparó, porque están solos en esta banda o tienen menos vecinos o frutos que el mínimo.`,
    islands: (names: string, rest: string | null) =>
      `Islas, sin ningún vecino en la banda: ${names}${rest === null ? "" : ` y ${rest} más`}.`,
    hotCounts: (hot: string, cold: string, perhaps: string, not: string, apart: string | null) =>
      `Calientes ${hot}, fríos ${cold} (q ≤ 0.05), quizá ${perhaps} (q ≤ 0.10), no significativos ${not} (Benjamini-Hochberg)${apart === null ? "" : `; sin juzgar por falta de vecinos o de frutos ${apart}`}.`,
    lowered: (n: string) =>
      `${n} con una clase menor o ninguna: las permutaciones no dan para más.`,
    permuted: (n: string, more: string | null, seed: string) =>
      `Permutaciones por punto: ${n}${more === null ? "" : ` (${more} donde z señala)`}, semilla ${seed}.`,
    noHot: {
      "too-few": "No se puede decir dónde hay más: hay muy pocos puntos con conteo y coordenadas.",
      "no-variance": "No se puede decir dónde hay más: todos los puntos tienen la misma tasa.",
      "all-neighbours":
        "No se puede decir dónde hay más: en esta banda todos son vecinos de todos. Use una menor.",
      "one-place":
        "No se puede decir dónde hay más: todos los conteos están en un mismo lugar. Revise las coordenadas.",
      shrunk:
        "No se puede decir dónde hay más: las tasas difieren menos de lo que da el azar al contar y, ajustadas (EB), quedan iguales. Vea la tasa contada con --rate raw.",
    },
    moran: (i: string, p: string, n: string) =>
      `I de Moran ${i}, p ${p} de dos colas (${n}; las islas no entran).`,
    noMoran: "La I de Moran no se puede calcular.",
    general:
      "Caliente es el punto junto con sus vecinos. Gi* es una estadística general, no un protocolo de broca.",
    sample: "Datos de ejemplo, no reales.",
  },
  en: {
    summary: "Reads borer counts and gives rates with intervals, hot spots and groups",
    usage: "readings.csv [--by hamlet] [--band 1500] [--rate raw] [--period 2026-03] [--json]",
    by: "Groups by a column of the sheet, with the interval that takes points as clusters",
    band: "Distance band in metres; without it one is proposed from the data",
    rate: "Rate that is compared: raw (as counted) or eb (shrunk, the default)",
    method: "ramas (branches), frutos_suelo (fallen) or trampa; without it, that of most readings",
    period: "A month (2026-03) or a season (2026); without it, all dates",
    cells:
      "Compares hexagons of these metres; without it points, with all their dates unless --period",
    threshold: "Action threshold in % of berries, or borers per trap and day (5 if not said)",
    permutations: "Permutations per point (9,999; with more than 5,000 points, 999)",
    seed: "Seed of the permutations (1)",
    minFruits: "With fewer berries counted a point is not called hot (100)",
    minNeighbours: "With fewer neighbours in the band a point is not called hot (2)",
    crs: "System of UTM coordinates that do not say it",
    sheet: "Sheet of an XLSX workbook; without it, the first that holds a table",
    swap: "Reads latitude and longitude (or easting and northing) the other way round than headed",
    repeated: "Rows equal in every cell: copies (counted once) or parts (of one count)",
    dates: "What stands first in 03/04/2026: day-first or month-first",
    hints: {
      swap: "To read the coordinates the other way round: --swap",
      repeated:
        "If equal rows are parts of one count: --repeated parts; if copies: --repeated copies",
      dates: "To say what stands first in dates: --dates day-first or --dates month-first",
    },
    json: "Writes everything as JSON on standard output",
    out: "Saves a CSV for programs: the points, or the groups where --by is given",
    excel: "Saves a CSV for spreadsheets, with parameters and provenance",
    oneFile: "Name one file of readings. Example: lindero borer readings.csv",
    badFigure: (name: string, text: string, least: number, most: number, whole: boolean) =>
      `The value "${text}" of --${name} will not do: use a ${whole ? "whole " : ""}number from ${least} to ${most}.`,
    badWord: (name: string, text: string, words: string) =>
      `The value "${text}" of --${name} is not known. There are: ${words}.`,
    badCrs: (text: string) => `The system "${text}" is not known. Example: --crs EPSG:32717`,
    badOut: (path: string) => `What to save in ${path} is not clear: end it in .csv.`,
    noColumn: (name: string, columns: readonly string[]) =>
      `The sheet has no column "${name}". It has: ${columns.join(", ")}.`,
    noPeriod: (text: string, campaigns: readonly string[], months: Months) =>
      months.length === 0 && campaigns.length === 0
        ? `There are no readings in "${text}": none has a date or a season.`
        : `There are no readings in "${text}". Seasons: ${campaigns.join(", ") || "none"}. Months: ${spanOf(months, "to")}.`,
    noReadings: (file: string, method: string, there: string) =>
      `${file}: no readings by method ${method}. There are: ${there}.`,
    nothingRead: (file: string) => `${file}: no reading can be used.`,
    read: (file: string, read: number, accepted: number, refused: number) =>
      `${file}: ${read} read, ${accepted} accepted, ${refused} refused`,
    more: (n: string) => `… and ${n} more; --json lists them all.`,
    saved: (path: string) => `Saved: ${path}`,
    methods: { ramas: "berries on branches", frutos_suelo: "fallen berries", trampa: "traps" },
    scope: (method: string, period: string) => `Method: ${method}. Period: ${period}.`,
    aside: (others: string) => `Set aside, in none of these figures: ${others}.`,
    asideOf: (n: string, name: string, method: string) => `${n} of ${name} (--method ${method})`,
    percent: (rate: string) => `${rate}%`,
    perTrap: (rate: string) => `${rate} per trap and day`,
    noRate: "Nothing counted: there is no rate.",
    counts: (bored: string, counted: string) => `${bored} bored of ${counted} berries`,
    catches: (catches: string, days: string) => `${catches} catches in ${days} trap-days`,
    total: (rate: string, counts: string, n: number, points: string) =>
      `Rate: ${rate} (${counts}, ${points} ${plural(n, "point", "points")}).`,
    clustered: (interval: string) => `95% interval, with points as clusters: ${interval}.`,
    both: (interval: string) =>
      `95% interval that decides: ${interval}, which holds the two that follow.`,
    wilson: (interval: string) => `If every berry were independent (Wilson): ${interval}.`,
    effect: (times: string) =>
      `That is far too narrow: berries of one point are alike (design effect ${times}).`,
    noClustered: {
      "nothing-counted": "nothing counted",
      "one-point": "one point only, no variance between points",
      "nothing-bored": "no bored berry",
      "all-bored": "all berries bored",
      "no-variance": "every point has the same rate",
    },
    without: (why: string) => `There is no interval with points as clusters: ${why}.`,
    same: (counted: string, n: number, points: string, rate: string, edges: string) =>
      `With ${counted} berries of ${points} ${plural(n, "point", "points")}, ${rate} cannot be told from ${edges}.`,
    nothingCounted: (n: string) => `${n} with nothing counted, which do not count as 0.`,
    to: "to",
    and: "and",
    none: "–",
    unnamed: "(not said)",
    columns: {
      group: "Group",
      district: "District",
      points: "Points",
      counts: "Bored/berries",
      trapCounts: "Catches/trap-days",
      rate: "Rate",
      interval: "95% decides",
      clustered: "95% by points",
      wilson: "95% Wilson",
      eb: "Shrunk EB",
      standing: (threshold: string) => `Threshold ${threshold}`,
      id: "Point",
      cell: "Cell",
      found: "Class",
      neighbours: "Neighbours",
      permuted: "p permut.",
    },
    standings: { above: "above", below: "below", undecided: "not known", unknown: "no data" },
    classes: (n: number) => {
      const sure = { 1: "90%", 2: "95%", 3: "99%" }[Math.abs(n)] ?? "";
      return n === 0 ? "not significant" : `${n > 0 ? "hot" : "cold"} area ${sure}`;
    },
    rates: {
      raw: "the rate as counted",
      eb: "the shrunk rate (EB, the default; --rate raw for the counted one)",
    },
    hot: (rate: string, band: string, proposed: boolean, compared: string) =>
      `Gi* on ${rate}, band of ${band} m${proposed ? " proposed from the data" : ""}; compared: ${compared}.`,
    comparedPoints: (n: number, count: string) => `${count} ${plural(n, "point", "points")}`,
    comparedCells: (n: number, count: string) => `${count} ${plural(n, "cell", "cells")}`,
    bandReach: (share: string, units: string, n: number, k: string) =>
      `${share} of ${units} have at least ${k} ${plural(n, "neighbour", "neighbours")} within it`,
    thePoints: "the points",
    theCells: "the cells",
    bandBecause: {
      neighbours: (reach: string) => `The band: ${reach}.`,
      "next-cell": (reach: string) => `The band reaches the next cell: ${reach}.`,
      "half-extent": (reach: string) =>
        `The band is half the extent, beyond which no neighbourhood is local: ${reach}.`,
    },
    bandFar: (n: number, count: string) =>
      `${count} very far ${plural(n, "one is", "ones are")} left out of that reckoning of the band.`,
    noneCompared: (units: string) =>
      `Where there is more cannot be told: none of ${units} was compared, being alone within this band or with fewer neighbours or berries than the least.`,
    islands: (names: string, rest: string | null) =>
      `Islands, with no neighbour within the band: ${names}${rest === null ? "" : ` and ${rest} more`}.`,
    hotCounts: (hot: string, cold: string, perhaps: string, not: string, apart: string | null) =>
      `Hot ${hot}, cold ${cold} (q ≤ 0.05), perhaps ${perhaps} (q ≤ 0.10), not significant ${not} (Benjamini-Hochberg)${apart === null ? "" : `; not judged for want of neighbours or berries ${apart}`}.`,
    lowered: (n: string) => `${n} with a lower class or none: the permutations bear out no more.`,
    permuted: (n: string, more: string | null, seed: string) =>
      `Permutations per point: ${n}${more === null ? "" : ` (${more} where z points)`}, seed ${seed}.`,
    noHot: {
      "too-few": "Where there is more cannot be told: too few points have a count and coordinates.",
      "no-variance": "Where there is more cannot be told: all points have the same rate.",
      "all-neighbours":
        "Where there is more cannot be told: in this band all neighbour all. Use a smaller one.",
      "one-place":
        "Where there is more cannot be told: all counts are at one and the same place. Check the coordinates.",
      shrunk:
        "Where there is more cannot be told: rates differ by less than chance gives in counting and, adjusted (EB), are all the same. See the counted rate with --rate raw.",
    },
    moran: (i: string, p: string, n: string) =>
      `Moran's I ${i}, two-sided p ${p} (${n}; islands are left out).`,
    noMoran: "Moran's I cannot be computed.",
    general:
      "Hot is a point together with its neighbours. Gi* is a general statistic, not a borer protocol.",
    sample: "Sample data, not real.",
  },
});
