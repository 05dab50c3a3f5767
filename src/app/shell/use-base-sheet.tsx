import { useEffect, useMemo } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import {
  BASEMAP_GROUPS,
  type BasemapGroup,
  type GroupSettings,
} from "../../layers/basemap/basemap-groups.ts";
import { basemapLegend } from "../../layers/basemap/basemap-legend.tsx";
import { basemapParts } from "../../layers/basemap/basemap-parts.ts";
import { basemapTexts } from "../../layers/basemap/basemap-texts.ts";
import { LegendList } from "../../layers/legend-list.tsx";
import type { BasePart } from "../../map/base-part.ts";
import type { LayerRow } from "../../tasks/frame.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { bringBackBasemaps, useOwnBasemaps } from "../basemaps/own-basemaps.ts";
import type { AppView } from "../state/use-view.ts";

const FILES = {
  relief: new URL("tiles/relieve.pmtiles", document.baseURI).href,
  base: new URL("tiles/base.pmtiles", document.baseURI).href,
};

/** Under every task's rows, in this order: the ground last. */
const defaultsOf = (group: BasemapGroup) => ({
  visible: true,
  opacity: 1,
  order: BASEMAP_GROUPS.indexOf(group) - 100,
});

/** A person's own over them, as they were brought. */
const OWN = { visible: true, opacity: 1, order: -97 };

export interface BaseSheet {
  readonly parts: readonly BasePart[];
  readonly rows: readonly LayerRow[];
  readonly attribution: string;
}

/** The basemap as the map draws it and as the layers column lists it. */
export const useBaseSheet = (theme: Theme, view: AppView): BaseSheet => {
  const { locale } = useLocale();
  const { drawn } = useOwnBasemaps();
  useEffect(bringBackBasemaps, []);
  const written = [...BASEMAP_GROUPS, ...drawn.map(({ id }) => id)]
    .map((id) => JSON.stringify(view.layerSettings(id, OWN)))
    .join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `written` stands for the settings read from `view`.
  return useMemo(() => {
    const texts = basemapTexts[locale];
    const settings = Object.fromEntries(
      BASEMAP_GROUPS.map((group) => [group, view.layerSettings(group, defaultsOf(group))]),
    ) as unknown as Readonly<Record<BasemapGroup, GroupSettings>>;
    return {
      parts: basemapParts({
        files: FILES,
        theme,
        settings,
        own: drawn.map(({ id, part }) => part(theme, locale, view.layerSettings(id, OWN))),
      }),
      rows: [
        ...drawn.map(({ id, title, legend, source }) => ({
          id,
          title,
          legend,
          source: source(locale),
          defaults: OWN,
          switchable: true,
          movable: false,
        })),
        ...BASEMAP_GROUPS.map((group) => ({
          id: group,
          title: texts.groups[group].title,
          legend: <LegendList entries={basemapLegend(group, locale)} />,
          source: texts.groups[group].source,
          defaults: defaultsOf(group),
          switchable: true,
          movable: false,
        })),
      ],
      attribution: [
        texts.attribution,
        ...drawn
          .map(({ attribution }) => attribution)
          .filter((credit) => !texts.attribution.includes(credit)),
      ].join(" | "),
    };
  }, [theme, locale, written, drawn]);
};
