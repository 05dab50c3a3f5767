import { useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { type Datum, UTM_17S } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import styles from "./datum-choice.module.css";
import { DatumMap } from "./datum-map.tsx";
import { DATUMS, datumPlaces, datumShift } from "./datum-places.ts";
import { datumTexts } from "./datum-texts.ts";

export interface DatumChoiceProps {
  readonly dataset: Dataset | null;
  readonly limit: Dataset<"areas"> | null;
  /** As which the file is read. */
  readonly applied: Datum;
  /** What a column of the file says; null where the file is silent. */
  readonly written: string | null;
  /** A person chose it. */
  readonly chosen: boolean;
  readonly onChoose: (datum: Datum) => void;
}

/** Two datums to choose between by looking where they put the file's records. */
export const DatumChoice = ({
  dataset,
  limit,
  applied,
  written,
  chosen,
  onChoose,
}: DatumChoiceProps) => {
  const t = useTexts(datumTexts);
  const [turn, setTurn] = useState(0);
  const places = useMemo(() => dataset && datumPlaces(dataset), [dataset]);
  const line = useMemo(() => limit && projectGeometry(limit.geometry, limit.crs, UTM_17S), [limit]);
  const looks = places?.looks ?? [];
  const at = looks.length === 0 ? 0 : turn % looks.length;
  const record = looks[at];
  const shift =
    places && record !== undefined ? formatInteger(Math.round(datumShift(places, record))) : null;
  const code = record === undefined ? "" : (dataset?.ids[record] ?? "");
  return (
    <div className={styles.choice}>
      <h4 className={styles.title}>{t.title}</h4>
      <p className={styles.says}>
        {written === null ? t.silent : t.written(written)}{" "}
        {shift === null ? t.unseen : t.says(shift)}{" "}
        {chosen || written !== null ? null : <strong>{t.assumed}</strong>}
      </p>
      {places && record !== undefined && shift !== null ? (
        <div>
          <DatumMap
            places={places}
            record={record}
            datum={applied}
            limit={line}
            label={t.label(code, shift)}
            onChoose={onChoose}
          />
          <div className={styles.under}>
            <ul className={styles.legend}>
              <li>
                <svg width="14" height="14" aria-hidden="true" className={styles.nowPlace}>
                  <circle cx="7" cy="7" r="5" />
                </svg>
                {t.read}
              </li>
              <li>
                <svg width="14" height="14" aria-hidden="true" className={styles.otherPlace}>
                  <circle cx="7" cy="7" r="5" />
                </svg>
                {t.other}
              </li>
            </ul>
            <span aria-live="polite">
              {t.record(code, formatInteger(at + 1), formatInteger(looks.length))}
            </span>
            {looks.length > 1 ? (
              <Button look="link" onClick={() => setTurn(turn + 1)}>
                {t.next}
              </Button>
            ) : null}
          </div>
        </div>
      ) : null}
      <SegmentedControl<Datum | "">
        look="cards"
        label={t.title}
        value={chosen ? applied : ""}
        segments={DATUMS.map((datum) => ({ value: datum, label: datum, hint: t.hints[datum] }))}
        onChange={(datum) => datum !== "" && onChoose(datum)}
      />
    </div>
  );
};
