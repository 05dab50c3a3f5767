import styles from "./altitude-strip.module.css";
import { type AltitudeStripProps, STRIP_KINDS } from "./altitude-strip-props.ts";
import { markPath } from "./strip-marks.ts";

const BOX = 14;

/** What bar and marks mean, in words. */
export const StripKey = ({
  kindNames,
  bandName,
  movedName,
}: Pick<AltitudeStripProps, "kindNames" | "bandName" | "movedName">) => (
  <ul className={styles.key}>
    {bandName === null ? null : (
      <li>
        <span className={styles.keyBand} />
        {bandName}
      </li>
    )}
    {movedName === null ? null : (
      <li>
        <span className={styles.keyMoved} />
        {movedName}
      </li>
    )}
    {STRIP_KINDS.map((kind, place) => (
      <li key={kind}>
        <svg width={BOX} height={BOX} aria-hidden="true">
          <path className={styles[kind]} d={markPath(place, BOX / 2, BOX / 2)} />
        </svg>
        {kindNames[kind]}
      </li>
    ))}
  </ul>
);
