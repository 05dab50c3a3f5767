import { useCallback } from "react";
import {
  type FieldFinding,
  LONGEST_TEXT,
  LONGEST_TITLE,
} from "../../../domain/field/field-finding.ts";
import type { FieldPlace } from "../../../domain/field/field-place.ts";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { FieldColumn, FieldSheet } from "../records/field-sheet.tsx";
import { KeptMark } from "../records/kept-mark.tsx";
import { KeptNote } from "../records/kept-note.tsx";
import { PlacePart } from "../records/place-part.tsx";
import { recordsTexts } from "../records/records-texts.ts";
import { RemoveRecord } from "../records/remove-record.tsx";
import { useEditedRecord } from "../records/use-edited-record.ts";
import type { FieldRecords } from "../records/use-field-records.ts";
import { ActivityPart } from "./activity-part.tsx";
import { CornersPart } from "./corners-part.tsx";
import { findingTexts } from "./finding-texts.ts";
import { HourFields } from "./hour-fields.tsx";
import { PhotosPart } from "./photos-part.tsx";
import { TakePhoto } from "./take-photo.tsx";
import { usePhotos } from "./use-photos.ts";
import { walkedOutlines } from "./walked-outlines.ts";
import { WalkedPart } from "./walked-part.tsx";

export interface FindingScreenProps {
  readonly record: FieldRecord;
  readonly first: FieldFinding;
  readonly field: FieldRecords;
  /** It was begun with this touch. */
  readonly fresh: boolean;
  /** Nothing was put into it yet. */
  readonly draft: boolean;
  readonly onClose: () => void;
}

const picturesOf = ({ photos }: FieldFinding): readonly string[] => photos.map(({ id }) => id);

/** One finding; each word and photo is kept as it comes. */
export const FindingScreen = (props: FindingScreenProps) => {
  const { record, first, field, fresh, draft, onClose } = props;
  const t = useTexts(findingTexts);
  const of = useTexts(recordsTexts);
  const edited = useEditedRecord(field.store, record, first, { draft, picturesOf });
  const { body: finding, kept, change, suggest } = edited;
  const adding = usePhotos(change);
  const onPlace = useCallback(
    (place: FieldPlace | null, unasked: boolean) => (unasked ? suggest : change)({ place }),
    [change, suggest],
  );
  const onCorners = useCallback(
    (next: (corners: readonly FieldPlace[]) => readonly FieldPlace[]) =>
      change(({ corners }) => ({ corners: next(corners) })),
    [change],
  );
  const remove = (): void => {
    void field.store.forget(record.id).then((gone) => gone && onClose());
  };
  const done = (): void => {
    // A place that came by itself is on the screen: who says "done" under it means it.
    if (kept === "draft" && finding.place !== null) change({});
    onClose();
  };
  return (
    <FieldSheet
      onBack={onClose}
      beside={<KeptMark kept={kept} />}
      foot={
        <>
          <TakePhoto adding={adding} />
          <Button look="primary" icon="check" disabled={adding.reading !== null} onClick={done}>
            {t.done}
          </Button>
        </>
      }
    >
      <FieldColumn>
        {kept === "not-kept" ? <KeptNote kept={kept} issue={field.issue} /> : null}
        <PlacePart atOnce={fresh} place={finding.place} onPlace={onPlace} />
        <TextField
          label={t.title}
          hint={t.titleHint}
          value={finding.title}
          maxLength={LONGEST_TITLE}
          onChange={(title) => change({ title })}
        />
        <PhotosPart
          photos={finding.photos}
          adding={adding}
          store={field.store}
          onRemove={(id) =>
            change(({ photos }) => ({ photos: photos.filter((photo) => photo.id !== id) }))
          }
        />
        <ActivityPart activity={finding.activity} onActivity={(activity) => change({ activity })} />
        <TextArea
          label={of.notes}
          value={finding.notes}
          maxLength={LONGEST_TEXT}
          onChange={(notes) => change({ notes })}
        />
        <HourFields seenAt={finding.seenAt} onChange={(seenAt) => change({ seenAt })} />
        {finding.walked === null ? (
          <CornersPart
            corners={finding.corners}
            walks={walkedOutlines(field.records ?? [])}
            onWalked={(walked) => change({ walked })}
            onCorners={onCorners}
          />
        ) : (
          <WalkedPart walked={finding.walked} onDrop={() => change({ walked: null })} />
        )}
        {kept === "draft" ? null : <RemoveRecord onRemove={remove} />}
      </FieldColumn>
    </FieldSheet>
  );
};
