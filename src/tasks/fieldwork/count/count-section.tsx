import { useRef } from "react";
import { newCount } from "../../../domain/field/berry-count.ts";
import { newTrap, type TrapReading } from "../../../domain/field/trap-reading.ts";
import { newId } from "../../../domain/new-id.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { openRecord, RECORD_KEY } from "../records/record-key.ts";
import { recordsTexts } from "../records/records-texts.ts";
import { useFieldRecords } from "../records/use-field-records.ts";
import { CountList } from "./count-list.tsx";
import { CountScreen } from "./count-screen.tsx";
import { countedOf, freeCode } from "./counted-records.ts";
import { sheetAmongReadings } from "./sheet-among-readings.ts";
import { TrapScreen } from "./trap-screen.tsx";

/** Counts of fruits and readings of traps: the list, or the one at hand, which the address names. */
export const CountSection = (context: FieldworkContext) => {
  const { view } = context;
  const of = useTexts(recordsTexts);
  const field = useFieldRecords();
  const fresh = useRef<string | null>(null);
  const { records, store, issue } = field;
  if (records === null)
    return (
      <CountList
        {...{ counted: null, odd: 0, issue, reading: of.reading }}
        onOpen={() => undefined}
        onNew={() => undefined}
        sheet={{ stands: null, onOpen: () => undefined }}
      />
    );
  const { counted, odd } = countedOf(records);
  const open = (id: string | null): void => openRecord(view, id);
  const shown = counted.find(({ record }) => record.id === view.get(RECORD_KEY));
  const close = (): void => open(null);
  const begin = async (kind: "count" | "trap", last: TrapReading | null = null): Promise<void> => {
    const now = Date.now();
    const id = newId();
    const count = counted.find((one) => one.kind === "count");
    const site = count?.kind === "count" ? count.count.site : null;
    const body =
      kind === "count"
        ? newCount(now, freeCode(counted, "C"), site)
        : newTrap(now, last?.site.point ?? freeCode(counted, "T"), last);
    if (await store.keep({ id, kind, changed: now, body })) {
      fresh.current = id;
      open(id);
    }
  };
  if (shown?.kind === "count")
    return (
      <CountScreen
        key={shown.record.id}
        {...{ record: shown.record, first: shown.count, field, onClose: close }}
        fresh={shown.record.id === fresh.current}
      />
    );
  if (shown?.kind === "trap")
    return (
      <TrapScreen
        key={shown.record.id}
        {...{ record: shown.record, first: shown.trap, field, onClose: close }}
        fresh={shown.record.id === fresh.current}
        onAgain={(last) => void begin("trap", last)}
      />
    );
  return (
    <CountList
      {...{ counted, odd, issue, reading: of.reading }}
      onOpen={open}
      onNew={(kind) => void begin(kind)}
      sheet={sheetAmongReadings(context)}
    />
  );
};
