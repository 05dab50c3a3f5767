import type { ReadingIssueParams } from "../../domain/issue/reading-issues.ts";
import { formatInteger, formatNumber } from "../format-number.ts";
import { plural } from "../plural.ts";
import { defineTexts } from "../texts.ts";
import { METHODS_EN, METHODS_ES } from "./method-words.ts";
import type { SentenceTable } from "./sentence-table.ts";

const keptEs = (kept: boolean): string =>
  kept ? "La fila entra sin ese dato; corríjalo en el archivo." : "Corrija la celda.";
const keptEn = (kept: boolean): string =>
  kept ? "The row comes in without that figure; correct it in the file." : "Correct the cell.";

const percent = (value: number): string => `${formatNumber(value, 2)}%`;

type RowOnly = Pick<ReadingIssueParams, Extract<keyof ReadingIssueParams, `reading-${string}`>>;

export const readingSentences = defineTexts<SentenceTable<RowOnly>>({
  "es-PE": {
    "reading-no-place": () => [
      "no tiene ubicación",
      "Entra en tablas e intervalos, pero no en el mapa.",
    ],
    "reading-no-point": ({ used }) => [
      `no dice su punto; se la llama «${used}»`,
      "Escriba el código del punto para reunirla con sus otras lecturas.",
    ],
    "reading-empty": () => [
      "no trae frutos contados ni capturas",
      "Si ese día no se contó, quite la fila.",
    ],
    "reading-percent-only": ({ column, value }) => [
      `solo trae un porcentaje (${column}: «${value}»), sin frutos contados`,
      "Un porcentaje sin su número de frutos no dice cuánto vale: escriba los frutos evaluados y brocados.",
    ],
    "reading-not-a-count": ({ column, value, kept }) => [
      `${column} no es un conteo: «${value}»`,
      keptEs(kept),
    ],
    "reading-count-negative": ({ column, value, kept }) => [
      `${column} es negativo: «${value}»`,
      keptEs(kept),
    ],
    "reading-count-decimals": ({ column, value, kept }) => [
      `${column} trae decimales («${value}») y un conteo es entero; no se redondea`,
      kept
        ? keptEs(kept)
        : "Escriba el número contado. Si es un promedio o un porcentaje, vuelva a la hoja de campo.",
    ],
    "reading-count-ambiguous": ({ column, value, likely, kept }) =>
      likely === null
        ? [
            `${column} dice «${value}», que puede llevar miles o decimales`,
            kept ? keptEs(kept) : "Escríbalo sin separador de miles.",
          ]
        : [
            `${column} dice «${value}»; como conteo solo puede ser ${formatInteger(likely)} y así se leyó`,
            "Si no es así, responda que no en las preguntas o corrija la celda.",
          ],
    "reading-percent-typed": ({ column, value, kept }) => [
      `${column} parece un porcentaje («${value}»), no un conteo`,
      kept ? keptEs(kept) : "Escriba cuántos frutos se evaluaron y cuántos estaban brocados.",
    ],
    "reading-number-left-out": ({ column, value }) => [
      `no se entiende ${column}: «${value}»`,
      keptEs(true),
    ],
    "reading-bored-above-counted": ({ bored, counted }) => [
      `hay más brocados (${formatInteger(bored)}) que evaluados (${formatInteger(counted)})`,
      "Vea si las dos cifras están cambiadas.",
    ],
    "reading-bored-without-counted": ({ bored }) => [
      `${formatInteger(bored)} ${plural(bored, "brocado", "brocados")} sin frutos evaluados`,
      "Escriba cuántos frutos se miraron.",
    ],
    "reading-bored-missing": ({ counted }) => [
      `se evaluaron ${formatInteger(counted)} frutos y no dice cuántos estaban brocados`,
      "No cuenta en la tasa. Si no hubo ninguno, escriba 0.",
    ],
    "reading-nothing-counted": () => [
      "cero frutos evaluados: no hay tasa",
      "La fila se conserva y no cuenta en la infestación.",
    ],
    "reading-percent-differs": ({ typed, computed }) => [
      `el porcentaje escrito («${typed}») no es el de sus conteos (${percent(computed)})`,
      "Se usan los conteos. Compruebe cuál está mal.",
    ],
    "reading-percent-above-100": ({ typed }) => [
      `el porcentaje escrito («${typed}») pasa de 100`,
      "Se usan los conteos.",
    ],
    "reading-positions-sum": ({ sum, opened }) => [
      `las posiciones A, B, C y D suman ${formatInteger(sum)} y se abrieron ${formatInteger(opened)} frutos`,
      "Compruebe las cinco cifras.",
    ],
    "reading-positions-above-bored": ({ sum, bored }) => [
      `las posiciones A, B, C y D suman ${formatInteger(sum)}, más que los ${formatInteger(bored)} brocados`,
      "Si se abrieron frutos de otra muestra, está bien; si no, corrija.",
    ],
    "reading-date-missing": () => [
      "no tiene fecha",
      "Entra en los totales, pero en ningún mes. Complete la fecha.",
    ],
    "reading-date-unread": ({ column, value }) => [
      `no se entiende la fecha de ${column}: «${value}»`,
      "Entra sin fecha. Escríbala como 24/11/2026.",
    ],
    "reading-date-impossible": ({ column, value }) => [
      `esa fecha no existe (${column}: «${value}»)`,
      "Entra sin fecha. Corríjala; el orden de día y mes es uno para todo el archivo.",
    ],
    "reading-date-future": ({ column, value }) => [
      `la fecha todavía no llega (${column}: «${value}»)`,
      "Entra sin fecha. Revise el año y el orden de día y mes.",
    ],
    "reading-date-too-old": ({ column, value }) => [
      `la fecha es anterior a 1990 (${column}: «${value}»)`,
      "Entra sin fecha. Revise el año.",
    ],
    "reading-trap-not-installed": () => [
      "es una trampa sin fecha de instalación: no hay capturas por día",
      "Escriba la fecha en que se puso o se vació por última vez.",
    ],
    "reading-trap-interval": ({ days }) => [
      days === 0
        ? "la trampa se instaló y se leyó el mismo día: no hay capturas por día"
        : "la trampa se leyó antes de instalarse: no hay capturas por día",
      "Corrija las dos fechas.",
    ],
    "reading-trap-interval-long": ({ days, limit }) => [
      `la trampa estuvo ${formatInteger(days)} días (más de ${limit})`,
      "Se usa así. Compruebe si se vació entre tanto.",
    ],
    "reading-method-unknown": ({ value }) => [
      `no se conoce el método «${value}»`,
      "Escriba ramas, frutos_suelo o trampa; o no use esa columna como método.",
    ],
    "reading-method-mixed": () => [
      "trae frutos contados y capturas de trampa en la misma fila",
      "Son medidas distintas: póngalas en dos filas.",
    ],
    "reading-method-differs": ({ method }) => [
      `dice ${METHODS_ES[method]}, pero sus cifras son ${method === "trampa" ? "de frutos" : "de trampa"}`,
      "Corrija el método o la columna.",
    ],
    "reading-trap-no-day": ({ column, value }) => [
      `${column} dice solo el mes («${value}»): no hay capturas por día`,
      "Complete el día en que se puso y en que se leyó la trampa.",
    ],
    "reading-markup": ({ column, value }) => [
      `${column} parece código («${value}»); se muestra como texto y no se ejecuta`,
      "Si no debe decir eso, corrija la celda.",
    ],
    "reading-repeated": ({ point, firstRow }) => [
      `el punto «${point}» ya tiene una lectura de ese día y método en la fila ${firstRow}`,
      "Se usan las dos y se suman. Si una sobra, quítela.",
    ],
    "reading-point-apart": ({ point, metres, firstRow }) => [
      `el punto «${point}» está a ${formatInteger(metres)} m de donde lo pone la fila ${firstRow}`,
      "Compruebe el código o las coordenadas.",
    ],
  },
  en: {
    "reading-no-place": () => [
      "has no place",
      "It counts in tables and intervals, not on the map.",
    ],
    "reading-no-point": ({ used }) => [
      `does not name its point; it is called "${used}"`,
      "Write the point's code, to bring it together with its other readings.",
    ],
    "reading-empty": () => [
      "holds neither fruits counted nor catches",
      "If nothing was counted that day, take the row out.",
    ],
    "reading-percent-only": ({ column, value }) => [
      `only holds a percentage (${column}: "${value}"), no fruits counted`,
      "A percentage without its number of fruits does not say what it is worth: write fruits counted and bored.",
    ],
    "reading-not-a-count": ({ column, value, kept }) => [
      `${column} is no count: "${value}"`,
      keptEn(kept),
    ],
    "reading-count-negative": ({ column, value, kept }) => [
      `${column} is negative: "${value}"`,
      keptEn(kept),
    ],
    "reading-count-decimals": ({ column, value, kept }) => [
      `${column} has decimals ("${value}") and a count is a whole number; it is not rounded`,
      kept
        ? keptEn(kept)
        : "Write the number counted. If it is a mean or a percentage, go back to the field sheet.",
    ],
    "reading-count-ambiguous": ({ column, value, likely, kept }) =>
      likely === null
        ? [
            `${column} says "${value}", which may have thousands or decimals`,
            kept ? keptEn(kept) : "Write it without a thousands separator.",
          ]
        : [
            `${column} says "${value}"; as a count it can only be ${formatInteger(likely)} and was read so`,
            "If that is wrong, answer no to the question or correct the cell.",
          ],
    "reading-percent-typed": ({ column, value, kept }) => [
      `${column} looks like a percentage ("${value}"), not a count`,
      kept ? keptEn(kept) : "Write how many fruits were counted and how many of them were bored.",
    ],
    "reading-number-left-out": ({ column, value }) => [
      `${column} cannot be read: "${value}"`,
      keptEn(true),
    ],
    "reading-bored-above-counted": ({ bored, counted }) => [
      `more bored (${formatInteger(bored)}) than counted (${formatInteger(counted)})`,
      "See whether the two figures stand in each other's place.",
    ],
    "reading-bored-without-counted": ({ bored }) => [
      `${formatInteger(bored)} bored without fruits counted`,
      "Write how many fruits were looked at.",
    ],
    "reading-bored-missing": ({ counted }) => [
      `${formatInteger(counted)} fruits counted, and it does not say how many were bored`,
      "It does not count in the rate. If there were none, write 0.",
    ],
    "reading-nothing-counted": () => [
      "no fruits counted: there is no rate",
      "The row is kept and does not count in the infestation.",
    ],
    "reading-percent-differs": ({ typed, computed }) => [
      `the percentage typed ("${typed}") is not that of its counts (${percent(computed)})`,
      "The counts are used. Check which is wrong.",
    ],
    "reading-percent-above-100": ({ typed }) => [
      `the percentage typed ("${typed}") is above 100`,
      "The counts are used.",
    ],
    "reading-positions-sum": ({ sum, opened }) => [
      `positions A, B, C and D add up to ${formatInteger(sum)} and ${formatInteger(opened)} fruits were opened`,
      "Check the five figures.",
    ],
    "reading-positions-above-bored": ({ sum, bored }) => [
      `positions A, B, C and D add up to ${formatInteger(sum)}, more than the ${formatInteger(bored)} bored`,
      "If fruits of another sample were opened, all is well; if not, correct it.",
    ],
    "reading-date-missing": () => [
      "has no date",
      "It counts in the totals, but in no month. Fill in the date.",
    ],
    "reading-date-unread": ({ column, value }) => [
      `the date in ${column} cannot be read: "${value}"`,
      "It comes in without a date. Write it as 24/11/2026.",
    ],
    "reading-date-impossible": ({ column, value }) => [
      `there is no such date (${column}: "${value}")`,
      "It comes in without a date. Correct it; day and month stand in one order in the whole file.",
    ],
    "reading-date-future": ({ column, value }) => [
      `the date is yet to come (${column}: "${value}")`,
      "It comes in without a date. Check the year and the order of day and month.",
    ],
    "reading-date-too-old": ({ column, value }) => [
      `the date is before 1990 (${column}: "${value}")`,
      "It comes in without a date. Check the year.",
    ],
    "reading-trap-not-installed": () => [
      "is a trap without a date of installation: no catches per day",
      "Write the date it was set or last emptied.",
    ],
    "reading-trap-interval": ({ days }) => [
      days === 0
        ? "the trap was set and read on one day: no catches per day"
        : "the trap was read before it was set: no catches per day",
      "Correct the two dates.",
    ],
    "reading-trap-interval-long": ({ days, limit }) => [
      `the trap stood for ${formatInteger(days)} days (more than ${limit})`,
      "It is used so. Check whether it was emptied in between.",
    ],
    "reading-method-unknown": ({ value }) => [
      `the method "${value}" is not known`,
      "Write ramas, frutos_suelo or trampa; or do not use that column as the method.",
    ],
    "reading-method-mixed": () => [
      "has fruits counted and trap catches in one row",
      "They measure different things: put them in two rows.",
    ],
    "reading-method-differs": ({ method }) => [
      `says ${METHODS_EN[method]}, but its figures are ${method === "trampa" ? "of fruits" : "of a trap"}`,
      "Correct the method or the column.",
    ],
    "reading-trap-no-day": ({ column, value }) => [
      `${column} says only the month ("${value}"): no catches per day`,
      "Fill in the days on which the trap was set and read.",
    ],
    "reading-markup": ({ column, value }) => [
      `${column} looks like code ("${value}"); it is shown as text and never run`,
      "If it should not say that, correct the cell.",
    ],
    "reading-repeated": ({ point, firstRow }) => [
      `the point "${point}" already has a reading of that day and method in row ${firstRow}`,
      "Both are used and summed. If one is too many, take it out.",
    ],
    "reading-point-apart": ({ point, metres, firstRow }) => [
      `the point "${point}" lies ${formatInteger(metres)} m from where row ${firstRow} has it`,
      "Check the code or the coordinates.",
    ],
  },
});
