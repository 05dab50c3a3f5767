import { useEffect, useMemo, useState } from "react";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";

type Make = typeof import("./nearest-layer.ts").nearestLayer;

/** `nearestLayer` of the selected plot. Its code is fetched with the first plot that is selected. */
export function useNearestLayer(
  result: OverlapResult | null,
  selected: number | null,
  theme: Theme,
  locale: Locale,
): MapLayer | null {
  const [make, setMake] = useState<Make | null>(null);
  const wanted = selected !== null;
  useEffect(() => {
    if (!wanted) return;
    void import("./nearest-layer.ts").then(
      ({ nearestLayer }) => setMake(() => nearestLayer),
      () => undefined,
    );
  }, [wanted]);
  return useMemo(
    () => (make && result && selected !== null ? make(result, selected, theme, locale) : null),
    [make, result, selected, theme, locale],
  );
}
