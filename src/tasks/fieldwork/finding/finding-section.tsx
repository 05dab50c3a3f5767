import { useRef } from "react";
import { newFinding } from "../../../domain/field/field-finding.ts";
import { newId } from "../../../domain/new-id.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { FieldColumn, FieldSheet } from "../records/field-sheet.tsx";
import { KeptNote } from "../records/kept-note.tsx";
import { openRecord, RECORD_KEY } from "../records/record-key.ts";
import { recordsTexts } from "../records/records-texts.ts";
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
  const fresh = useRef<string | null>(null);
  const { records, store, issue } = field;
  const { found, odd } = findingsOf(records ?? []);
  const open = (id: string | null): void => openRecord(view, id);
  const shown = found.find(({ record }) => record.id === view.get(RECORD_KEY));
  if (shown !== undefined)
    return (
      <FindingScreen
        key={shown.record.id}
        {...{ record: shown.record, first: shown.finding, field }}
        fresh={shown.record.id === fresh.current}
        onClose={() => open(null)}
      />
    );
  const begin = async (): Promise<void> => {
    const now = new Date();
    const record = { id: newId(), kind: "finding", changed: now.getTime() } as const;
    if (await store.keep({ ...record, body: newFinding(now) })) {
      fresh.current = record.id;
      open(record.id);
    }
  };
  return (
    <FieldSheet
      onBack={null}
      foot={
        records === null ? null : (
          <Button look="primary" icon="plus" onClick={() => void begin()}>
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
          <FindingList found={found} odd={odd} onOpen={open} />
        )}
      </FieldColumn>
    </FieldSheet>
  );
};
