import type { ReactNode } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Variety } from "../../../domain/varieties/variety.ts";
import type { FrameProps } from "../../frame.ts";
import type { Answered } from "../../use-answer.ts";
import type { FitAnswer } from "../analysis/fit/fit-answer.ts";
import type { FitSettings } from "../analysis/fit/fit-query.ts";
import type { VarietiesContext } from "../varieties-context.ts";

/** The catalogue in use: the one that ships, or a person's own. */
export interface CatalogueInUse {
  readonly varieties: readonly Variety[];
  /** "World Coffee Research, leído en 2020", or the file's name. */
  readonly source: string;
  readonly own: boolean;
}

/** What the tabs share. */
export interface VarietiesModel {
  readonly register: Dataset<"plots"> | null;
  readonly catalogue: CatalogueInUse | null;
  /** It will not come: it could not be fetched or read. */
  readonly catalogueMissing?: boolean;
  /** The relief could not be fetched: no altitude comes from it, and none is held against it. */
  readonly reliefMissing?: boolean;
  readonly settings: FitSettings;
  readonly setSettings: (patch: Partial<FitSettings>) => void;
  readonly fit: Answered<FitAnswer>;
  /** The plot chosen, by its place in the register. */
  readonly selected: number | null;
  readonly select: (plot: number | null) => void;
}

/** A tab's share of the sheet; `panel` and `summary` come under the tab bar, which the screen draws. */
export type TabParts = Omit<FrameProps, "panel" | "summary" | "home"> & {
  readonly panel: ReactNode;
  readonly summary: ReactNode;
};

/**
 * One tab as a hook, so that the map stays the same one when tabs change. Called for every tab at every render: returns
 * null, and computes nothing, unless it is `active`.
 */
export type UseTab = (
  context: VarietiesContext,
  model: VarietiesModel,
  active: boolean,
) => TabParts | null;
