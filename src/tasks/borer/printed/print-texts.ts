import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

/** Counts come written out; `n` beside them only chooses the word. */
export const printTexts = defineTexts({
  "es-PE": {
    open: "Hoja de ronda",
    print: "Imprimir",
    close: "Cerrar",
    dialogTitle: "Hoja de ronda para imprimir",
    dialogHint:
      "Hoja A4, una sola tinta. En la ventana de impresión elija escala 100% para que la escala del croquis sea cierta.",
    title: "Ronda de broca del café",
    subtitle: (period: string, method: string) => `${period} · ${method}`,
    counts: (sectors: string, n: number, points: string, m: number, distance: string) =>
      `${sectors} ${plural(n, "sector", "sectores")}, ${points} ${plural(m, "punto", "puntos")}, ${distance} en línea recta entre sectores`,
    sample: "Datos de ejemplo, sin valor oficial",
    made: "Hoja hecha el",
    day: "Fecha de la ronda",
    responsible: "Responsable",
    organisation: "Organización",
    method: {
      ramas: "frutos en ramas",
      frutos_suelo: "frutos del suelo",
      trampa: "trampas",
    },
    sketch: (stops: string) => `Croquis de la ronda: ${stops}`,
    sketchScale: (scale: string, interval: string) =>
      `Escala 1:${scale} impresa en A4 al 100%, cuadrícula cada ${interval}`,
    sketchFoot: (crs: string) =>
      `${crs}  |  NC: norte de cuadrícula  |  Cuadrito: capital de distrito  |  Trazo cortado: orden de la visita en línea recta, no es camino  |  Un número apartado de su lugar lleva una línea hasta él`,
    insets: "Los recuadros con letra siguen a mayor escala",
    inset: (letter: string, stops: string) => `Recuadro ${letter} del croquis: ${stops}`,
    keys: { treat: "tratar", count: "volver a contar", look: "agregado por usted" },
    noSketch: "Ningún sector de la ronda tiene coordenadas: no hay croquis.",
    north: "NC",
    table: "Sectores en orden de visita",
    treat: "Tratar",
    count: (points: string, trees: string, fruits: string) =>
      `Volver a contar: ${points} más, ${trees} árboles, ${fruits} frutos`,
    countTraps: (traps: string) => `Poner ${traps} más`,
    onePoint: "Un solo punto: no se sabe cuánto varía el sector",
    addNew:
      "Los puntos ya contados no se cuentan de nuevo: los nuevos se suman a ellos. Repártalos por todo el sector.",
    counted: (line: string) => `ya contado: ${line}`,
    moreNew: (n: number, count: string) =>
      `y ${count} ${plural(n, "punto nuevo", "puntos nuevos")} más: use otra hoja`,
    countAll: (most: string) => `Decidir por otra razón: harían falta más de ${most} puntos más`,
    countAgain: "Volver a contar los puntos",
    look: "Mirar y contar",
    last: "Última tasa",
    middle: (east: string, north: string) => `centro E ${east} N ${north}`,
    noPlace: "sin coordenadas",
    newPoint: "punto nuevo",
    newTrap: "trampa nueva",
    addTraps: "Lea las trampas que ya están y ponga las nuevas repartidas por todo el sector.",
    goesOn: (name: string) => `${name} (sigue)`,
    treated: { what: "Qué se hizo", day: "Fecha", done: "Hecho" },
    columns: {
      point: "Punto",
      east: "Este",
      north: "Norte",
      altitude: "msnm",
      trees: "Árboles",
      fruits: "Frutos",
      bored: "Brocados",
      catches: "Capturas",
      days: "Días",
      notes: "Notas",
    },
    protocolFruits: [
      "En cada punto, 30 árboles; en cada árbol, la rama más productiva (30 a 100 frutos): cuente todos sus frutos y, de ellos, los brocados.",
      "Abra hasta 100 frutos brocados y anote dónde está la broca: A entrando, B en el canal, C en el grano, D con crías. Protocolo de Cenicafé.",
    ],
    protocolGround: [
      "En cada punto, bajo los mismos 30 árboles: recoja los frutos caídos, cuéntelos y, de ellos, los brocados. No los mezcle con los de ramas.",
      "Abra hasta 100 frutos brocados y anote dónde está la broca: A entrando, B en el canal, C en el grano, D con crías.",
    ],
    protocolTraps: [
      "En cada trampa: cuente las brocas, vacíe el vaso y anote los días desde la lectura anterior.",
      "La captura se compara por trampa y día; no se mezcla con porcentajes de frutos.",
    ],
    pageTitle: (tab: string) => `Broca del café: ${tab.toLowerCase()}`,
    moreRows: (count: string) => `y ${count} filas más: están en el archivo exportado.`,
    threshold: "Umbral de acción",
    thresholdValue: (threshold: string) =>
      `${threshold}, elegido en pantalla. No hallamos uno de Senasa Perú.`,
    rule: "Cómo se eligió",
    ruleValue:
      "Tratar: todo el intervalo de 95% queda sobre el umbral. Volver a contar: el intervalo contiene el umbral, o hay un solo punto y no se sabe cuánto varía el sector. El intervalo toma cada punto como un conglomerado (estimador de razón, t de puntos menos 1) y con pocos puntos abarca también el de Wilson; el de un punto es el de Wilson, que solo habla de sus frutos. Un punto suelto para tratar: su propio intervalo queda sobre el umbral.",
    plan: "Cuánto contar",
    planValue: (k: string, trees: string, fruits: string) =>
      `Con la agregación medida (${k}), ${trees} árboles por punto y ${fruits} frutos por árbol, si la tasa no cambia.`,
    planTraps: (k: string) => `Con la agregación medida (${k}), si la tasa no cambia.`,
    kNone: "k sin valor: no más juntos que por azar",
    kUnknown: "k no se pudo medir",
    source: "Fuente",
    sourceValue: (file: string, sha: string, read: string) =>
      `${file}, ${read} registros, SHA-256 ${sha}`,
    chance: "Azar",
    chanceValue: "Ninguno: sin semilla; el mismo archivo y los mismos ajustes dan la misma ronda.",
    foot: (version: string) =>
      `Lindero ${version}. Orden por vecino más cercano y mejora 2-opt, en metros UTM.`,
  },
  en: {
    open: "Round sheet",
    print: "Print",
    close: "Close",
    dialogTitle: "Round sheet to print",
    dialogHint:
      "A4, one ink. In the print window choose scale 100% so that the sketch's scale is true.",
    title: "Coffee berry borer round",
    subtitle: (period: string, method: string) => `${period} · ${method}`,
    counts: (sectors: string, n: number, points: string, m: number, distance: string) =>
      `${sectors} ${plural(n, "sector", "sectors")}, ${points} ${plural(m, "point", "points")}, ${distance} in straight lines between sectors`,
    sample: "Sample data, no official value",
    made: "Sheet made on",
    day: "Day of the round",
    responsible: "Responsible",
    organisation: "Organisation",
    method: {
      ramas: "berries on branches",
      frutos_suelo: "berries on the ground",
      trampa: "traps",
    },
    sketch: (stops: string) => `Sketch of the round: ${stops}`,
    sketchScale: (scale: string, interval: string) =>
      `Scale 1:${scale} printed on A4 at 100%, grid every ${interval}`,
    sketchFoot: (crs: string) =>
      `${crs}  |  GN: grid north  |  Small square: district capital  |  Dashes: order of the visit in straight lines, no road  |  A number away from its place has a line to it`,
    insets: "Boxes with a letter follow at a larger scale",
    inset: (letter: string, stops: string) => `Box ${letter} of the sketch: ${stops}`,
    keys: { treat: "treat", count: "count again", look: "added by you" },
    noSketch: "No sector of the round has coordinates: there is no sketch.",
    north: "GN",
    table: "Sectors in the order of the visit",
    treat: "Treat",
    count: (points: string, trees: string, fruits: string) =>
      `Count again: ${points} more, ${trees} trees, ${fruits} berries`,
    countTraps: (traps: string) => `Set ${traps} more`,
    onePoint: "A single point: how the sector varies is not known",
    addNew:
      "Points counted already are not counted again: the new ones are added to them. Spread them over the whole sector.",
    counted: (line: string) => `counted already: ${line}`,
    moreNew: (n: number, count: string) =>
      `and ${count} more new ${plural(n, "point", "points")}: use another sheet`,
    countAll: (most: string) =>
      `Decide for another reason: over ${most} more points would be needed`,
    countAgain: "Count the points again",
    look: "Look and count",
    last: "Last rate",
    middle: (east: string, north: string) => `middle E ${east} N ${north}`,
    noPlace: "no coordinates",
    newPoint: "new point",
    newTrap: "new trap",
    addTraps: "Read the traps that are there and set the new ones over the whole sector.",
    goesOn: (name: string) => `${name} (goes on)`,
    treated: { what: "What was done", day: "Date", done: "Done" },
    columns: {
      point: "Point",
      east: "Easting",
      north: "Northing",
      altitude: "masl",
      trees: "Trees",
      fruits: "Berries",
      bored: "Bored",
      catches: "Catches",
      days: "Days",
      notes: "Notes",
    },
    protocolFruits: [
      "At each point 30 trees; on each the most productive branch (30 to 100 berries): count all its berries and, of them, the bored ones.",
      "Open up to 100 bored berries and note where the borer is: A entering, B in the canal, C in the bean, D with offspring. Cenicafé's protocol.",
    ],
    protocolGround: [
      "At each point, under the same 30 trees: pick up fallen berries, count them and, of them, the bored ones. Do not mix them with those of branches.",
      "Open up to 100 bored berries and note where the borer is: A entering, B in the canal, C in the bean, D with offspring.",
    ],
    protocolTraps: [
      "At each trap: count the borers, empty the cup and note the days since the reading before.",
      "Catches are compared per trap and day; they are not mixed with percentages of berries.",
    ],
    pageTitle: (tab: string) => `Coffee berry borer: ${tab.toLowerCase()}`,
    moreRows: (count: string) => `and ${count} more rows: the exported file has them.`,
    threshold: "Action threshold",
    thresholdValue: (threshold: string) =>
      `${threshold}, chosen on the screen. We found none of Senasa Peru.`,
    rule: "How sectors were chosen",
    ruleValue:
      "Treat: the whole 95% interval is above the threshold. Count again: the interval holds the threshold, or there is a single point and how the sector varies is not known. The interval takes each point as a cluster (ratio estimator, t of points minus 1) and with few points spans Wilson's too; that of a point is Wilson's, which speaks of its berries only. A lone point to treat: its own interval is above the threshold.",
    plan: "How much to count",
    planValue: (k: string, trees: string, fruits: string) =>
      `With the measured aggregation (${k}), ${trees} trees a point and ${fruits} berries a tree, if the rate stays.`,
    planTraps: (k: string) => `With the measured aggregation (${k}), if the rate stays.`,
    kNone: "k has no value: no more clumped than by chance",
    kUnknown: "k could not be measured",
    source: "Source",
    sourceValue: (file: string, sha: string, read: string) =>
      `${file}, ${read} records, SHA-256 ${sha}`,
    chance: "Chance",
    chanceValue: "None: no seed; the same file and settings give the same round.",
    foot: (version: string) =>
      `Lindero ${version}. Order by nearest neighbour and 2-opt, in UTM metres.`,
  },
});
