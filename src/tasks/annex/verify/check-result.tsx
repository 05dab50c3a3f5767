import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { type Fact, FactList } from "../../../ui/text/fact-list.tsx";
import type { PreparedAnnex } from "../document/prepare-annex.ts";
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
        <p>{t.another}</p>
      </Notice>
    );
  const { annex, verification } = checked;
  const code = annex.figures.id;
  return (
    <>
      {verification.state === "same" ? (
        <Notice tone="info" title={t.same(code)}>
          <p>{t.sameText}</p>
          <p className={styles.hash}>{`SHA-256 ${verification.sha256}`}</p>
        </Notice>
      ) : verification.parts.length === 1 && verification.parts[0] === "entry" ? (
        <Notice tone="warning" title={t.onlyEntry(code)}>
          <p>{t.onlyEntryText}</p>
        </Notice>
      ) : (
        <Notice tone="attention" title={t.different(code)}>
          {verification.parts.length === 0 ? (
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
          <p>{t.another}</p>
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

const NowFigures = ({ annex: { figures, seal }, toleranceM }: NowFiguresProps) => {
  const t = useTexts(verifyTexts);
  const v = useTexts(verdictTexts);
  const code = { label: t.codeNow, value: seal.code };
  const tolerance = { label: t.tolerance, value: formatMetres(toleranceM, 0) };
  const measured = (): readonly Fact[] => {
    if (figures.kind === "unmeasured") return [{ label: t.result, value: v.notMeasured }];
    const { record } = figures;
    return [
      { label: t.result, value: v[record.verdict] },
      ...(figures.kind === "polygon"
        ? [
            { label: t.area, value: formatHectares(record.area_m2) },
            { label: t.overlap, value: formatHectares(record.overlap_m2) },
          ]
        : []),
      { label: t.distance, value: formatMetres(record.distance_to_limit_m) },
    ];
  };
  return <FactList facts={[code, ...measured(), tolerance]} />;
};
