import { mayBeInPeru, PERU_OUTLINE } from "../../../../checks/place/peru-outline.ts";
import type { UtmCrs } from "../../../../geo/crs/crs.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import styles from "./zone-choice.module.css";
import type { ZonePlace } from "./zone-places.ts";
import { zoneTexts } from "./zone-texts.ts";

export interface ZoneChoiceProps {
  readonly places: readonly ZonePlace[];
  /** As which the file is read. */
  readonly applied: UtmCrs;
  /** A person chose it. */
  readonly chosen: boolean;
  readonly onChoose: (crs: UtmCrs) => void;
}

/** Pixels to a degree, and the corner of the country. */
const SCALE = 7;
const [WEST, NORTH] = [-83, 1.5];
const [WIDTH, HEIGHT] = [112, 146];

const at = (lon: number, lat: number) => ({ x: (lon - WEST) * SCALE, y: (NORTH - lat) * SCALE });

const outline = `${PERU_OUTLINE.map(([lon, lat], i) => {
  const { x, y } = at(lon, lat);
  return `${i === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`;
}).join("")}Z`;

/** The middle of a file in the country, as each zone has it: chosen by pressing one, here or on its card. */
export const ZoneChoice = ({ places, applied, chosen, onChoose }: ZoneChoiceProps) => {
  const t = useTexts(zoneTexts);
  const inside = places.filter(({ lon, lat }) => mayBeInPeru(lon, lat));
  const hint = ({ lon, lat, toLimit }: ZonePlace): string =>
    toLimit === null
      ? mayBeInPeru(lon, lat)
        ? ""
        : t.abroad
      : t.away(formatInteger(Math.round(toLimit / 1000)));
  const apart =
    inside[0] && inside[1]
      ? Math.abs(
          (inside[0].lon - inside[1].lon) * 111.3 * Math.cos((inside[0].lat * Math.PI) / 180),
        )
      : null;
  const spoken = places
    .map((place) => `${place.crs.zone}${place.crs.hemisphere}, ${hint(place)}`)
    .join("; ");
  return (
    <div className={styles.zones}>
      {apart === null ? null : (
        <p className={styles.says}>{t.says(formatInteger(Math.round(apart)))}</p>
      )}
      <svg
        className={styles.map}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t.map(spoken)}
      >
        <path className={styles.country} d={outline} />
        {places.map(({ crs, lon, lat }) => {
          const { x, y } = at(
            Math.max(WEST + 1, Math.min(-68, lon)),
            Math.max(-18.5, Math.min(NORTH - 0.7, lat)),
          );
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the cards beside it say and do the same from the keyboard.
            <g
              key={crs.zone}
              className={crs.zone === applied.zone ? styles.now : styles.other}
              onClick={() => onChoose(crs)}
            >
              <circle className={styles.touch} cx={x} cy={y} r={14} />
              <circle cx={x} cy={y} r={5} />
              <text x={x + 8} y={y + 4}>{`${crs.zone}${crs.hemisphere}`}</text>
            </g>
          );
        })}
      </svg>
      <SegmentedControl<string>
        look="cards"
        label={t.title}
        value={chosen ? String(applied.zone) : ""}
        segments={places.map((place) => ({
          value: String(place.crs.zone),
          label: t.zone(`${place.crs.zone}${place.crs.hemisphere}`),
          hint: hint(place),
        }))}
        onChange={(zone) => {
          const place = places.find(({ crs }) => String(crs.zone) === zone);
          if (place) onChoose(place.crs);
        }}
      />
    </div>
  );
};
