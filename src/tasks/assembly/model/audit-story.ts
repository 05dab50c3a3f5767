import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { auditRelease } from "../../../stats/disclosure/release-audit.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";

/** Slides that may not be told together, by their ids in the order of the story. */
export interface StoryFault {
  /** `tells-of-few`: together they tell of `producers`; `unsure`: it could not be found out that they do not. */
  readonly kind: "tells-of-few" | "unsure";
  readonly slides: readonly string[];
  /** 0 where it is not known. */
  readonly producers: number;
}

/**
 * Holds the groups of all slides against each other: what no slide tells alone, two may tell together. Empty where the
 * slides may be told to anybody.
 */
export const auditStory = (slides: readonly ResolvedSlide[]): readonly StoryFault[] => {
  const groups = slides.flatMap(({ slide, content }) =>
    (content?.released ?? []).map((group) => ({ id: slide.id, group })),
  );
  const { faults } = auditRelease(
    groups.map(({ group }) => group),
    LEAST_PRODUCERS,
  );
  const found = faults.map((fault): StoryFault => {
    const owners = new Set(fault.groups.map((at) => groups[at]!.id));
    return {
      kind: fault.kind === "tells-of-few" ? "tells-of-few" : "unsure",
      slides: slides.map(({ slide }) => slide.id).filter((id) => owners.has(id)),
      producers: fault.kind === "tells-of-few" ? fault.producers : 0,
    };
  });
  // The same slides in several ways are one thing to change.
  return [...new Map(found.map((fault) => [fault.slides.join(" "), fault])).values()];
};
