import { useMemo, useState } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Checkbox } from "../../../../ui/controls/checkbox.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import { saveFile } from "../../../../ui/save-file.ts";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../deliver.module.css";
import { eudrFilesQuestion, eudrOut } from "../model/eudr-delivery.ts";
import { offeredPlaces, offeredProducers } from "../model/eudr-names.ts";
import { noticedPlots, readyTwice } from "../model/eudr-notices.ts";
import { baseName, partNames } from "../model/file-names.ts";
import type { DeliverScope } from "../model/use-scope.ts";
import { RefusedNote } from "../refused-note.tsx";
import { ScopeChoice } from "../scope-choice.tsx";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { Working } from "../working.tsx";
import { readinessCsv } from "./not-ready-csv.ts";
import { NotReadyTable } from "./not-ready-table.tsx";
import { OtherPlace } from "./other-place.tsx";
import { ReasonList } from "./reason-list.tsx";
import { TwiceNote } from "./twice-note.tsx";
import { useEudr } from "./use-eudr.ts";

const NONE: readonly number[] = [];

export interface EudrPaneProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly report: IntakeReport;
  readonly scope: DeliverScope;
  /** All that was found in the register. */
  readonly issues: readonly Issue[];
  /** The rules are still being asked: notices are to come. */
  readonly checking: boolean;
}

/** The EU's file: who and where each plot is said to be, which are ready, and why the others are not. */
export const EudrPane = ({ context, register, report, scope, issues, checking }: EudrPaneProps) => {
  const t = useTexts(deliverTexts);
  const { locale } = useLocale();
  const { answered, settings, setSettings, verdict } = useEudr(context, register, scope.all);
  const [leaveNoticed, setLeaveNoticed] = useState(false);
  const all = verdict?.ready ?? NONE;
  const noticed = useMemo(
    () => noticedPlots(register, scope.flaggedRows, all),
    [register, scope.flaggedRows, all],
  );
  const leaving = useMemo(() => {
    const out = new Set(leaveNoticed ? noticed : NONE);
    return all.filter((i) => !out.has(i));
  }, [all, noticed, leaveNoticed]);
  const twice = useMemo(() => readyTwice(register, issues, leaving), [register, issues, leaving]);
  const [told, setTold] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const producers = offeredProducers(register);
  const places = offeredPlaces(register);
  const base = `${baseName(register.provenance.name)}-ue`;

  const save = async (): Promise<void> => {
    if (answered.value === null || verdict === null) return;
    setTold(null);
    setFailed(false);
    try {
      const asked = eudrFilesQuestion(register, answered.value, settings, leaving);
      const made = await context.analyses.run("writeEudr", asked);
      const { files, written } = eudrOut(made, { ...verdict, ready: leaving });
      for (const [k, name] of partNames(base, "geojson", files.length).entries()) {
        saveFile(name, files[k]!.bytes, "application/geo+json");
      }
      setTold(t.eudrSaved(files.length, written.length));
    } catch {
      setFailed(true);
    }
  };

  return (
    <div className={styles.split}>
      <div className={styles.settings}>
        <div className={styles.stack}>
          <p className={styles.hint}>{t.eudrLead}</p>
          <ScopeChoice scope={scope} total={register.ids.length} clean={false} />
          <Select
            label={t.producer}
            {...(producers.length === 0 && { hint: t.noChoice })}
            value={settings.producer}
            options={(producers.length > 0 ? producers : [settings.producer]).map((value) => ({
              value,
              label: t.producers[value],
            }))}
            onChange={(producer) => setSettings({ ...settings, producer })}
          />
          <Select
            label={t.place}
            {...(places.length === 0 && { hint: t.noChoice })}
            value={settings.place}
            options={(places.length > 0 ? places : [settings.place]).map((value) => ({
              value,
              label: t.placeChoices[value],
            }))}
            onChange={(place) => setSettings({ ...settings, place })}
          />
          <OtherPlace {...{ register, settings }} members={scope.all} onChange={setSettings} />
          <p className={styles.hint}>{t.eudrParts}</p>
        </div>
      </div>
      <div className={styles.outcome}>
        <div className={styles.stack}>
          {verdict === null ? (
            <Working title={t.judging} answered={answered} />
          ) : (
            <>
              <p className={styles.answer}>
                <strong>{formatInteger(verdict.ready.length)}</strong>{" "}
                {t.ready(verdict.ready.length)},{" "}
                <strong>{formatInteger(verdict.notReady.length)}</strong>{" "}
                {t.notReady(verdict.notReady.length)}
              </p>
              <div role="status">
                {checking ? <StatusLine icon="table" look="bare" strong={t.noticesToCome} /> : null}
              </div>
              {noticed.length > 0 ? (
                <>
                  <p className={styles.text}>{t.readyNoticed(noticed.length)}</p>
                  <Checkbox
                    label={t.leaveNoticed(noticed.length)}
                    hint={t.leaveNoticedHint}
                    checked={leaveNoticed}
                    onChange={setLeaveNoticed}
                  />
                </>
              ) : null}
              <TwiceNote register={register} pairs={twice} />
              <p className={styles.actions}>
                <Button
                  look="primary"
                  icon="download"
                  disabled={leaving.length === 0}
                  onClick={() => void save()}
                >
                  {leaving.length === 0 ? t.noneReady : t.saveEudr(leaving.length)}
                </Button>
                <Button
                  look="link"
                  icon="list"
                  onClick={() =>
                    saveFile(
                      `${base}-${t.listName}.csv`,
                      readinessCsv(register, verdict, { noticed, leaveNoticed, issues }, locale),
                      "text/csv;charset=utf-8",
                    )
                  }
                >
                  {t.saveList}
                </Button>
              </p>
              <p className={styles.hint}>{t.device}</p>
              <div role="status">
                {told ? <StatusLine icon="saved" look="bare" strong={told} /> : null}
              </div>
              {failed ? <Notice tone="attention" title={t.failed} announce /> : null}
              {verdict.notReady.length > 0 ? (
                <>
                  <ReasonList plots={verdict.notReady} />
                  <NotReadyTable register={register} plots={verdict.notReady} />
                </>
              ) : null}
            </>
          )}
          <RefusedNote report={report} onMend={() => context.view.set({ r: "revisar" })} />
        </div>
      </div>
    </div>
  );
};
