import type { Locale } from "../../../i18n/locale.ts";
import { classNames } from "../../../ui/class-names.ts";
import type { CornerRow } from "./corner-rows.ts";
import styles from "./corner-table.module.css";
import { cornerTexts } from "./texts/corner-texts.ts";

export interface CornerTableProps {
  readonly rows: readonly CornerRow[];
  readonly locale: Locale;
  /** Spoken name: what the corners are of. */
  readonly label: string;
  /** Places of a point have neither sides nor the name of a corner. */
  readonly places?: boolean;
  /** Set smaller, for very many corners. */
  readonly dense?: boolean;
  /** Lines closer to each other. */
  readonly tight?: boolean;
}

/** Corners as text, one a line: name, easting, northing, side to the next, and for pieces what the corner is. */
export const CornerTable = ({
  rows,
  locale,
  label,
  places = false,
  dense = false,
  tight = false,
}: CornerTableProps) => {
  const t = cornerTexts[locale];
  const origins = rows[0]?.origin !== undefined;
  return (
    <table
      className={classNames(styles.table, dense && styles.dense, tight && styles.tight)}
      aria-label={label}
    >
      <thead>
        <tr>
          <th scope="col" className={styles.name}>
            {places ? t.place : t.vertex}
          </th>
          <th scope="col">{t.east}</th>
          <th scope="col">{t.north}</th>
          {places ? null : <th scope="col">{t.side}</th>}
          {origins ? (
            <th scope="col" className={styles.origin}>
              {t.origin}
            </th>
          ) : null}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, east, north, side, origin }) => (
          <tr key={name}>
            <th scope="row" className={styles.name}>
              {name}
            </th>
            <td>{east}</td>
            <td>{north}</td>
            {places ? null : <td>{side}</td>}
            {origins ? <td className={styles.origin}>{origin}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
