import { useEffect, useMemo, useState } from "react";
import type { SlideOrigin, Story } from "../../../domain/story/story.ts";
import type { SlideMade } from "../../slide-source.ts";
import type { RecordWords } from "./record-words.ts";
import { resolveSlide } from "./resolve-slide.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";
import type { SlideMaker } from "./slide-maker.ts";

const keyOf = (origin: SlideOrigin, exact: boolean): string => JSON.stringify([origin, exact]);

interface Answers {
  readonly maker: SlideMaker | null;
  readonly made: ReadonlyMap<string, SlideMade>;
}

/** The slides of a story with their live figures, as they come; a slide that only got other words is not asked for again. */
export const useResolved = (
  story: Story | null,
  maker: SlideMaker | null,
  records: RecordWords,
): readonly ResolvedSlide[] => {
  const [answers, setAnswers] = useState<Answers>({ maker: null, made: new Map() });
  const exact = story?.consent != null;
  const slides = story?.slides;
  const wanted = useMemo(
    () =>
      new Map(
        slides?.flatMap(({ origin }) => (origin === null ? [] : [[keyOf(origin, exact), origin]])),
      ),
    [slides, exact],
  );

  useEffect(() => {
    if (maker === null) return;
    let gone = false;
    for (const [key, origin] of wanted)
      void maker.make(origin, exact).then((made) => {
        if (gone) return;
        setAnswers((known) =>
          known.maker === maker && known.made.get(key) === made
            ? known
            : {
                maker,
                made: new Map(known.maker === maker ? known.made : []).set(key, made),
              },
        );
      });
    return () => {
      gone = true;
    };
  }, [maker, wanted, exact]);

  return useMemo(() => {
    const made = answers.maker === maker ? answers.made : null;
    return (slides ?? []).map((slide) =>
      resolveSlide(
        slide,
        slide.origin === null ? null : (made?.get(keyOf(slide.origin, exact)) ?? null),
        records,
      ),
    );
  }, [slides, answers, maker, exact, records]);
};
