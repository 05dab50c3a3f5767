import { useCallback, useState } from "react";
import type { BerryCount } from "../../../domain/field/berry-count.ts";
import type { FieldPlace } from "../../../domain/field/field-place.ts";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import type { FieldSite } from "../../../domain/field/field-site.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { AwakeNote } from "../awake/awake-note.tsx";
import { useAwake } from "../awake/use-awake.ts";
import { FieldSheet } from "../records/field-sheet.tsx";
import { KeptMark } from "../records/kept-mark.tsx";
import { KeptNote } from "../records/kept-note.tsx";
import { PlaceLine } from "../records/place-line.tsx";
import { useEditedRecord } from "../records/use-edited-record.ts";
import type { FieldRecords } from "../records/use-field-records.ts";
import styles from "./count-screen.module.css";
import { countTexts } from "./count-texts.ts";
import { DataStage } from "./data-stage.tsx";
import { FruitsStage } from "./fruits-stage.tsx";
import { OpenedStage } from "./opened-stage.tsx";

const STAGES = ["fruits", "opened", "data"] as const;
type Stage = (typeof STAGES)[number];

export interface CountScreenProps {
  readonly record: FieldRecord;
  readonly first: BerryCount;
  readonly field: FieldRecords;
  /** It was begun with this touch. */
  readonly fresh: boolean;
  /** Nothing was put into it yet. */
  readonly draft: boolean;
  readonly onClose: () => void;
}

/** One count: fruits, then positions, then what goes with them; in any order. */
export const CountScreen = (props: CountScreenProps) => {
  const { record, first, field, fresh, draft, onClose } = props;
  const t = useTexts(countTexts);
  const edited = useEditedRecord(field.store, record, first, { draft });
  const { body: count, kept, change, suggest } = edited;
  const awake = useAwake();
  const [stage, setStage] = useState<Stage>(first.finished ? "data" : "fruits");
  const onSite = useCallback(
    (patch: Partial<FieldSite>): void => change(({ site }) => ({ site: { ...site, ...patch } })),
    [change],
  );
  const onPlace = useCallback(
    (place: FieldPlace | null, unasked: boolean) =>
      (unasked ? suggest : change)(({ site }) => ({ site: { ...site, place } })),
    [change, suggest],
  );
  const remove = (): void => {
    void field.store.forget(record.id).then((gone) => gone && onClose());
  };
  return (
    <FieldSheet onBack={onClose} beside={<KeptMark kept={kept} />} foot={null}>
      <div className={styles.head}>
        <SegmentedControl
          label={t.stages}
          value={stage}
          segments={STAGES.map((value) => ({ value, label: t.stage[value] }))}
          onChange={setStage}
        />
        {kept === "not-kept" ? <KeptNote kept={kept} issue={field.issue} /> : null}
      </div>
      {stage === "fruits" ? (
        <FruitsStage
          count={count}
          place={
            <>
              <PlaceLine place={count.site.place} atOnce={fresh} onPlace={onPlace} />
              <AwakeNote state={awake} />
            </>
          }
          onTaps={(next) => change(({ taps }) => ({ taps: next(taps) }))}
          onDone={() => setStage("opened")}
        />
      ) : stage === "opened" ? (
        <OpenedStage
          count={count}
          onOpened={(next) => change(({ opened }) => ({ opened: next(opened) }))}
          onDone={() => setStage("data")}
          doneLabel={t.stage.data}
        />
      ) : (
        <DataStage
          count={count}
          onChange={change}
          {...{ onSite, onPlace, draft: kept === "draft" }}
          onFinish={() => {
            change({ finished: true });
            onClose();
          }}
          onRemove={remove}
        />
      )}
    </FieldSheet>
  );
};
