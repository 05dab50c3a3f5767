import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { ownZone } from "../../../geo/crs/own-zone.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { utmZoneOf } from "../../../geo/crs/utm-zone-of.ts";
import { formatBearing } from "../../../i18n/format-coordinate.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { Fix } from "../../../position/fix.ts";
import {
  type NearPlot,
  plottedPlane,
  whereAmongPlots,
} from "../../../position/where-among-plots.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { panelTexts } from "./panel-texts.ts";
import { walkingDistance } from "./where-words.ts";

const MOST = 4;

const planeOf = ({ geometry, crs }: Dataset<"plots">, fix: Fix): UtmCrs =>
  crs.kind === "utm" && crs.datum === "WGS84"
    ? crs
    : (ownZone(projectGeometry(geometry, crs, WGS84)) ?? utmZoneOf(fix.longitude, fix.latitude));

export interface NearPlotsProps {
  readonly register: Dataset<"plots"> | null;
  readonly fix: Fix | null;
}

/** The plots round about: which one the person stands in, how far and which way the next ones are. */
export const NearPlots = ({ register, fix }: NearPlotsProps) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const known = fix !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plane is that of the register; the first position only lets it be made.
  const plane = useMemo(() => {
    if (register === null || fix === null) return null;
    const utm = planeOf(register, fix);
    return plottedPlane(projectGeometry(register.geometry, register.crs, utm), utm);
  }, [register, known]);
  const near = useMemo(
    () => (fix !== null && plane !== null ? whereAmongPlots(fix, plane, MOST) : []),
    [fix, plane],
  );
  if (fix === null) return null;
  const says = ({ side, distanceM, directionDeg }: NearPlot): string => {
    const distance = walkingDistance(distanceM);
    if (side === "inside") return t.plotInside(distance);
    if (side === "undecided") return t.plotUndecided(distance);
    return `${t.plotOutside(distance)} · ${formatBearing(directionDeg, locale)}`;
  };
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.plots}
        {register ? <span className={parts.aside}>{register.name}</span> : null}
      </h3>
      {register === null || near.length === 0 ? (
        <p className={parts.hint}>{register === null ? t.noPlots : t.farPlots}</p>
      ) : (
        <FactList
          facts={near.map((plot) => ({
            // Codes need not be unique.
            label: near.some(
              (other) => other !== plot && register.ids[other.index] === register.ids[plot.index],
            )
              ? `${register.ids[plot.index]} (${plot.index + 1})`
              : (register.ids[plot.index] ?? ""),
            value: says(plot),
          }))}
        />
      )}
    </section>
  );
};
