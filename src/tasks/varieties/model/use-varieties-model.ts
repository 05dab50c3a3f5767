import { useCallback, useMemo } from "react";
import { useAnswer } from "../../use-answer.ts";
import type { VarietiesContext } from "../varieties-context.ts";
import { plotWords } from "./plot-words.ts";
import type { VarietiesModel } from "./tab-parts.ts";
import { useCatalogueInUse } from "./use-catalogue-in-use.ts";
import { useFitSettings } from "./use-fit-settings.ts";
import { useHeights } from "./use-heights.ts";

/** The chosen plot, by the key the other questions read too. */
const PLOT_KEY = "parcela";

/** The plot an address names; null for what is no place in the register. */
const readPlot = (text: string | null, plots: number): number | null => {
  if (text === null || !/^\d{1,8}$/.test(text)) return null;
  return Number(text) < plots ? Number(text) : null;
};

/** What the four tabs share, from documents, address and answers. */
export const useVarietiesModel = (context: VarietiesContext): VarietiesModel => {
  const { documents, analyses, view: address, embedded } = context;
  const register = documents.registers.find(({ id }) => id === documents.activeRegister) ?? null;
  const { value: catalogue, settled } = useCatalogueInUse(context);
  const varieties = catalogue?.varieties ?? null;
  const heights = useHeights(embedded);
  const [settings, setSettings] = useFitSettings(address, register?.id ?? "");
  const words = register && plotWords(register);
  const question = useMemo(
    () =>
      words && varieties && heights.settled
        ? { ...words, catalogue: varieties, heights: heights.value, settings }
        : null,
    [words, varieties, heights, settings],
  );
  // An answer names varieties by their place in the catalogue it was made with.
  const subject = useMemo(() => ({ register, varieties }), [register, varieties]);
  const fit = useAnswer(analyses, "varietyFit", question, subject);
  const { set } = address;
  const select = useCallback(
    (plot: number | null) => set({ [PLOT_KEY]: plot === null ? null : String(plot) }),
    [set],
  );
  return {
    register,
    catalogue,
    catalogueMissing: settled && catalogue === null,
    reliefMissing: heights.settled && heights.value === null,
    settings,
    setSettings,
    fit,
    selected: readPlot(address.get(PLOT_KEY), register?.ids.length ?? 0),
    select,
  };
};
