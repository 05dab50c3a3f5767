import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { auditRelease } from "../../../stats/disclosure/release-audit.ts";
import type { LeftOut, Publishable, PublishableSlide } from "./publishable.ts";

const TELLS: LeftOut["reason"] = {
  "es-PE":
    "junto con lo demás permitiría conocer un grupo de menos de 5 productores, o no se pudo comprobar que no",
  en: "together with the rest it would tell of a group of fewer than 5 producers, or it could not be found out that it does not",
};

const PLOTS: LeftOut["reason"] = {
  "es-PE": "tiene parcelas exactas",
  en: "it has exact plots",
};

const ownersOf = (slides: readonly PublishableSlide[]) => {
  const groups = slides.flatMap((slide) =>
    slide.content.released.map((group) => ({ slide, group })),
  );
  const { faults } = auditRelease(
    groups.map(({ group }) => group),
    LEAST_PRODUCERS,
  );
  return faults.map((fault) => fault.groups.map((place) => groups[place]!.slide));
};

/**
 * Leaves slides out, the last one of a fault first, until no sum or difference of what remains tells of fewer than the least
 * number of producers. A slide with exact plots never passes.
 */
export const holdTogether = (made: readonly PublishableSlide[]): Publishable => {
  const leftOut: LeftOut[] = [];
  const leave = ({ content }: PublishableSlide, reason: LeftOut["reason"]): void => {
    leftOut.push({ title: content.name, reason });
  };
  let slides = made.filter((slide) => {
    const exact = slide.content.map?.layers.some(({ kind }) => kind === "plots") ?? false;
    if (exact) leave(slide, PLOTS);
    return !exact;
  });
  for (let faults = ownersOf(slides); faults.length > 0; faults = ownersOf(slides)) {
    const owners = faults[0] as readonly PublishableSlide[];
    const last = slides.findLast((slide) => owners.includes(slide)) as PublishableSlide;
    leave(last, TELLS);
    slides = slides.filter((slide) => slide !== last);
  }
  return { slides, leftOut };
};
