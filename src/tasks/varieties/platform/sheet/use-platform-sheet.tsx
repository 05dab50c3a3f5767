import { useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { LegendList } from "../../../../layers/legend-list.tsx";
import { mapLayerOf } from "../../../../layers/map-layer-of.ts";
import { activitiesLayer } from "../../../../layers/platform/activities-layer.tsx";
import { platformLayer } from "../../../../layers/platform/platform-layer.tsx";
import { areaRow, drawArea } from "../../../../layers/protected-areas/area-rows.tsx";
import type { MapLayer } from "../../../../map/map-layer.ts";
import type { LayerRow } from "../../../frame.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import type { Places } from "../model/use-places.ts";
import { ACTIVITIES_LAYER, MEMBERS_LAYER } from "./layer-ids.ts";
import { sheetTexts } from "./sheet-texts.ts";
import { useTrialSiteLayer } from "./use-trial-site-layer.tsx";

export interface PlatformSheet {
  readonly rows: readonly LayerRow[];
  readonly layers: readonly MapLayer[];
  readonly attributions: readonly string[];
}

const shown = (order: number) => ({ visible: true, opacity: 1, order: order * 10 });
const MEMBERS_SHOWN = shown(platformLayer.order);
const ACTIVITIES_SHOWN = shown(activitiesLayer.order);

/** Trial sites, members and activities on the map, with the protected areas for orientation; empty while not `active`. */
export const usePlatformSheet = (
  context: VarietiesContext,
  { platform, settled }: Places,
  active: boolean,
): PlatformSheet => {
  const { locale } = useLocale();
  const { theme, view, documents } = context;
  const t = sheetTexts[locale];
  const sites = useTrialSiteLayer(context);
  const drawn = useMemo(
    () =>
      active &&
      platform && {
        members: platformLayer.data(platform, locale),
        activities: activitiesLayer.data(platform, locale),
      },
    [active, platform, locale],
  );
  const styles = useMemo(
    () => ({
      members: platformLayer.style(theme, locale),
      activities: activitiesLayer.style(theme, locale),
    }),
    [theme, locale],
  );
  const areas = useMemo(
    () => (active ? documents.areas.map((area) => drawArea(area, locale)) : []),
    [active, documents.areas, locale],
  );

  return useMemo(() => {
    const areaSheets = areas.map((area, i) => areaRow(area, i, theme, locale, view.layerSettings));
    const places = platform?.places ?? [];
    const activities = platform?.activities ?? [];
    const there = platform !== null;
    const not = settled ? t.missing : t.coming;
    const count = (of: readonly unknown[]) => formatInteger(of.length);
    const members: LayerRow = {
      id: MEMBERS_LAYER,
      title: platformLayer.title[locale],
      ...(there && { count: count(places) }),
      legend: platform && <LegendList entries={platformLayer.legend(platform, locale)} />,
      source: there
        ? t.membersSource(count(places.filter(({ place }) => place !== null)), count(places))
        : not,
      defaults: MEMBERS_SHOWN,
      switchable: there,
      movable: there,
    };
    const work: LayerRow = {
      id: ACTIVITIES_LAYER,
      title: activitiesLayer.title[locale],
      ...(there && { count: count(activities) }),
      legend: platform && <LegendList entries={activitiesLayer.legend(platform, locale)} />,
      source: there
        ? t.activitiesSource(
            count(activities.filter((activity) => activity.places.length > 0)),
            count(activities),
          )
        : not,
      defaults: ACTIVITIES_SHOWN,
      switchable: there,
      movable: there,
    };
    const settings = (row: LayerRow) => view.layerSettings(row.id, row.defaults);
    return {
      rows: [sites.row, work, members, ...areaSheets.map(({ row }) => row)],
      layers: [
        ...areaSheets.map(({ layer }) => layer),
        ...(drawn
          ? [
              mapLayerOf(MEMBERS_LAYER, drawn.members, styles.members, settings(members)),
              mapLayerOf(ACTIVITIES_LAYER, drawn.activities, styles.activities, settings(work)),
            ]
          : []),
        ...(sites.layer ? [sites.layer] : []),
      ],
      attributions: [
        ...sites.attributions,
        ...(there ? [t.platformFoot] : []),
        ...documents.areas.map(({ provenance }) => provenance.source).filter(Boolean),
      ],
    };
  }, [
    areas,
    documents.areas,
    drawn,
    locale,
    platform,
    settled,
    sites.attributions,
    sites.layer,
    sites.row,
    styles,
    t,
    theme,
    view,
  ]);
};
