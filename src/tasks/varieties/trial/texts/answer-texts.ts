import type { ResponseField } from "../../../../domain/trials/trial-field.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";
import type { NotComputable } from "../../analysis/trial/trial-answer.ts";

/** "rinde más", "rinden más"; of any other column with its name. */
type Verb = (count: number, more: boolean, name: string) => string;

const ES_VERBS: Readonly<Record<ResponseField, Verb>> = {
  rendimiento_qq_ha: (n, more) => `${plural(n, "rinde", "rinden")} ${more ? "más" : "menos"}`,
  roya_pct: (n, more) => `${plural(n, "tiene", "tienen")} ${more ? "más" : "menos"} roya`,
  taza_puntos: (n, more) =>
    `${plural(n, "tiene", "tienen")} ${more ? "más" : "menos"} puntaje de taza`,
  broca_pct: (n, more) => `${plural(n, "tiene", "tienen")} ${more ? "más" : "menos"} broca`,
};

const EN_VERBS: Readonly<Record<ResponseField, Verb>> = {
  rendimiento_qq_ha: (n, more) => `${plural(n, "yields", "yield")} ${more ? "more" : "less"}`,
  roya_pct: (n, more) => `${plural(n, "has", "have")} ${more ? "more" : "less"} leaf rust`,
  taza_puntos: (n, more) => `${plural(n, "has", "have")} a ${more ? "higher" : "lower"} cup score`,
  broca_pct: (n, more) => `${plural(n, "has", "have")} ${more ? "more" : "less"} borer`,
};

/** The answer in sentences; names and figures come written out. */
export const answerTexts = defineTexts({
  "es-PE": {
    at: (site: string) => `En ${site}, `,
    noSites: (name: string) =>
      `No hay cifras de ${name} en ningún sitio. Elija otra variable o complete el archivo.`,
    verbs: ES_VERBS,
    otherVerb: ((n, more, name) =>
      `${plural(n, "tiene", "tienen")} un valor ${more ? "mayor" : "menor"} de ${name}`) as Verb,
    altitude: "msnm",
    points: "puntos porcentuales",
    all: (n: string) => `las ${n} variedades`,
    noneTold: (names: string, name: string) => `${names} no se distinguen en ${name}`,
    noneToldWithFirst: (first: string, name: string, pairs: number) =>
      `ninguna variedad se distingue de ${first} en ${name}, aunque ${pairs} ${plural(pairs, "par sí se distingue", "pares sí se distinguen")} entre ellos`,
    notProof: (least: string) =>
      `No distinguirlas no prueba que sean iguales: este ensayo solo separa diferencias de unos ${least} o más.`,
    notProofOfAll: (least: string, most: string) =>
      `No distinguirlas no prueba que sean iguales: este ensayo solo separa diferencias de ${least} a ${most} o más, según cuántas parcelas quedaron de cada par.`,
    firstAlone: (first: string, verb: string) => `${first} ${verb} que todas las demás`,
    firstAloneOfTwo: (first: string, verb: string, other: string) =>
      `${first} ${verb} que ${other}`,
    nextIs: (next: string, by: string) => `la siguiente es ${next}, con ${by}`,
    together: (names: string) => `${names} no se distinguen`,
    withFirst: (names: string, first: string, n: number) =>
      `${names} no se ${plural(n, "distingue", "distinguen")} de ${first}`,
    others: (n: string) => `otras ${n} variedades`,
    apart: (variety: string, verb: string, by: string, than: string) =>
      `${variety} ${verb}: ${by} que ${than}`,
    apartBy: (variety: string, by: string, than: string) => `${variety}: ${by} que ${than}`,
    apartExcept: (variety: string, verb: string, first: string, by: string, near: string) =>
      `${variety} ${verb} que ${first}, ${by}, y no se distingue de ${near}`,
    apartExceptBrief: (variety: string, verb: string, first: string, near: string) =>
      `${variety} ${verb} que ${first} y no se distingue de ${near}`,
    othersNear: (n: string) => `${n} de las demás`,
    apartMany: (n: string, verb: string, than: string) => `${n} variedades ${verb} que ${than}`,
    apartManyBy: (low: string, high: string, p: string) =>
      `de ${low} a ${high} de diferencia (${p} o menor)`,
    more: (value: string) => `${value} más`,
    less: (value: string) => `${value} menos`,
    evidence: (low: string, high: string, p: string) => `de ${low} a ${high}; ${p}`,
    betweenMany: "Hay variedades intermedias: las letras dicen qué pares no se distinguen.",
    varianceOnly: (p: string) =>
      `El análisis de varianza ve diferencias entre variedades (${p}), pero ningún par llega a separarse.`,
    pairsOnly: (p: string) =>
      `El análisis de varianza en conjunto no ve diferencias entre variedades (${p}): tome el par con cautela.`,
    base: (blocks: string, n: number, plots: string, m: number) =>
      `${blocks} ${plural(n, "bloque", "bloques")}, ${plots} ${plural(m, "parcela", "parcelas")}`,
    cv: (value: string) => `CV ${value}`,
    cvUndefined: "el CV no está definido",
    why: {
      "no-values": (name: string) =>
        `no hay ninguna cifra de ${name}. Elija otra variable o complete la columna en el archivo.`,
      "one-block": () =>
        "hay un solo bloque: sin repetición no se puede saber si la diferencia es de la variedad o de la parcela. Repita el ensayo en más bloques.",
      "one-variety": () =>
        "hay una sola variedad: no hay con qué compararla. Agregue las demás al archivo.",
      "all-equal": (name: string) =>
        `todas las parcelas tienen la misma cifra de ${name}: no hay variación que analizar. Revise si la columna se llenó con un valor fijo.`,
      "no-residual-df": () =>
        "quedan tan pocas parcelas que no sobra ninguna para estimar el error. Complete las que faltan o reúna más bloques.",
      "repeated-cells": () =>
        "hay variedades repetidas dentro de un bloque. Revise bloque y variedad en el archivo, o separe las campañas en la columna campana.",
      "several-campaigns": () =>
        "las mismas parcelas tienen cifras de varias campañas, y medir otra vez no es repetir el ensayo. Elija una campaña.",
      disconnected: () =>
        "faltan tantas parcelas que unas variedades nunca coinciden con otras en un bloque: no se pueden comparar. Complete las que faltan.",
      "no-block": () =>
        "el archivo no dice el bloque de cada parcela. Agregue la columna bloque y vuelva a abrirlo.",
      "perfect-fit": () =>
        "bloque y variedad explican cada cifra sin error: así no hay contra qué comparar. Revise si las cifras se calcularon en vez de medirse.",
      "too-large": () =>
        "hay más variedades o parcelas de las que un ensayo por bloques compara. Revise si el archivo es un ensayo, o divídalo por sitios.",
    } satisfies Readonly<Record<NotComputable, (name: string) => string>>,
    unbalanced: (n: number) =>
      `${n === 1 ? "Falta 1 parcela" : `Faltan ${n} parcelas`}: el ensayo no es balanceado y las medias son ajustadas por bloque.`,
    unbalancedAcross: (n: number) =>
      `${n === 1 ? "Falta 1 parcela" : `Faltan ${n} parcelas`} entre todos los sitios: las medias de esos sitios son ajustadas por bloque y las sumas del análisis dependen de su orden.`,
    unbalancedBare: "El ensayo no es balanceado: las medias son ajustadas por bloque.",
    blockNamed: (name: string) => `bloque ${name}`,
    dropped: (names: string) => `Sin ninguna cifra, fuera del análisis: ${names}.`,
    percent:
      "Hay porcentajes cerca de 0 o de 100: el análisis de varianza supone una escala que ahí puede no cumplirse. Las cifras no se transformaron.",
    across: {
      ends: (sites: string, said: string, first: boolean) =>
        `${first ? "En" : "en"} ${sites}, ${said}`,
      noEnds: "ninguna se distingue de otra",
      interaction: (p: string) =>
        `No todas las variedades se comportan igual: sus diferencias cambian de un sitio a otro (${p}). Mire cada sitio por separado.`,
      noInteraction: (p: string) =>
        `No se ve que las diferencias entre variedades cambien de un sitio a otro (${p}).`,
      varieties: (p: string) => `En el conjunto de los sitios, las variedades difieren (${p}).`,
      noVarieties: (p: string) =>
        `En el conjunto de los sitios, las variedades no se distinguen (${p}).`,
      sites: (p: string) =>
        `Los sitios difieren entre sí (${p}, contra los bloques de cada sitio).`,
      noSites: (p: string) =>
        `Los sitios no se distinguen (${p}, contra los bloques de cada sitio).`,
      altitude: "Cada altitud es un solo sitio: no se separa de su suelo, clima ni manejo.",
      notComputable: (why: string) => `Los sitios juntos no se pueden analizar: ${why}`,
    },
  },
  en: {
    at: (site: string) => `At ${site}, `,
    noSites: (name: string) =>
      `There are no figures of ${name} at any site. Choose another response or fill in the file.`,
    verbs: EN_VERBS,
    otherVerb: ((n, more, name) =>
      `${plural(n, "has", "have")} a ${more ? "higher" : "lower"} value of ${name}`) as Verb,
    altitude: "masl",
    points: "percentage points",
    all: (n: string) => `the ${n} varieties`,
    noneTold: (names: string, name: string) => `${names} are not told apart in ${name}`,
    noneToldWithFirst: (first: string, name: string, pairs: number) =>
      `no variety is told apart from ${first} in ${name}, though ${pairs} ${plural(pairs, "other pair is", "other pairs are")}`,
    notProof: (least: string) =>
      `Not told apart does not prove them equal: this trial only separates differences of about ${least} or more.`,
    notProofOfAll: (least: string, most: string) =>
      `Not told apart does not prove them equal: this trial only separates differences of ${least} to ${most} or more, by how many plots of each pair are left.`,
    firstAlone: (first: string, verb: string) => `${first} ${verb} than all others`,
    firstAloneOfTwo: (first: string, verb: string, other: string) =>
      `${first} ${verb} than ${other}`,
    nextIs: (next: string, by: string) => `the next is ${next}, with ${by}`,
    together: (names: string) => `${names} are not told apart`,
    withFirst: (names: string, first: string, n: number) =>
      `${names} ${plural(n, "is", "are")} not told apart from ${first}`,
    others: (n: string) => `${n} other varieties`,
    apart: (variety: string, verb: string, by: string, than: string) =>
      `${variety} ${verb}: ${by} than ${than}`,
    apartBy: (variety: string, by: string, than: string) => `${variety}: ${by} than ${than}`,
    apartExcept: (variety: string, verb: string, first: string, by: string, near: string) =>
      `${variety} ${verb} than ${first}, ${by}, and is not told apart from ${near}`,
    apartExceptBrief: (variety: string, verb: string, first: string, near: string) =>
      `${variety} ${verb} than ${first} and is not told apart from ${near}`,
    othersNear: (n: string) => `${n} of the others`,
    apartMany: (n: string, verb: string, than: string) => `${n} varieties ${verb} than ${than}`,
    apartManyBy: (low: string, high: string, p: string) => `by ${low} to ${high} (${p} or smaller)`,
    more: (value: string) => `${value} more`,
    less: (value: string) => `${value} less`,
    evidence: (low: string, high: string, p: string) => `${low} to ${high}; ${p}`,
    betweenMany: "Some varieties stand in between: the letters say which pairs are not told apart.",
    varianceOnly: (p: string) =>
      `The analysis of variance sees differences between varieties (${p}), but no single pair is told apart.`,
    pairsOnly: (p: string) =>
      `The analysis of variance as a whole sees no difference between varieties (${p}): take the pair with care.`,
    base: (blocks: string, n: number, plots: string, m: number) =>
      `${blocks} ${plural(n, "block", "blocks")}, ${plots} ${plural(m, "plot", "plots")}`,
    cv: (value: string) => `CV ${value}`,
    cvUndefined: "the CV is not defined",
    why: {
      "no-values": (name: string) =>
        `there is no figure of ${name}. Choose another response or fill in the column of the file.`,
      "one-block": () =>
        "there is a single block: without replication a difference may be of the variety or of the plot. Repeat the trial in more blocks.",
      "one-variety": () =>
        "there is a single variety: nothing to compare it with. Add the others to the file.",
      "all-equal": (name: string) =>
        `all plots have the same figure of ${name}: there is no variation to analyse. See whether the column was filled with a fixed value.`,
      "no-residual-df": () =>
        "so few plots are left that none remains to estimate the error. Fill in the missing ones or gather more blocks.",
      "repeated-cells": () =>
        "varieties are repeated within a block. Check block and variety in the file, or tell the seasons apart in the column campana.",
      "several-campaigns": () =>
        "the same plots have figures of several seasons, and measuring again is no replication. Choose one season.",
      disconnected: () =>
        "so many plots are missing that some varieties never meet others in a block: they cannot be compared. Fill in the missing ones.",
      "no-block": () =>
        "the file does not say the block of each plot. Add the column bloque and open it again.",
      "perfect-fit": () =>
        "block and variety explain every figure without error: there is nothing to compare against. See whether the figures were computed rather than measured.",
      "too-large": () =>
        "there are more varieties or plots than a block trial compares. See whether the file is a trial, or split it by site.",
    },
    unbalanced: (n: number) =>
      `${n} ${plural(n, "plot is", "plots are")} missing: the trial is not balanced and the means are adjusted for block.`,
    unbalancedAcross: (n: number) =>
      `${n} ${plural(n, "plot is", "plots are")} missing over all sites: the means of those sites are adjusted for block and the sums of the analysis depend on their order.`,
    unbalancedBare: "The trial is not balanced: the means are adjusted for block.",
    blockNamed: (name: string) => `block ${name}`,
    dropped: (names: string) => `Without any figure, left out of the analysis: ${names}.`,
    percent:
      "Some percentages are near 0 or 100: the analysis of variance assumes a scale that may not hold there. The figures were not transformed.",
    across: {
      ends: (sites: string, said: string, first: boolean) =>
        `${first ? "At" : "at"} ${sites}, ${said}`,
      noEnds: "no two are told apart",
      interaction: (p: string) =>
        `Not all varieties behave alike: their differences change from site to site (${p}). Look at each site by itself.`,
      noInteraction: (p: string) =>
        `Differences between varieties are not seen to change from site to site (${p}).`,
      varieties: (p: string) => `Over all sites, the varieties differ (${p}).`,
      noVarieties: (p: string) => `Over all sites, the varieties are not told apart (${p}).`,
      sites: (p: string) => `The sites differ (${p}, against the blocks of each site).`,
      noSites: (p: string) =>
        `The sites are not told apart (${p}, against the blocks of each site).`,
      altitude: "Each altitude is a single site: it cannot be told from its soil, weather or care.",
      notComputable: (why: string) => `The sites together cannot be analysed: ${why}`,
    },
  },
});
