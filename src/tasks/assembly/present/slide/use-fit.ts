import { type RefObject, useLayoutEffect, useRef } from "react";
import type { PublicSlide } from "../../../../domain/story/public-story.ts";
import type { Locale } from "../../../../i18n/locale.ts";

/** Type goes in steps from the size designed (0) to the least that is read from the last row, where what is left is cut. */
const LAST_STEP = 6;
/** From this step on rows beyond the fourth are left out, before the message gives way (`figure.module.css`). */
const ROWS_STEP = 5;

/** Characters of the message up to which each step is likely to do. */
const LIKELY = [58, 80, 105, 140] as const;

/** The step to begin with, and the one that stands where nothing can be measured (a page without scripts). */
export const firstFit = (slide: PublicSlide, locale: Locale): number => {
  const length = slide.message[locale].length + (slide.text?.[locale].length ?? 0) / 3;
  const step = LIKELY.findIndex((most) => length <= most);
  return step >= 0 ? step : LIKELY.length;
};

/** Half a pixel of rounding is no overflow. */
const spills = (box: Element): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

/**
 * Chooses the largest step at which every `[data-fits]` box of a slide holds its content, again when the box or its fonts
 * change. `onCut` is told whether even the last step had to cut.
 */
export const useFit = (
  slide: PublicSlide,
  locale: Locale,
  onCut?: (cut: boolean) => void,
): RefObject<HTMLDivElement | null> => {
  const sheet = useRef<HTMLDivElement>(null);
  const told = useRef(onCut);
  told.current = onCut;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide or language is other content to fit
  useLayoutEffect(() => {
    const box = sheet.current;
    if (!box) return;
    let last = "";
    let gone = false;
    const settle = (): void => {
      if (gone) return;
      const boxes = [...box.querySelectorAll("[data-fits]")];
      let step = 0;
      box.dataset.fit = "0";
      while (step < LAST_STEP && boxes.some(spills)) {
        step += 1;
        box.dataset.fit = String(step);
      }
      last = `${box.clientWidth} ${box.clientHeight}`;
      const clipped = [...boxes, ...box.querySelectorAll("[data-clips]")].some(spills);
      const rows = step >= ROWS_STEP && box.querySelector("[data-more]") !== null;
      told.current?.(rows || (step === LAST_STEP && clipped));
    };
    settle();
    void document.fonts?.ready.then(settle);
    const again = (): void => {
      if (last !== `${box.clientWidth} ${box.clientHeight}`) settle();
    };
    const watch = typeof ResizeObserver === "function" ? new ResizeObserver(again) : null;
    watch?.observe(box);
    return () => {
      gone = true;
      watch?.disconnect();
    };
  }, [slide, locale]);
  return sheet;
};
