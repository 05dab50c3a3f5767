import type { ReactNode } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { PAPER_INKS, PAPER_ORIENTATIONS, PAPER_SIZES, type Paper } from "../../../print/paper.ts";
import { SKETCH_SCALES } from "../../../print/sketch/choose-frame.ts";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { AnnexDocumentKind } from "../model/annex-view.ts";
import { printChoiceTexts } from "../texts/print-choice-texts.ts";
import styles from "./paper-choices.module.css";

const AUTOMATIC = "auto";

export interface PaperChoicesProps {
  readonly document: AnnexDocumentKind;
  readonly paper: Paper;
  /** null: the sketch chooses. */
  readonly scale: number | null;
  readonly onDocument: (document: AnnexDocumentKind) => void;
  readonly onPaper: (paper: Paper) => void;
  readonly onScale: (scale: number | null) => void;
}

/** What is printed and on what. */
export const PaperChoices = (props: PaperChoicesProps) => {
  const { document, paper, scale, onDocument, onPaper, onScale } = props;
  const t = useTexts(printChoiceTexts);
  return (
    <>
      <section className={parts.section}>
        <h3 className={parts.heading}>{t.document}</h3>
        <SegmentedControl
          label={t.document}
          look="cards"
          value={document}
          segments={(["annex", "report"] as const).map((value) => ({
            value,
            label: t.kinds[value],
            hint: t.kindHints[value],
          }))}
          onChange={onDocument}
        />
      </section>
      <section className={parts.section}>
        <h3 className={parts.heading}>{t.paper}</h3>
        <div className={styles.choices}>
          <Line name={t.size}>
            <SegmentedControl
              label={t.size}
              value={paper.size}
              segments={PAPER_SIZES.map((value) => ({ value, label: t.sizes[value] }))}
              onChange={(size) => onPaper({ ...paper, size })}
            />
          </Line>
          <Line name={t.orientation}>
            <SegmentedControl
              label={t.orientation}
              value={paper.orientation}
              segments={PAPER_ORIENTATIONS.map((value) => ({
                value,
                label: t.orientations[value],
              }))}
              onChange={(orientation) => onPaper({ ...paper, orientation })}
            />
          </Line>
          <Line name={t.ink}>
            <SegmentedControl
              label={t.ink}
              value={paper.ink}
              segments={PAPER_INKS.map((value) => ({ value, label: t.inks[value] }))}
              onChange={(ink) => onPaper({ ...paper, ink })}
            />
          </Line>
          {document === "annex" ? (
            <Select
              label={t.scale}
              hint={t.scaleHint}
              value={scale === null ? AUTOMATIC : String(scale)}
              options={[
                { value: AUTOMATIC, label: t.automatic },
                ...scalesWith(scale).map((one) => ({
                  value: String(one),
                  label: `1:${formatInteger(one)}`,
                })),
              ]}
              onChange={(value) => onScale(value === AUTOMATIC ? null : Number(value))}
            />
          ) : null}
        </div>
      </section>
    </>
  );
};

/** A link may ask for another round scale: it is in the list then. */
const scalesWith = (scale: number | null): readonly number[] => {
  const all = new Set<number>(SKETCH_SCALES);
  if (scale !== null) all.add(scale);
  return [...all].sort((a, b) => a - b);
};

const Line = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <div className={styles.line}>
    <span className={styles.name} aria-hidden="true">
      {name}
    </span>
    {children}
  </div>
);
