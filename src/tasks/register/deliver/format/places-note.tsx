import type { OutFormatName } from "../../../../formats/out/out-formats.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import styles from "../deliver.module.css";
import { deliverTexts } from "../texts/deliver-texts.ts";

const TABLES: readonly OutFormatName[] = ["xlsx", "csv", "csv-excel"];

export interface PlacesNoteProps {
  readonly format: OutFormatName;
  /** Columns that placed the records when the file was read. */
  readonly placing: readonly string[];
  /** Columns with coordinates of other files, which leave as they stand. */
  readonly carried: readonly string[];
  readonly onLeaveOut: () => void;
}

/** Where the coordinates of what leaves come from, and which columns of coordinates are not they. */
export const PlacesNote = ({ format, placing, carried, onLeaveOut }: PlacesNoteProps) => {
  const t = useTexts(deliverTexts);
  const table = TABLES.includes(format);
  return (
    <>
      <p className={styles.hint}>
        {placing.length > 0
          ? t.placesAgain(placing.length, placing.join(", "), table)
          : table
            ? t.placesAdded
            : t.placesInside}
      </p>
      {carried.length > 0 ? (
        <>
          <p className={styles.hint}>{t.placesCarried(carried.length, carried.join(", "))}</p>
          <p className={styles.actions}>
            <Button look="link" onClick={onLeaveOut}>
              {t.withoutCarried}
            </Button>
          </p>
        </>
      ) : null}
    </>
  );
};
