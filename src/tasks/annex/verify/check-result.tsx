import { formatMetres } from "../../../i18n/format-measure.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { FactList } from "../../../ui/text/fact-list.tsx";
import type { PreparedAnnex } from "../document/prepare-annex.ts";
import { resultRows } from "../document/result-rows.ts";
import { verifyTexts } from "../texts/verify-texts.ts";
import type { CheckedCode } from "./check-code.ts";
import styles from "./verify-dialog.module.css";

export interface CheckResultProps {
  readonly checked: CheckedCode;
  /** The plot's code as it was typed. */
  readonly plot: string;
  readonly toleranceM: number;
}

/** Same or not the same, in what, and the figures of now to hold beside the paper. */
export const CheckResult = ({ checked, plot, toleranceM }: CheckResultProps) => {
  const t = useTexts(verifyTexts);
  if (checked.state === "mistyped")
    return <Notice tone="warning" title={t.mistyped[checked.fault]} />;
  if (checked.state === "no-plot")
    return (
      <Notice tone="warning" title={t.noPlot(plot)}>
        <p>{checked.of === null ? t.another : t.isOf(checked.of)}</p>
      </Notice>
    );
  const { annex, verification } = checked;
  const code = annex.figures.id;
  return (
    <>
      {verification.state !== "different" ? (
        <Notice tone="info" title={t.same(code)}>
          <p>{verification.state === "same" ? t.sameText : t.sameBeforeText}</p>
          <p className={styles.hash}>{`SHA-256 ${verification.sha256}`}</p>
        </Notice>
      ) : verification.parts.length === 1 && verification.parts[0] === "entry" ? (
        <Notice tone="warning" title={t.onlyEntry(code)}>
          <p>{t.onlyEntryText}</p>
        </Notice>
      ) : (
        <Notice
          tone="attention"
          title={checked.of === null ? t.different(code) : t.otherPlot(code, checked.of)}
        >
          {checked.of !== null ? null : verification.parts.length === 0 ? (
            <p>{t.unknownPart}</p>
          ) : (
            <>
              <p>{t.differs}</p>
              <ul className={styles.differences}>
                {verification.parts.map((part) => (
                  <li key={part}>{t.parts[part]}</li>
                ))}
              </ul>
            </>
          )}
          <p>{checked.of === null ? t.another : t.otherPlotText}</p>
        </Notice>
      )}
      <section className={styles.now}>
        <h3 className={styles.heading}>{t.now}</h3>
        <NowFigures annex={annex} toleranceM={toleranceM} />
      </section>
    </>
  );
};

interface NowFiguresProps {
  readonly annex: PreparedAnnex;
  readonly toleranceM: number;
}

/** Line by line as on the paper, in its words: so the two can be held side by side. */
const NowFigures = ({ annex: { figures, seal }, toleranceM }: NowFiguresProps) => {
  const t = useTexts(verifyTexts);
  const { locale } = useLocale();
  return (
    <FactList
      facts={[
        { label: t.codeNow, value: seal.code },
        { label: t.tolerance, value: formatMetres(toleranceM, 0) },
        ...resultRows(figures, toleranceM, locale),
      ]}
    />
  );
};
