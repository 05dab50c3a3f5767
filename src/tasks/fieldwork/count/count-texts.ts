import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

const frutos = (n: string) => `${n} ${n === "1" ? "fruto" : "frutos"}`;
const berries = (n: string) => `${n} ${n === "1" ? "berry" : "berries"}`;

/** Counting fruits with gloves on. */
export const countTexts = defineTexts({
  "es-PE": {
    stages: "Partes del conteo",
    stage: { fruits: "Frutos", opened: "Posición", data: "Datos" },
    tree: (n: string, of: string) => `Árbol ${n} de ${of}`,
    inTree: (n: string) => `${frutos(n)} en este árbol`,
    sound: "Sano",
    bored: "Brocado",
    ten: "+10 sanos",
    undo: "Deshacer",
    undone: {
      s: "sano",
      t: "10 sanos",
      b: "brocado",
      n: "árbol",
    },
    undoOf: (what: string) => `Deshacer: ${what}`,
    next: "Siguiente árbol",
    last: "Último árbol: seguir con la posición",
    branch: "En cada árbol, la rama más productiva: 30 a 100 frutos.",
    ground: "En cada árbol, los frutos del suelo.",
    sum: (trees: string, counted: string, one: boolean) =>
      `${trees} ${one ? "árbol" : "árboles"}, ${frutos(counted)}`,
    rate: (bored: string, counted: string, share: string) =>
      `${bored} ${bored === "1" ? "brocado" : "brocados"} de ${counted}: ${share}`,
    range: (low: string, high: string) => `de ${low} a ${high}`,
    doubt:
      "Intervalo de 95% (Wilson): toma cada fruto como independiente. Los frutos de un árbol se parecen, así que la duda real es mayor.",
    doubtShort: "Intervalo de 95%; la duda real es mayor.",
    none: "Aún no hay frutos contados.",
    openedLead: (wanted: string) =>
      `Abra hasta ${wanted} frutos brocados y toque dónde está la broca.`,
    openedSum: (n: string, of: string) => `${n} de ${of} abiertos`,
    openedMore: (opened: string, bored: string) =>
      `Abrió ${opened} y contó ${bored} brocados: los demás serán del mismo lote.`,
    early: (n: string, of: string, share: string, low: string, high: string) =>
      `En A y B: ${n} de ${of}, ${share} (de ${low} a ${high}).`,
    position: {
      A: "Entrando",
      B: "En el canal",
      C: "En el grano",
      D: "Con crías",
    },
    finish: "Terminar conteo",
    finishShort: (n: string, of: string) => `Terminar con ${n} de ${of} árboles`,
    reopen: "Seguir contando",
    finished: "Conteo terminado",
    method: "Qué se cuenta",
    branches: "Ramas",
    floor: "Suelo",
    wanted: "Árboles por contar",
    alive: "Brocas vivas",
    dead: "Brocas muertas",
    optional: "Si las contó",
    begun: (when: string) => `Empezado: ${when}`,
    tapped: (tree: string, counted: string, bored: string) =>
      `Árbol ${tree}: ${counted} frutos, ${bored} brocados`,
  },
  en: {
    stages: "Parts of the count",
    stage: { fruits: "Berries", opened: "Position", data: "Data" },
    tree: (n: string, of: string) => `Tree ${n} of ${of}`,
    inTree: (n: string) => `${berries(n)} on this tree`,
    sound: "Sound",
    bored: "Bored",
    ten: "+10 sound",
    undo: "Undo",
    undone: { s: "sound", t: "10 sound", b: "bored", n: "tree" },
    undoOf: (what: string) => `Undo: ${what}`,
    next: "Next tree",
    last: "Last tree: go on to position",
    branch: "On each tree, the most productive branch: 30 to 100 berries.",
    ground: "Under each tree, the berries on the ground.",
    sum: (trees: string, counted: string, one: boolean) =>
      `${trees} ${one ? "tree" : "trees"}, ${berries(counted)}`,
    rate: (bored: string, counted: string, share: string) =>
      `${bored} bored of ${counted}: ${share}`,
    range: (low: string, high: string) => `${low} to ${high}`,
    doubt:
      "95% interval (Wilson): it takes every berry as independent. Berries of one tree are alike, so the real doubt is wider.",
    doubtShort: "95% interval; the real doubt is wider.",
    none: "No berries counted yet.",
    openedLead: (wanted: string) =>
      `Open up to ${wanted} bored berries and tap where the borer is.`,
    openedSum: (n: string, of: string) => `${n} of ${of} opened`,
    openedMore: (opened: string, bored: string) =>
      `${opened} opened, ${bored} bored counted: the others will be of the same lot.`,
    early: (n: string, of: string, share: string, low: string, high: string) =>
      `In A and B: ${n} of ${of}, ${share} (${low} to ${high}).`,
    position: { A: "Entering", B: "In the canal", C: "In the bean", D: "With offspring" },
    finish: "Finish the count",
    finishShort: (n: string, of: string) => `Finish with ${n} of ${of} trees`,
    reopen: "Go on counting",
    finished: "Count finished",
    method: "What is counted",
    branches: "Branches",
    floor: "Ground",
    wanted: "Trees to count",
    alive: "Live borers",
    dead: "Dead borers",
    optional: "If you counted them",
    begun: (when: string) => `Begun: ${when}`,
    tapped: (tree: string, counted: string, bored: string) =>
      `Tree ${tree}: ${counted} berries, ${bored} bored`,
  },
});

/** The list of counts and readings, and the sheet they become. */
export const countListTexts = defineTexts({
  "es-PE": {
    intro: "Cuente la broca lote por lote",
    introHint: "Cada toque se guarda en este equipo. Al terminar, un toque los lleva a Broca.",
    newCount: "Contar en un lote",
    newTrap: "Leer una trampa",
    goOn: "Por terminar",
    done: "Terminados",
    count: "Conteo",
    trap: "Trampa",
    noCode: "sin código",
    noCatch: "sin capturas anotadas",
    catches: (n: string, days: string) => `${n} ${n === "1" ? "captura" : "capturas"} en ${days}`,
    catchesAlone: (n: string) =>
      `${n} ${n === "1" ? "captura" : "capturas"}, sin día de instalación`,
    days: (n: number, said: string) => `${said} ${plural(n, "día", "días")}`,
    sheet: "Llevar a Broca",
    rows: (n: number, said: string) =>
      `${said} ${plural(n, "lectura lista", "lecturas listas")}: conteos con frutos y trampas con capturas.`,
    unready: (n: number, said: string) =>
      `${said} ${plural(n, "registro aún no tiene", "registros aún no tienen")} cifras y no ${plural(n, "sale", "salen")}.`,
    held: (n: number, said: string) =>
      `${said} ${plural(n, "versión", "versiones")} de otro equipo no ${plural(n, "sale", "salen")}: es el mismo conteo. Elija cuál vale en Llevar.`,
    unfinished: (n: number, said: string) =>
      `${said} ${plural(n, "conteo no está terminado: sale", "conteos no están terminados: salen")} con lo contado hasta ahora.`,
    toBorer: "Ver en Broca",
    toBorerHint:
      "Entran directo en las lecturas de Broca, con su origen, fecha y hora. Si algo no cuadra, se revisa antes.",
    renew: "Actualizar en Broca",
    stale: "Broca no tiene los últimos cambios.",
    stands: (name: string) =>
      `En Broca están como «${name}». Al actualizar se reemplazan: los mismos conteos no cuentan dos veces.`,
    save: "Guardar para Excel (CSV)",
    fileName: (when: string) => `Conteos de este equipo ${when.replace("T", " ")}.csv`,
    odd: (n: number, said: string) =>
      `${said} ${plural(n, "registro no se entiende: se conserva", "registros no se entienden: se conservan")}, y no ${plural(n, "sale", "salen")} aquí.`,
  },
  en: {
    intro: "Count the borer lot by lot",
    introHint:
      "Every tap is kept on this device. When you are done, one touch takes them to Borer.",
    newCount: "Count in a lot",
    newTrap: "Read a trap",
    goOn: "To be finished",
    done: "Finished",
    count: "Count",
    trap: "Trap",
    noCode: "no code",
    noCatch: "no catch noted",
    catches: (n: string, days: string) => `${n} caught in ${days}`,
    catchesAlone: (n: string) => `${n} caught, day of setting not noted`,
    days: (n: number, said: string) => `${said} ${plural(n, "day", "days")}`,
    sheet: "Take to Borer",
    rows: (n: number, said: string) =>
      `${said} ${plural(n, "reading is", "readings are")} ready: counts with berries and traps with a catch.`,
    unready: (n: number, said: string) =>
      `${said} ${plural(n, "record has", "records have")} no figures yet and ${plural(n, "does", "do")} not go.`,
    held: (n: number, said: string) =>
      `${said} ${plural(n, "version", "versions")} from another device ${plural(n, "does", "do")} not go out: it is the same count. Choose which holds in Hand on.`,
    unfinished: (n: number, said: string) =>
      `${said} ${plural(n, "count is not finished: it goes", "counts are not finished: they go")} with what is counted so far.`,
    toBorer: "See in Borer",
    toBorerHint:
      "They go straight into Borer's readings, with their source, date and hour. Should anything not add up, it is looked through first.",
    renew: "Renew in Borer",
    stale: "Borer does not have the last changes.",
    stands: (name: string) =>
      `Borer has them as “${name}”. Renewing replaces them: the same counts do not count twice.`,
    save: "Save for Excel (CSV)",
    fileName: (when: string) => `Counts of this device ${when.replace("T", " ")}.csv`,
    odd: (n: number, said: string) =>
      `${said} ${plural(n, "record is", "records are")} not understood: kept, and not shown here.`,
  },
});
