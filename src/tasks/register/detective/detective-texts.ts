import type { ReadingName } from "../../../answers/register/detective/reading.ts";
import { plural } from "../../../i18n/plural.ts";
import { defineTexts, type Texts } from "../../../i18n/texts.ts";

interface DetectiveTexts {
  readonly title: string;
  readonly help: string;
  readonly noneConvinces: string;
  readonly looking: string;
  readonly sharedTitle: (n: string, reading: string) => string;
  readonly sharedHelp: string;
  readonly sharedUnclear: (text: string, n: number) => string;
  readonly sharedRow: (row: number, code: string) => string;
  readonly sharedScore: (shift: string, score: string, next: string) => string;
  readonly applyAll: (n: string) => string;
  readonly applyChosen: (text: string, n: number) => string;
  readonly names: Readonly<Record<ReadingName, string>>;
  readonly score: (figure: string) => string;
  readonly none: (figure: string) => string;
  readonly shift: (distance: string) => string;
  readonly noShift: string;
  readonly stays: string;
  readonly district: (name: string, km: string, radius: string) => string;
  readonly hamlet: (name: string, plots: string, n: number, km: string) => string;
  readonly inDistrict: (name: string, plots: string, n: number, km: string) => string;
  readonly twin: (row: number) => string;
  readonly free: string;
  readonly shared: (percent: string) => string;
  readonly abroad: string;
  readonly nowhere: string;
  readonly nothingNear: string;
  readonly choose: string;
  readonly chooseLabel: (name: string) => string;
  readonly keep: string;
  readonly map: (name: string) => string;
  readonly keys: {
    readonly here: string;
    readonly kin: string;
    readonly written: string;
    readonly capital: string;
  };
}

/** What the panel of readings says. A score orders; it is never called a probability. */
export const detectiveTexts: Texts<DetectiveTexts> = defineTexts<DetectiveTexts>({
  "es-PE": {
    title: "¿Dónde está en verdad?",
    help: "Las mismas cifras leídas de otras maneras, la más verosímil primero. El puntaje solo las ordena: decide usted.",
    noneConvinces:
      "Ninguna lectura convence: todas caen lejos de su caserío o distrito, o fuera del Perú. Revise las cifras, o pídalas de nuevo.",
    looking: "Probando otras lecturas de sus cifras…",
    sharedTitle: (n, reading) => `${n} filas de esta regla se leen mejor igual: ${reading}`,
    sharedHelp:
      "Se cambian juntas y se deshacen de una vez; las celdas y su archivo quedan como están.",
    sharedUnclear: (text, n) =>
      `${text} ${plural(n, "fila queda", "filas quedan")} sin marcar: otra lectura es casi igual de verosímil.`,
    sharedRow: (row, code) => (code === "" ? `Fila ${row}` : `Fila ${row} · ${code}`),
    sharedScore: (shift, score, next) => `${shift} · puntaje ${score}; la siguiente, ${next}`,
    applyAll: (n) => `Aplicar esta lectura a las ${n} filas que la comparten`,
    applyChosen: (text, n) =>
      n === 1
        ? "Aplicar esta lectura a la fila marcada"
        : `Aplicar esta lectura a las ${text} filas marcadas`,
    names: {
      "as-written": "Como está escrita",
      "zone-17": "Es de la zona 17S",
      "zone-18": "Es de la zona 18S",
      psad56: "Está en PSAD56",
      wgs84: "Está en WGS84",
      swapped: "Coordenadas intercambiadas",
      minus: "Falta el signo menos",
      "swapped-minus": "Intercambiadas y sin signo menos",
      decimals: "Punto o coma decimal perdido",
    },
    score: (figure) => `puntaje ${figure} de 100`,
    none: (figure) => `Que ninguna de estas lecturas sea la buena: puntaje ${figure} de 100.`,
    shift: (distance) => `se mueve ${distance}`,
    noShift: "como está escrita no es un lugar",
    stays: "no se mueve",
    district: (name, km, radius) =>
      `A ${km} km de la capital de ${name} (un círculo de su área tendría ${radius} km de radio).`,
    hamlet: (name, plots, n, km) =>
      `A ${km} km del centro de ${plots} ${plural(n, "parcela", "parcelas")} de su caserío, ${name}.`,
    inDistrict: (name, plots, n, km) =>
      `A ${km} km del centro de ${plots} ${plural(n, "parcela", "parcelas")} de su distrito, ${name}.`,
    twin: (row) =>
      `Cubre el mismo terreno que la fila ${row}: es indicio de una parcela repetida, no de otra lectura.`,
    free: "No cae sobre ninguna otra parcela del padrón.",
    shared: (percent) => `Otras parcelas del padrón cubren ${percent} de ella.`,
    abroad: "Queda fuera del Perú.",
    nowhere: "Sus cifras no son un lugar en ese sistema.",
    nothingNear: "La fila no dice caserío ni distrito con los que comparar.",
    choose: "Leerla así",
    chooseLabel: (name) => `Leerla así: ${name}`,
    keep: "Es la lectura actual",
    map: (name) => `Mapa de la lectura: ${name}`,
    keys: {
      here: "la parcela",
      kin: "su caserío o distrito",
      written: "como está escrita",
      capital: "capital del distrito",
    },
  },
  en: {
    title: "Where is it really?",
    help: "The same figures read in other ways, likeliest first. The score only ranks them: you decide.",
    noneConvinces:
      "No reading is convincing: all fall far from its hamlet or district, or outside Peru. Check the figures, or ask for them again.",
    looking: "Trying other readings of its figures…",
    sharedTitle: (n, reading) => `${n} rows under this rule are best read the same way: ${reading}`,
    sharedHelp:
      "They are changed together and undone at once; the cells and your file stay as they are.",
    sharedUnclear: (text, n) =>
      `${text} ${plural(n, "row is", "rows are")} left unticked: another reading is almost as likely.`,
    sharedRow: (row, code) => (code === "" ? `Row ${row}` : `Row ${row} · ${code}`),
    sharedScore: (shift, score, next) => `${shift} · score ${score}; the next, ${next}`,
    applyAll: (n) => `Apply this reading to the ${n} rows that share it`,
    applyChosen: (text, n) =>
      n === 1
        ? "Apply this reading to the ticked row"
        : `Apply this reading to the ${text} ticked rows`,
    names: {
      "as-written": "As written",
      "zone-17": "It is in zone 17S",
      "zone-18": "It is in zone 18S",
      psad56: "It is in PSAD56",
      wgs84: "It is in WGS84",
      swapped: "Coordinates swapped",
      minus: "The minus sign is missing",
      "swapped-minus": "Swapped and without the minus sign",
      decimals: "Decimal mark lost",
    },
    score: (figure) => `score ${figure} of 100`,
    none: (figure) => `That none of these readings is right: score ${figure} of 100.`,
    shift: (distance) => `moves ${distance}`,
    noShift: "as written, it is nowhere on the map",
    stays: "does not move",
    district: (name, km, radius) =>
      `${km} km from the capital of ${name} (a circle of the same area has a radius of ${radius} km).`,
    hamlet: (name, plots, n, km) =>
      `${km} km from the middle of ${plots} ${plural(n, "plot", "plots")} of its hamlet, ${name}.`,
    inDistrict: (name, plots, n, km) =>
      `${km} km from the middle of ${plots} ${plural(n, "plot", "plots")} of its district, ${name}.`,
    twin: (row) =>
      `It covers the same land as row ${row}: a sign of a repeated plot, not of another reading.`,
    free: "It falls on no other plot in the register.",
    shared: (percent) => `Other plots in the register cover ${percent} of it.`,
    abroad: "It lies outside Peru.",
    nowhere: "Its figures are not a place in that system.",
    nothingNear: "The row names no hamlet or district to compare with.",
    choose: "Read it this way",
    chooseLabel: (name) => `Read it this way: ${name}`,
    keep: "How it is read now",
    map: (name) => `Map of the reading: ${name}`,
    keys: {
      here: "the plot",
      kin: "its hamlet or district",
      written: "as written",
      capital: "capital of the district",
    },
  },
});
