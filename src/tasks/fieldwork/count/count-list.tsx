import { isEmptyRecord } from "../../../domain/field/is-empty-record.ts";
import type { Issue } from "../../../domain/issue/issue.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { EmptyRecords } from "../records/empty-records.tsx";
import { FieldColumn, FieldSheet } from "../records/field-sheet.tsx";
import { KeptNote } from "../records/kept-note.tsx";
import styles from "../records/record-list.module.css";
import { CountProtocol } from "./count-protocol.tsx";
import { CountRow } from "./count-row.tsx";
import { countListTexts } from "./count-texts.ts";
import { type Counted, isOpen } from "./counted-records.ts";
import type { SheetAmongReadings } from "./sheet-among-readings.ts";
import { SheetPart } from "./sheet-part.tsx";

export interface CountListProps {
  /** null until they are read. */
  readonly counted: readonly Counted[] | null;
  readonly odd: number;
  readonly store: FieldStore;
  readonly issue: Issue | null;
  /** Said while they are read. */
  readonly reading: string;
  readonly onOpen: (id: string) => void;
  readonly onNew: (kind: "count" | "trap") => void;
  readonly sheet: SheetAmongReadings;
}

/** Everything counted on this device, what waits first, and the two ways to begin. */
export const CountList = (props: CountListProps) => {
  const { counted: all, odd, store, issue, reading, onOpen, onNew, sheet } = props;
  const t = useTexts(countListTexts);
  const counted = all?.filter(({ record }) => !isEmptyRecord(record)) ?? null;
  const empty = (all ?? []).map(({ record }) => record).filter(isEmptyRecord);
  const parted = [
    { title: t.goOn, those: (counted ?? []).filter(isOpen) },
    { title: t.done, those: (counted ?? []).filter((one) => !isOpen(one)) },
  ].filter(({ those }) => those.length > 0);
  return (
    <FieldSheet
      onBack={null}
      foot={
        counted === null ? null : (
          <>
            <Button icon="trap" onClick={() => onNew("trap")}>
              {t.newTrap}
            </Button>
            <Button look="primary" icon="plus" onClick={() => onNew("count")}>
              {t.newCount}
            </Button>
          </>
        )
      }
    >
      <FieldColumn>
        <KeptNote kept={null} issue={issue} />
        {counted === null ? (
          issue === null ? (
            <p role="status">{reading}</p>
          ) : null
        ) : (
          <>
            {counted.length === 0 ? (
              <>
                <section>
                  <h2 className={parts.heading}>{t.intro}</h2>
                  <p>{t.introHint}</p>
                </section>
                <CountProtocol />
              </>
            ) : null}
            {parted.map(({ title, those }) => (
              <section key={title}>
                <h2 className={parts.heading}>
                  {title}
                  <span className={parts.aside}>{formatInteger(those.length)}</span>
                </h2>
                <ul className={styles.list}>
                  {those.map((one) => (
                    <CountRow key={one.record.id} one={one} onOpen={() => onOpen(one.record.id)} />
                  ))}
                </ul>
              </section>
            ))}
            <EmptyRecords empty={empty} store={store} />
            {odd === 0 ? null : <p className={parts.hint}>{t.odd(odd, formatInteger(odd))}</p>}
            {counted.length === 0 ? null : <SheetPart counted={counted} sheet={sheet} />}
          </>
        )}
      </FieldColumn>
    </FieldSheet>
  );
};
