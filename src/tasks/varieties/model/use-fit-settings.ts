import { useCallback, useMemo, useState } from "react";
import type { ViewState } from "../../view-state.ts";
import type { FitSettings } from "../analysis/fit/fit-query.ts";
import { type Equivalences, shareEquivalences } from "./equivalences.ts";
import { FIT_KEYS, readFitSettings, writeFitSettings } from "./fit-view.ts";

/** What no address carries: it outlasts the screen, not the page. */
let lasting: Equivalences = {};

/** The settings of the comparison, from the address, and how they are changed. */
export const useFitSettings = (
  address: ViewState,
): readonly [FitSettings, (patch: Partial<FitSettings>) => void] => {
  const [kept, setKept] = useState(lasting);
  const written = FIT_KEYS.map((key) => address.get(key) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` is all that is read of the address.
  const settings = useMemo((): FitSettings => {
    const linked = readFitSettings(address);
    return { ...linked, equivalences: { ...linked.equivalences, ...kept } };
  }, [written, kept]);
  const { set } = address;
  const setSettings = useCallback(
    (patch: Partial<FitSettings>) => {
      if (patch.equivalences === undefined) return set(writeFitSettings(patch));
      const shared = shareEquivalences(patch.equivalences);
      lasting = shared.kept;
      setKept(shared.kept);
      set(writeFitSettings({ ...patch, equivalences: shared.linked }));
    },
    [set],
  );
  return [settings, setSettings];
};
