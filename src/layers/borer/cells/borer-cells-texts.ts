import { defineTexts } from "../../../i18n/texts.ts";
import type { HeldBackWord } from "./borer-cells-source.ts";
import type { CellLook } from "./cell-look.ts";

interface CellTexts {
  readonly title: string;
  readonly looks: Readonly<Record<CellLook, string>>;
  readonly island: string;
  readonly held: Readonly<Record<HeldBackWord, string>>;
  readonly figures: (z: string, q: string) => string;
  readonly noFigures: string;
  readonly rate: (rate: string, interval: string, bored: string, counted: string) => string;
  readonly trapRate: (rate: string, interval: string, caught: string, days: string) => string;
  readonly interval: (low: string, high: string) => string;
  readonly noInterval: string;
  readonly noRate: string;
  readonly points: (count: string) => string;
}

export const borerCellsTexts = defineTexts<CellTexts>({
  "es-PE": {
    title: "Puntos calientes Gi*",
    looks: {
      "hot-3": "Muy alta, q < 0.01",
      "hot-2": "Alta, q < 0.05",
      "hot-1": "Quizá alta, q < 0.10",
      "cold-3": "Muy baja, q < 0.01",
      "cold-2": "Baja, q < 0.05",
      "cold-1": "Quizá baja, q < 0.10",
      "not-significant": "No significativo",
      "too-little": "Sin datos suficientes",
    },
    island: "Isla: sin otra unidad en la banda",
    held: {
      none: "",
      "nothing-counted": "Nada contado",
      "no-place": "Sin ubicación",
      "few-counted": "Muy pocos frutos para decirlo",
      "few-neighbours": "Muy pocos vecinos para decirlo",
    },
    figures: (z, q) => `Gi* z ${z} · q ${q}`,
    noFigures: "Gi* no se puede calcular aquí",
    rate: (rate, interval, bored, counted) =>
      `${rate}${interval}: ${bored} brocados de ${counted} frutos`,
    trapRate: (rate, interval, caught, days) =>
      `${rate} por trampa y día${interval}: ${caught} capturas en ${days} días de trampa`,
    interval: (low, high) => ` (de ${low} a ${high})`,
    noInterval: " (sin intervalo)",
    noRate: "Nada contado: no hay tasa",
    points: (count) => `${count} puntos`,
  },
  en: {
    title: "Hot spots Gi*",
    looks: {
      "hot-3": "Very high, q < 0.01",
      "hot-2": "High, q < 0.05",
      "hot-1": "Perhaps high, q < 0.10",
      "cold-3": "Very low, q < 0.01",
      "cold-2": "Low, q < 0.05",
      "cold-1": "Perhaps low, q < 0.10",
      "not-significant": "Not significant",
      "too-little": "Not enough data",
    },
    island: "Island: no other unit within the band",
    held: {
      none: "",
      "nothing-counted": "Nothing counted",
      "no-place": "No place",
      "few-counted": "Too few fruits to say",
      "few-neighbours": "Too few neighbours to say",
    },
    figures: (z, q) => `Gi* z ${z} · q ${q}`,
    noFigures: "Gi* cannot be computed here",
    rate: (rate, interval, bored, counted) =>
      `${rate}${interval}: ${bored} bored of ${counted} fruits`,
    trapRate: (rate, interval, caught, days) =>
      `${rate} per trap and day${interval}: ${caught} caught in ${days} trap-days`,
    interval: (low, high) => ` (${low} to ${high})`,
    noInterval: " (no interval)",
    noRate: "Nothing counted: there is no rate",
    points: (count) => `${count} points`,
  },
});
