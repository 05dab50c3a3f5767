import type { WalkedMargin } from "../domain/register/walked-cells.ts";
import { formatHectaresFigure, formatMetres } from "./format-measure.ts";
import type { Locale } from "./locale.ts";
import { defineTexts } from "./texts.ts";

const marginTexts = defineTexts({
  "es-PE": {
    both: (gps: string, unseen: string, metres: string) =>
      `${gps} por el GPS y ${unseen} por ${metres} que nadie recorrió`,
    gps: "por el error del GPS",
    unsaid: "solo por el error del GPS; no dice cuánto cambian los tramos que nadie recorrió",
    straight: (metres: string) =>
      `${metres} más que nadie recorrió (pausa, reapertura o cierre) van rectos y no están en el margen`,
  },
  en: {
    both: (gps: string, unseen: string, metres: string) =>
      `${gps} by the GPS and ${unseen} by ${metres} that nobody walked`,
    gps: "by the GPS error",
    unsaid: "by the GPS error alone; how far stretches that nobody walked change it is not said",
    straight: (metres: string) =>
      `${metres} more that nobody walked (pause, reopening or closing) are straight and not in the margin`,
  },
});

/** From so many metres on a stretch is told; less is the rounding of its column. */
const TOLD_M = 0.5;

/**
 * "0.1426 por el GPS y 0.0657 por 54 m que nadie recorrió", and what has no part in the margin. Four decimals of a hectare are
 * whole m², so the parts as printed add up to the whole as printed.
 */
export const walkedMarginWords = ({ errorHa, unseen }: WalkedMargin, locale: Locale): string => {
  const t = marginTexts[locale];
  if (unseen === null) return t.unsaid;
  const { totalM, silentM, silentHa } = unseen;
  const straightM = totalM - silentM;
  const silentM2 = Math.round(silentHa * 10_000);
  const gps = formatHectaresFigure(Math.round(errorHa * 10_000) - silentM2);
  const metres = formatMetres(silentM, 0);
  return [
    silentM >= TOLD_M ? t.both(gps, formatHectaresFigure(silentM2), metres) : t.gps,
    ...(straightM >= TOLD_M ? [t.straight(formatMetres(straightM, 0))] : []),
  ].join("; ");
};
