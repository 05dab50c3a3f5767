import { newCount } from "../../../domain/field/berry-count.ts";
import { newTrap, type TrapReading } from "../../../domain/field/trap-reading.ts";
import { newId } from "../../../domain/new-id.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { recordsTexts } from "../records/records-texts.ts";
import { useDraft } from "../records/use-draft.ts";
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
  const { records, store, issue } = field;
  const hand = useDraft(view, records);
  if (records === null)
    return (
      <CountList
        {...{ counted: null, odd: 0, store, issue, reading: of.reading }}
        onOpen={() => undefined}
        onNew={() => undefined}
        sheet={{ stands: null, onOpen: () => undefined }}
      />
    );
  const { counted, odd } = countedOf(records);
  const [shown] = hand.record === undefined ? [] : countedOf([hand.record]).counted;
  const { fresh, draft } = hand;
  const close = (): void => hand.open(null);
  const begin = (kind: "count" | "trap", last: TrapReading | null = null): void => {
    const now = Date.now();
    const id = newId();
    const count = counted.find((one) => one.kind === "count");
    const site = count?.kind === "count" ? count.count.site : null;
    const body =
      kind === "count"
        ? newCount(now, freeCode(counted, "C"), site)
        : newTrap(now, last?.site.point ?? freeCode(counted, "T"), last);
    hand.begin({ id, kind, changed: now, body });
  };
  if (shown?.kind === "count")
    return (
      <CountScreen
        key={shown.record.id}
        {...{ record: shown.record, first: shown.count, field, fresh, draft, onClose: close }}
      />
    );
  if (shown?.kind === "trap")
    return (
      <TrapScreen
        key={shown.record.id}
        {...{ record: shown.record, first: shown.trap, field, fresh, draft, onClose: close }}
        onAgain={(last) => begin("trap", last)}
      />
    );
  return (
    <CountList
      {...{ counted, odd, store, issue, reading: of.reading }}
      onOpen={hand.open}
      onNew={(kind) => begin(kind)}
      sheet={sheetAmongReadings(context)}
    />
  );
};
