import { useState } from "react";
import { newId } from "../../../../domain/new-id.ts";
import { formatMetres } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { averagedCorner, LONGEST_CORNER_NAME } from "../../../../position/average-corner.ts";
import type { FixAverage } from "../../../../position/average-fixes.ts";
import { averaging } from "../../../../position/averaging.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { TextField } from "../../../../ui/controls/text-field.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { FactList } from "../../../../ui/text/fact-list.tsx";
import { KeptNote } from "../../records/kept-note.tsx";
import { useFieldRecords } from "../../records/use-field-records.ts";
import { errorRadius, utmWords } from "../where-words.ts";
import styles from "./corner-part.module.css";
import { cornerTexts } from "./corner-texts.ts";
import { cornersOf } from "./corners-of.ts";

/** Fewer positions than this make no mean to speak of. */
const FEW = 10;

export interface KeepCornerProps {
  readonly average: FixAverage;
  readonly seconds: number;
}

/** A mean with its doubts, to be kept under a name or left. */
export const KeepCorner = ({ average, seconds }: KeepCornerProps) => {
  const t = useTexts(cornerTexts);
  const { records, store, issue } = useFieldRecords();
  const [written, setWritten] = useState<string | null>(null);
  const name = written ?? t.defaultName(formatInteger(cornersOf(records).length + 1));
  const keep = async (): Promise<void> => {
    const at = Date.now();
    const body = averagedCorner(average, name.trim(), seconds, at);
    if (await store.keep({ id: newId(), kind: "corner", changed: at, body })) averaging.discard();
  };
  return (
    <div className={styles.done}>
      <FactList
        facts={[
          { label: t.place, value: utmWords(average.longitude, average.latitude, 1) },
          {
            label: t.used,
            value: formatInteger(average.used),
            ...(average.outliers > 0 && {
              hint: t.outliers(formatInteger(average.outliers), average.outliers),
            }),
          },
          { label: t.spread, value: formatMetres(average.spreadM), hint: t.spreadHint },
          { label: t.error, value: `±${errorRadius(average.accuracyM)}`, hint: t.errorHint },
        ]}
      />
      {average.driftM > average.accuracyM / 2 && average.driftM > 2 ? (
        <Notice tone="attention" title={t.moved(formatMetres(average.driftM))} announce>
          {t.movedHint}
        </Notice>
      ) : null}
      {average.used < FEW ? (
        <Notice tone="warning" title={t.few(formatInteger(average.used))}>
          {t.fewHint}
        </Notice>
      ) : null}
      <TextField
        label={t.name}
        value={name}
        maxLength={LONGEST_CORNER_NAME}
        onChange={setWritten}
      />
      <KeptNote kept={null} issue={issue} />
      <div className={styles.acts}>
        <Button look="primary" icon="saved" onClick={() => void keep()}>
          {t.keep}
        </Button>
        <Button onClick={averaging.discard}>{t.discard}</Button>
      </div>
    </div>
  );
};
