import { useCallback, useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { OUT_FORMAT, type OutFormatName } from "../../../../formats/out/out-formats.ts";
import { type Crs, WGS84 } from "../../../../geo/crs/crs.ts";
import { ownZone } from "../../../../geo/crs/own-zone.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { saveFile } from "../../../../ui/save-file.ts";
import { useSteps } from "../../../use-steps.ts";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../deliver.module.css";
import { carriedPlaces } from "../model/carried-places.ts";
import { baseName } from "../model/file-names.ts";
import { leavingPersonal } from "../model/leaving-personal.ts";
import { coordinateColumns, ownColumns, registerRecords } from "../model/register-records.ts";
import type { DeliverScope } from "../model/use-scope.ts";
import { RefusedNote } from "../refused-note.tsx";
import { ScopeChoice } from "../scope-choice.tsx";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { ColumnChoice } from "./column-choice.tsx";
import { FormatOutcome } from "./format-outcome.tsx";
import { PlacesNote } from "./places-note.tsx";
import { SystemChoice } from "./system-choice.tsx";
import { useOutFile } from "./use-out-file.ts";

export interface FormatPaneProps {
  readonly format: OutFormatName;
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly report: IntakeReport;
  readonly scope: DeliverScope;
}

const NOBODY: ReadonlySet<string> = new Set();

/** A register on its way into a format of work: which part, in which system, with which columns; and what comes of it. */
export const FormatPane = ({ format, context, register, report, scope }: FormatPaneProps) => {
  const t = useTexts(deliverTexts);
  const { ending, type, degreesOnly } = OUT_FORMAT[format];
  const [crs, setCrs] = useState<Crs | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const { understood } = report;
  const columns = useMemo(() => ownColumns(register, understood), [register, understood]);
  const search = useSteps(
    useMemo(() => () => leavingPersonal(register, report, columns), [register, report, columns]),
  );
  // Until it is known, nothing leaves.
  const personal = search.current ? search.value : null;
  const carried = useMemo(() => carriedPlaces(register, columns), [register, columns]);
  const zone = useMemo(
    () => ownZone(projectGeometry(register.geometry, register.crs, WGS84)),
    [register],
  );
  const { members } = scope;
  const make = useCallback(
    () =>
      members.length === 0
        ? null
        : registerRecords(register, understood, { members, crs: crs ?? undefined, leftOut }),
    [register, understood, members, crs, leftOut],
  );
  const run = useOutFile(context.analyses, format, make);
  const name = `${baseName(register.provenance.name)}.${ending}`;
  const leaving = columns.filter((column) => !leftOut.has(column));
  return (
    <div className={styles.split}>
      <div className={styles.settings}>
        <div className={styles.stack}>
          <ScopeChoice scope={scope} total={register.ids.length} />
          {degreesOnly ? (
            <p className={styles.hint}>{t.degreesOnly}</p>
          ) : (
            <SystemChoice own={register.crs} zone={zone} chosen={crs} onChoose={setCrs} />
          )}
          <ColumnChoice
            {...{ columns, leftOut }}
            personal={personal ?? NOBODY}
            onLeftOut={setLeftOut}
          />
          <PlacesNote
            format={format}
            placing={coordinateColumns(understood, register)}
            carried={carried.filter((column) => !leftOut.has(column))}
            onLeaveOut={() => setLeftOut(new Set([...leftOut, ...carried]))}
          />
        </div>
      </div>
      <div className={styles.outcome}>
        <div className={styles.stack}>
          <FormatOutcome
            run={run}
            name={name}
            rows={members.map((i) => register.rows[i]!)}
            columns={leaving}
            personal={personal && leaving.filter((column) => personal.has(column))}
            searched={search.share}
            onSave={(bytes) => saveFile(name, bytes, type)}
          />
          <RefusedNote report={report} onMend={() => context.view.set({ r: "revisar" })} />
        </div>
      </div>
    </div>
  );
};
