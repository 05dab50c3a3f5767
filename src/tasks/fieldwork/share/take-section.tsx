import { formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatBytes } from "../../../i18n/format-measure.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { thingWords } from "../copy-line/thing-words.ts";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { FieldColumn, FieldSheet } from "../records/field-sheet.tsx";
import { AsidesPart } from "./asides/asides-part.tsx";
import { DeletedElsewhere } from "./asides/deleted-elsewhere.tsx";
import { useAsides } from "./asides/use-asides.ts";
import { copyCounts, fieldCounts } from "./model/field-counts.ts";
import { fieldTable } from "./model/field-table.ts";
import { ReceivePart } from "./receive-part.tsx";
import styles from "./take-section.module.css";
import { takeTexts } from "./take-texts.ts";
import { TakingStatus } from "./taking-status.tsx";
import { useTaking } from "./use-taking.ts";
import { useFieldContents, useProject, useWares } from "./use-wares.ts";
import { VersionsPart } from "./versions/versions-part.tsx";

/** What this device has to take along, in what forms, and what two devices left to be chosen. */
export const TakeSection = ({ projectToTake, chooseFiles }: FieldworkContext) => {
  const t = useTexts(takeTexts);
  const { locale } = useLocale();
  const contents = useFieldContents();
  const project = useProject(projectToTake, contents);
  const wares = useWares(contents, project);
  const asides = useAsides();
  const model = useTaking();
  const { taking, last, canShare } = model;
  const counts = contents && fieldCounts(contents);
  const { left, empty } = fieldTable(contents?.records ?? [], "");
  const words = counts && t.counts(counts);
  const total = counts && thingWords(copyCounts(counts), locale);
  // Who has nothing yet is there to receive.
  const nothing = words === "";
  const receive = <ReceivePart onChoose={() => chooseFiles(null)} />;
  return (
    <FieldSheet onBack={null} foot={null}>
      <FieldColumn>
        <VersionsPart />
        <DeletedElsewhere {...asides} />
        {nothing ? receive : null}
        <section>
          <h2 className={parts.heading}>{t.title}</h2>
          {words === null ? (
            <p role="status">{t.reading}</p>
          ) : (
            <>
              <p className={styles.counts}>{total === "" ? t.nothing : total}</p>
              {words === total ? null : <p className={parts.hint}>{words}</p>}
            </>
          )}
          {empty === 0 ? null : <p className={parts.hint}>{t.empty(empty)}</p>}
          {left === 0 ? null : <p className={parts.hint}>{t.left(left)}</p>}
          {counts !== null && counts.photoBytes > 0 ? (
            <p className={parts.hint}>{t.photosSize(formatBytes(counts.photoBytes))}</p>
          ) : null}
        </section>
        <Notice tone="warning" title={t.personal}>
          {t.personalText} {t.notSent}
        </Notice>
        <ul className={styles.wares}>
          {wares.map((ware) => {
            const busy = taking?.step === "preparing";
            return (
              <li key={ware.id} className={styles.ware}>
                <span className={styles.words}>
                  <strong className={styles.name}>{ware.name}</strong>
                  <span className={styles.hint}>{ware.hint}</span>
                </span>
                <span className={styles.acts}>
                  {canShare ? (
                    <>
                      <Button
                        look={ware.id === "project" ? "primary" : "secondary"}
                        wide
                        icon="share"
                        disabled={busy}
                        aria-label={`${t.share}: ${ware.name}`}
                        onClick={() => void model.share(ware)}
                      >
                        {t.share}
                      </Button>
                      <IconButton
                        icon="download"
                        name={t.saveOne(ware.name)}
                        disabled={busy}
                        onClick={() => void model.save(ware)}
                      />
                    </>
                  ) : (
                    <Button
                      look={ware.id === "project" ? "primary" : "secondary"}
                      wide
                      icon="download"
                      disabled={busy}
                      aria-label={t.saveOne(ware.name)}
                      onClick={() => void model.save(ware)}
                    >
                      {t.save}
                    </Button>
                  )}
                </span>
                <div role="status">
                  {taking?.ware.id === ware.id ? (
                    <TakingStatus taking={taking} onNow={() => void model.shareNow()} />
                  ) : null}
                </div>
              </li>
            );
          })}
        </ul>
        {last === null ? null : (
          <section className={parts.section}>
            <h3 className={parts.heading}>
              {t.lastTaken}
              <span className={parts.aside}>{t.lastHow[last.how]}</span>
            </h3>
            <p className={parts.hint}>
              {t.last(
                last.name,
                formatBytes(last.bytes),
                formatDateTimeLima(new Date(last.at), locale),
              )}
            </p>
          </section>
        )}
        {nothing ? null : receive}
        <AsidesPart {...asides} />
      </FieldColumn>
    </FieldSheet>
  );
};
