import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

/** What the analysis of variance takes for granted, and what to do where that is doubtful. */
export const assumptionTexts = defineTexts({
  "es-PE": {
    title: "¿Se puede confiar en el análisis?",
    allGood: "No se ve nada en contra de los tres supuestos.",
    testedGood: "No se ve nada en contra de los supuestos que se pudieron probar.",
    untested: "Los supuestos no se pueden probar con estas parcelas.",
    doubted: (names: string, n: number) =>
      `${plural(n, "Hay un supuesto dudoso", "Hay supuestos dudosos")}: ${names}. Tome con cautela las letras y los intervalos.`,
    /** In the answer, where the section is further down. */
    mind: (names: string) =>
      `Ojo, supuesto dudoso: ${names}. Mire «¿Se puede confiar en el análisis?» antes de decidir.`,
    untestable:
      "Que las parcelas sean independientes no se prueba con cifras: lo da el sorteo dentro de cada bloque.",
    fewPlots: (n: string) => `Con ${n} parcelas estas pruebas ven poco: mire también los gráficos.`,
    verdict: { good: "cumple", bad: "dudoso", none: "sin prueba" },
    none: "No se puede probar con estas parcelas.",
    each: {
      normality: {
        name: "Residuos normales",
        inSentence: "residuos normales",
        good: "No se ve que se aparten de la normal.",
        bad: "Se apartan de la normal: busque en los gráficos las parcelas extremas y revise su cifra en el campo o en el cuaderno.",
        test: (w: string, p: string) => `Shapiro-Wilk, W = ${w}, ${p}`,
      },
      equalVariance: {
        name: "Variación pareja",
        inSentence: "variación pareja",
        good: "No se ve que unas variedades varíen más que otras.",
        bad: "Unas variedades varían más que otras: un mismo intervalo para todas engaña. Con porcentajes o conteos, pida el análisis de la cifra transformada (logit, raíz) y compare.",
        test: (f: string, p: string) => `Brown-Forsythe, F = ${f}, ${p}`,
      },
      additivity: {
        name: "Bloque y variedad se suman",
        inSentence: "suma de bloque y variedad",
        good: "No se ve que el efecto de la variedad cambie con el bloque.",
        bad: "El efecto de la variedad parece crecer con el nivel del bloque: pida el análisis del logaritmo de la cifra y compare.",
        test: (f: string, p: string) => `Tukey, un grado de libertad, F = ${f}, ${p}`,
      },
    },
  },
  en: {
    title: "Can the analysis be trusted?",
    allGood: "Nothing is seen against the three assumptions.",
    testedGood: "Nothing is seen against the assumptions that could be tested.",
    untested: "The assumptions cannot be tested with these plots.",
    doubted: (names: string, n: number) =>
      `${plural(n, "One assumption is doubtful", "Some assumptions are doubtful")}: ${names}. Take letters and intervals with care.`,
    mind: (names: string) =>
      `Mind, doubtful assumption: ${names}. See “Can the analysis be trusted?” before deciding.`,
    untestable:
      "That plots are independent cannot be tested with figures: drawing lots within each block gives it.",
    fewPlots: (n: string) => `With ${n} plots these tests see little: look at the charts too.`,
    verdict: { good: "holds", bad: "doubtful", none: "not tested" },
    none: "It cannot be tested with these plots.",
    each: {
      normality: {
        name: "Normal residuals",
        inSentence: "normal residuals",
        good: "They are not seen to depart from normal.",
        bad: "They depart from normal: find the extreme plots in the charts and check their figure in the field or the notebook.",
        test: (w: string, p: string) => `Shapiro-Wilk, W = ${w}, ${p}`,
      },
      equalVariance: {
        name: "Even variation",
        inSentence: "even variation",
        good: "No variety is seen to vary more than others.",
        bad: "Some varieties vary more than others: one interval for all misleads. With percentages or counts, ask for the analysis of the transformed figure (logit, root) and compare.",
        test: (f: string, p: string) => `Brown-Forsythe, F = ${f}, ${p}`,
      },
      additivity: {
        name: "Block and variety add up",
        inSentence: "block and variety adding up",
        good: "The effect of variety is not seen to change with the block.",
        bad: "The effect of variety seems to grow with the level of the block: ask for the analysis of the figure's logarithm and compare.",
        test: (f: string, p: string) => `Tukey's one degree of freedom, F = ${f}, ${p}`,
      },
    },
  },
});
