import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Size of the map's box in units of the slide, and CSS pixels of one unit. */
export interface StageBox {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** Units the probe is wide. */
const PROBE = 100;

/** Measures a box that holds a `[data-unit]` 100 units of the slide wide, again when its size changes. */
export const useStageBox = (): {
  readonly outer: RefObject<HTMLDivElement | null>;
  readonly box: StageBox | null;
} => {
  const outer = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<StageBox | null>(null);
  useLayoutEffect(() => {
    const element = outer.current;
    if (!element) return;
    const measure = (): void => {
      const probe = element.querySelector("[data-unit]");
      const unit = (probe?.getBoundingClientRect().width ?? 0) / PROBE;
      const { clientWidth, clientHeight } = element;
      if (!(unit > 0) || clientWidth === 0 || clientHeight === 0) return;
      const next = {
        width: Math.round(clientWidth / unit),
        height: Math.round(clientHeight / unit),
        unit,
      };
      setBox((last) =>
        last?.width === next.width && last.height === next.height && last.unit === unit
          ? last
          : next,
      );
    };
    measure();
    if (typeof ResizeObserver !== "function") return;
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { outer, box };
};
