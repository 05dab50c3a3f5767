import type { ReactNode } from "react";
import { create } from "zustand";
import type { Locale } from "../../i18n/locale.ts";
import { remembered } from "../../i18n/remembered.ts";
import type { GroupSettings } from "../../layers/basemap/basemap-groups.ts";
import type { BasePart } from "../../map/base-part.ts";
import type { Theme } from "../../ui/theme/tokens.ts";

/** A basemap of a person's own, as the sheet draws and lists it. */
export interface DrawnBasemap {
  readonly id: string;
  readonly title: string;
  readonly attribution: string;
  readonly legend: ReactNode;
  readonly source: (locale: Locale) => string;
  readonly part: (theme: Theme, locale: Locale, settings: GroupSettings) => BasePart;
}

/** How the names begin that a person's own basemaps have on the map. */
export const OWN = "propio-";

/** Says at the next visit that there are some, so that nobody without them fetches their code. */
export const MARK = "mapas";

export const useOwnBasemaps = create<{ readonly drawn: readonly DrawnBasemap[] }>(() => ({
  drawn: [],
}));

/** Draws what this device keeps. */
export const bringBackBasemaps = (): void => {
  if (remembered(MARK)) void import("./basemap-shelf.ts").then(({ openShelf }) => openShelf());
};
