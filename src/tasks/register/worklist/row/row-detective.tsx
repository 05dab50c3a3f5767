import { lazy, Suspense, useEffect, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { District } from "../../../../domain/district.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import type { RegisterContext } from "../../register-section.ts";
import { loadReference } from "../model/load-reference.ts";
import type { WorkRecord, WorkRecords } from "../model/work-record.ts";

const Panel = lazy(async () => {
  const { DetectivePanel } = await import("../../detective/detective-panel.tsx");
  return { default: DetectivePanel };
});

export interface RowDetectiveProps {
  readonly record: WorkRecord;
  readonly records: WorkRecords;
  readonly register: Dataset<"plots">;
  readonly embedded: RegisterContext["embedded"];
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** Where a doubtful plot may truly lie, once the districts are here. */
export const RowDetective = ({
  record,
  records,
  register,
  embedded,
  onChange,
}: RowDetectiveProps) => {
  const [districts, setDistricts] = useState<readonly District[] | null>(null);
  useEffect(() => {
    let gone = false;
    void loadReference(embedded).then((reference) => {
      if (!gone) setDistricts(reference.districts);
    });
    return () => {
      gone = true;
    };
  }, [embedded]);
  if (districts === null || record.outline === null) return null;
  return (
    <Suspense fallback={null}>
      <Panel
        register={register}
        row={record.row}
        outline={record.outline}
        hamlet={records.cell(record.row, "caserio")}
        district={records.cell(record.row, "distrito")}
        districts={districts}
        onChange={onChange}
      />
    </Suspense>
  );
};
