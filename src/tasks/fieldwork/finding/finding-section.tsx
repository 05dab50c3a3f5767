import { newFinding } from "../../../domain/field/field-finding.ts";
import { newId } from "../../../domain/new-id.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { FieldColumn, FieldSheet } from "../records/field-sheet.tsx";
import { KeptNote } from "../records/kept-note.tsx";
import { recordsTexts } from "../records/records-texts.ts";
import { useDraft } from "../records/use-draft.ts";
import { useFieldRecords } from "../records/use-field-records.ts";
import { FindingList } from "./finding-list.tsx";
import { findingsOf } from "./finding-records.ts";
import { FindingScreen } from "./finding-screen.tsx";
import { findingTexts } from "./finding-texts.ts";

/** Findings: the list, or the one at hand, which the address names. */
export const FindingSection = ({ view }: FieldworkContext) => {
  const of = useTexts(recordsTexts);
  const t = useTexts(findingTexts);
  const field = useFieldRecords();
  const { records, store, issue } = field;
  const hand = useDraft(view, records);
  const { found, odd } = findingsOf(records ?? []);
  const [shown] = hand.record === undefined ? [] : findingsOf([hand.record]).found;
  if (shown !== undefined)
    return (
      <FindingScreen
        key={shown.record.id}
        {...{ record: shown.record, first: shown.finding, field }}
        {...{ fresh: hand.fresh, draft: hand.draft, onClose: () => hand.open(null) }}
      />
    );
  const begin = (): void => {
    const now = new Date();
    const body = newFinding(now);
    hand.begin({ id: newId(), kind: "finding", changed: now.getTime(), body });
  };
  return (
    <FieldSheet
      onBack={null}
      foot={
        records === null ? null : (
          <Button look="primary" icon="plus" onClick={begin}>
            {t.add}
          </Button>
        )
      }
    >
      <FieldColumn>
        <KeptNote kept={null} issue={issue} />
        {records === null ? (
          issue === null ? (
            <p role="status">{of.reading}</p>
          ) : null
        ) : (
          <FindingList found={found} odd={odd} {...{ store }} onOpen={hand.open} />
        )}
      </FieldColumn>
    </FieldSheet>
  );
};
