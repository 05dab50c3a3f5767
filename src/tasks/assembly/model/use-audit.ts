import { useEffect, useState } from "react";
import { auditStory, type StoryFault } from "./audit-story.ts";
import { presentable } from "./public-story-of.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";

interface Audited {
  readonly of: readonly unknown[];
  readonly faults: readonly StoryFault[];
}

/**
 * What the slides of a story tell together; null while it is being found out, and then it is not presented. Words alone do
 * not change it.
 */
export const useAudit = (slides: readonly ResolvedSlide[]): readonly StoryFault[] | null => {
  const [audited, setAudited] = useState<Audited | null>(null);
  const ready = presentable(slides);
  const of = ready.flatMap(({ slide, content }) => [slide.id, content]);
  const same = audited?.of.length === of.length && audited.of.every((part, at) => part === of[at]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs where `same` says that anything else changed
  useEffect(() => {
    if (same) return;
    // After the slide just chosen is painted: a large release takes a moment on a phone.
    const later = setTimeout(() => setAudited({ of, faults: auditStory(ready) }), 0);
    return () => clearTimeout(later);
  }, [same, slides]);
  return same ? (audited?.faults ?? null) : null;
};
