import { useEffect, useMemo, useState } from "react";
import { shippedCapitals } from "../../../../answers/aggregate/shipped-capitals.ts";
import type { Capital } from "../../../../domain/capital.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import { formatInteger, formatNumber } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { writeArchive } from "../../../../store/project/write-archive.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { StatusLine } from "../../../../ui/feedback/status-line.tsx";
import { saveFile } from "../../../../ui/save-file.ts";
import { useAnswer } from "../../../use-answer.ts";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../deliver.module.css";
import { doubtfulPlots } from "../model/doubtful-plots.ts";
import { baseName } from "../model/file-names.ts";
import { groupName, publicationParts, publicSentences } from "../model/publication-parts.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { publicationTexts } from "../texts/publication-texts.ts";
import { Working } from "../working.tsx";
import { DoubtfulNote } from "./doubtful-note.tsx";

export interface PublicPaneProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  /** All that was found in it. */
  readonly issues: readonly Issue[];
}

/** Sums that may be published, looked at before they are; or why there are none. */
export const PublicPane = ({ context, register, issues }: PublicPaneProps) => {
  const t = useTexts(deliverTexts);
  const words = useTexts(publicationTexts);
  const { locale } = useLocale();
  const [capitals, setCapitals] = useState<readonly Capital[] | "failed" | null>(null);
  const [saved, setSaved] = useState(false);
  const { embedded } = context;
  useEffect(() => {
    let gone = false;
    void shippedCapitals(embedded).then((list) => gone || setCapitals(list ?? "failed"));
    return () => {
      gone = true;
    };
  }, [embedded]);
  const question = useMemo(
    () => (capitals === null || capitals === "failed" ? null : { register, capitals }),
    [register, capitals],
  );
  const answered = useAnswer(context.analyses, "registerPublic", question, register);
  const doubtful = useMemo(() => doubtfulPlots(register, issues), [register, issues]);
  const name = `${baseName(register.provenance.name)}-${words.archive}.zip`;
  const found = answered.current ? answered.value : null;
  const [total, area, ...rest] = found?.kind === "groups" ? publicSentences(found, words) : [];
  return (
    <div className={styles.outcome}>
      <div className={styles.stack}>
        <p className={styles.text}>{t.publicLead}</p>
        <p className={styles.hint}>{t.publicWhole}</p>
        {capitals === "failed" ? (
          <Notice tone="attention" title={t.noCapitals} announce />
        ) : found === null ? (
          <Working title={t.summing} answered={answered} />
        ) : found.kind === "refused" ? (
          <Notice tone="attention" title={words.refused[found.why]} announce />
        ) : (
          <>
            <DoubtfulNote
              {...{ register, plots: doubtful }}
              onMend={() => context.view.set({ r: "revisar" })}
            />
            <p className={styles.answer}>{total}</p>
            <p className={styles.text}>{area}</p>
            <p className={styles.text}>{rest.join(" ")}</p>
            <p className={styles.text}>
              {found.cells === null
                ? words.filesNoCells
                : t.cells(found.cells.length, found.hiddenCells)}
            </p>
            <p className={styles.actions}>
              <Button
                look="primary"
                icon="download"
                onClick={() => {
                  const { sample } = register.provenance;
                  const parts = publicationParts(found, sample, new Date(), locale);
                  saveFile(name, writeArchive(parts), "application/zip");
                  setSaved(true);
                }}
              >
                {t.savePublic}
              </Button>
            </p>
            <div role="status">
              {saved ? <StatusLine icon="saved" look="bare" strong={t.saved(name)} /> : null}
            </div>
            <section
              className={styles.scroll}
              aria-label={found.districtsFrom === "capital" ? t.nearest : t.district}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keys too.
              tabIndex={0}
            >
              <table className={styles.table}>
                <thead>
                  <tr>
                    <th scope="col">
                      {found.districtsFrom === "capital" ? t.nearest : t.district}
                    </th>
                    <th scope="col" data-figure>
                      {t.plots}
                    </th>
                    <th scope="col" data-figure>
                      {t.producersHead}
                    </th>
                    <th scope="col" data-figure>
                      {t.polygons}
                    </th>
                    <th scope="col" data-figure>
                      {t.hectares}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {found.districts.map((group) => (
                    <tr key={groupName(group, found, words)}>
                      <th scope="row">{groupName(group, found, words)}</th>
                      <td data-figure>{formatInteger(group.plots)}</td>
                      <td data-figure>
                        {formatInteger(group.producers)}
                        {group.withNobody ? "*" : ""}
                      </td>
                      <td data-figure>{formatInteger(group.measured)}</td>
                      <td data-figure>{formatNumber(group.hectares, 2)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </>
        )}
      </div>
    </div>
  );
};
