import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

export const slideTexts = defineTexts({
  "es-PE": {
    offers: {
      plots: "Variedades y altitud",
      plotsAbout: "Cuántas parcelas están fuera de la faja de altitud de su variedad.",
      trial: "El ensayo",
      trialAbout: "Medias por variedad, con su intervalo y sus letras.",
      platform: "La plataforma",
      platformAbout: "Miembros, actividades y sitios de ensayo publicados, por localidad.",
    },
    plots: {
      ofCompared: {
        some: "{fuera} de {comparadas} parcelas comparadas{grupo} están fuera de la faja de altitud de su variedad",
        none: "Ninguna de {comparadas} parcelas comparadas{grupo} está fuera de la faja de altitud de su variedad",
      },
      ofAll: {
        some: "{fuera} de {total} parcelas{grupo} están fuera de la faja de altitud de su variedad",
        none: "Ninguna de {total} parcelas{grupo} está fuera de la faja de altitud de su variedad",
      },
      fine: "{debajo} por debajo y {encima} por encima.",
      inside: "{dentro} están dentro.",
      undecided: "De {indecidibles} no se puede decidir, por el error de la altitud.",
      left: "Otras {sin_comparar} de las {total} no se pudieron comparar: falta su variedad, su faja o su altitud.",
      leftAmong:
        "Entre ellas hay parcelas que no se pudieron comparar; no se dice cuántas, porque son pocas.",
      advice: "La faja es un consejo publicado, no una norma.",
    },
    group: (org: string | null, hamlet: string | null): string =>
      `${org === null ? "" : ` de ${org}`}${hamlet === null ? "" : ` del caserío ${hamlet}`}`,
    together: (n: number) => `Otras ${n} variedades, juntas`,
    outsideOf: (part: string, whole: string) => `${part} de ${whole} fuera`,
    joined: "Las variedades de menos de 5 productores, o poco frecuentes, se muestran juntas.",
    twice: "Una parcela con dos variedades está en las dos filas.",
    hidden: (n: number, count: string) =>
      `${count} ${plural(n, "variedad no se muestra: es", "variedades no se muestran: son")} de menos de 5 productores.`,
    sampleRegister: (date: string) => `Padrón de ejemplo (sintético), ${date}`,
    ownRegister: "Padrón: archivo propio, solo en grupos de 5 o más productores",
    ownCatalogue: "Catálogo de variedades: archivo propio",
    trial: {
      letters:
        "Dos variedades que comparten una letra no se distinguen, lo que no prueba que sean iguales.",
      variety: "Variedad",
      unit: (unit: string) => unit,
      interval: "Intervalo de 95%",
      plots: "Parcelas",
      letter: "Letras",
      range: (low: string, high: string) => `${low} a ${high}`,
      sample: (date: string) => `Ensayo de ejemplo (sintético), ${date}`,
      own: "Ensayo: archivo propio",
      method: (alpha: string) => `Bloques completos al azar; letras de Tukey, α = ${alpha}`,
    },
    platform: {
      message: "{miembros} miembros de la plataforma y {ensayos} sitios de ensayo",
      text: "Cada lugar es una localidad o un distrito, no un punto exacto. {actividades} líneas de trabajo en 2020.",
      kind: "Qué es",
      count: "Cuántos",
      kinds: {
        members: "Miembros y plantas",
        activities: "Actividades de 2020",
        trials: "Sitios de ensayo",
        centres: "Centros de innovación",
        regions: "Regiones con lotes semilleros",
      },
      more: (count: string) => `${count} más`,
      label: (names: string, around: string) => `${names} (aprox., ${around} a la redonda)`,
      noMap: "No hay mapa: son menos de 3 localidades, y sus lugares son aproximados.",
      out: (n: number, count: string) =>
        `${count} ${plural(n, "no está", "no están")} en el mapa: sin localidad conocida, de toda una región, o fuera de él.`,
      doubtful: (n: number, count: string) =>
        `${count} ${plural(n, "localidad está", "localidades están")} por confirmar.`,
    },
    reasons: {
      noRegister: "No hay un padrón abierto. Abra uno o use los datos de ejemplo.",
      noCatalogue:
        "No se pudo leer el catálogo de variedades. Conéctese una vez y vuelva a intentar.",
      noProducers:
        "No se puede mostrar: el padrón no dice de quién es cada parcela. Agregue la columna codigo_socio (o dni, o apellidos_nombres) y vuelva a abrirlo.",
      nothingCompared:
        "Ninguna parcela se pudo comparar: falta su variedad, su faja o su altitud. Vea en Variedades qué falta.",
      fewProducers: "No se puede mostrar: algún grupo reúne a menos de 5 productores.",
      noTrial: "No hay un ensayo abierto. Abra uno en Variedades, Ensayo, o use el de ejemplo.",
      noResponse: "El ensayo abierto no tiene ninguna columna medida que analizar.",
      noPlatform:
        "No se pudieron leer los datos de la plataforma. Conéctese una vez y vuelva a intentar.",
      unknownOffer: "Esta versión no conoce esa lámina.",
    },
  },
  en: {
    offers: {
      plots: "Varieties and altitude",
      plotsAbout: "How many plots lie outside the altitude band of their variety.",
      trial: "The trial",
      trialAbout: "Means by variety, with their interval and letters.",
      platform: "The platform",
      platformAbout: "Published members, activities and trial sites, by town.",
    },
    plots: {
      ofCompared: {
        some: "{fuera} of {comparadas} compared plots{grupo} lie outside the altitude band of their variety",
        none: "None of {comparadas} compared plots{grupo} lies outside the altitude band of its variety",
      },
      ofAll: {
        some: "{fuera} of {total} plots{grupo} lie outside the altitude band of their variety",
        none: "None of {total} plots{grupo} lies outside the altitude band of its variety",
      },
      fine: "{debajo} below and {encima} above.",
      inside: "{dentro} are inside.",
      undecided: "{indecidibles} cannot be decided, for the error of the altitude.",
      left: "Another {sin_comparar} of the {total} could not be compared: their variety, its band or the altitude is missing.",
      leftAmong: "Some of them could not be compared; how many is not said, because they are few.",
      advice: "The band is published advice, not a rule.",
    },
    group: (org: string | null, hamlet: string | null): string =>
      `${org === null ? "" : ` of ${org}`}${hamlet === null ? "" : ` in the hamlet ${hamlet}`}`,
    together: (n: number) => `Another ${n} varieties, together`,
    outsideOf: (part: string, whole: string) => `${part} of ${whole} outside`,
    joined: "Varieties of fewer than 5 producers, or rare ones, are shown together.",
    twice: "A plot with two varieties stands in both rows.",
    hidden: (n: number, count: string) =>
      `${count} ${plural(n, "variety is not shown: it is", "varieties are not shown: they are")} of fewer than 5 producers.`,
    sampleRegister: (date: string) => `Sample register (synthetic), ${date}`,
    ownRegister: "Register: own file, only in groups of 5 producers or more",
    ownCatalogue: "Catalogue of varieties: own file",
    trial: {
      letters:
        "Two varieties that share a letter are not told apart, which does not prove them equal.",
      variety: "Variety",
      unit: (unit: string) => (unit === "puntos" ? "points" : unit),
      interval: "95% interval",
      plots: "Plots",
      letter: "Letters",
      range: (low: string, high: string) => `${low} to ${high}`,
      sample: (date: string) => `Sample trial (synthetic), ${date}`,
      own: "Trial: own file",
      method: (alpha: string) => `Randomised complete blocks; Tukey's letters, α = ${alpha}`,
    },
    platform: {
      message: "{miembros} members of the platform and {ensayos} trial sites",
      text: "Each place is a town or a district, not an exact point. {actividades} lines of work in 2020.",
      kind: "What it is",
      count: "How many",
      kinds: {
        members: "Members and plants",
        activities: "Activities of 2020",
        trials: "Trial sites",
        centres: "Innovation centres",
        regions: "Regions with seed lots",
      },
      more: (count: string) => `${count} more`,
      label: (names: string, around: string) => `${names} (approx., within ${around})`,
      noMap: "There is no map: fewer than 3 towns, and their places are approximate.",
      out: (n: number, count: string) =>
        `${count} ${plural(n, "is", "are")} not on the map: without a known town, of a whole region, or beyond it.`,
      doubtful: (n: number, count: string) =>
        `${count} ${plural(n, "town is", "towns are")} to be confirmed.`,
    },
    reasons: {
      noRegister: "No register is open. Open one or use the sample data.",
      noCatalogue: "The catalogue of varieties could not be read. Connect once and try again.",
      noProducers:
        "It cannot be shown: the register does not say whose each plot is. Add the column codigo_socio (or dni, or apellidos_nombres) and open it again.",
      nothingCompared:
        "No plot could be compared: its variety, band or altitude is missing. See in Varieties what is missing.",
      fewProducers: "It cannot be shown: some group has fewer than 5 producers.",
      noTrial: "No trial is open. Open one under Varieties, Trial, or use the sample.",
      noResponse: "The open trial has no measured column to analyse.",
      noPlatform: "The data of the platform could not be read. Connect once and try again.",
      unknownOffer: "This version does not know that slide.",
    },
  },
});

export type SlideReason = keyof (typeof slideTexts)["en"]["reasons"];
