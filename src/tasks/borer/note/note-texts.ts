import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";

export const noteTexts = defineTexts({
  "es-PE": {
    title: "Broca",
    link: "Ver en Broca",
    rate: { ramas: "Infestación", frutos_suelo: "En frutos del suelo", trampa: "Por trampa y día" },
    standing: "Frente al umbral",
    points: "Puntos",
    pointsOf: (points: number, readings: number) =>
      `${points} ${plural(points, "punto", "puntos")}, ${readings} ${plural(readings, "lectura", "lecturas")}`,
    foot: (period: string, apart: number) =>
      apart === 0
        ? `${period}.`
        : `${period}. De ${apart} ${plural(apart, "punto", "puntos")}, código y posición no coinciden: revíselos en Broca.`,
  },
  en: {
    title: "Borer",
    link: "See in Borer",
    rate: {
      ramas: "Infestation",
      frutos_suelo: "In berries on the ground",
      trampa: "Per trap and day",
    },
    standing: "Against the threshold",
    points: "Points",
    pointsOf: (points: number, readings: number) =>
      `${points} ${plural(points, "point", "points")}, ${readings} ${plural(readings, "reading", "readings")}`,
    foot: (period: string, apart: number) =>
      apart === 0
        ? `${period}.`
        : `${period}. Code and position of ${apart} ${plural(apart, "point", "points")} disagree: check them in Borer.`,
  },
});
