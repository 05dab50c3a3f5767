import { useCallback, useMemo, useState } from "react";
import type { ViewState } from "../../view-state.ts";
import type { FitSettings } from "../analysis/fit/fit-query.ts";
import { type Equivalences, shareEquivalences } from "./equivalences.ts";
import { FIT_KEYS, readFitSettings, writeFitSettings } from "./fit-view.ts";

/** What no address carries, by register: it outlasts the screen, not the page. */
const lasting = new Map<string, Equivalences>();
const NONE: Equivalences = {};

/** The settings of the comparison with one register, from the address, and how they are changed. */
export const useFitSettings = (
  address: ViewState,
  register: string,
): readonly [FitSettings, (patch: Partial<FitSettings>) => void] => {
  const [, setChanges] = useState(0);
  const kept = lasting.get(register) ?? NONE;
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
      lasting.set(register, shared.kept);
      setChanges((changes) => changes + 1);
      set(writeFitSettings({ ...patch, equivalences: shared.linked }));
    },
    [set, register],
  );
  return [settings, setSettings];
};
