import { type RefObject, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Locale } from "../../i18n/locale.ts";
import { PaperInks } from "../pages/paper-inks.tsx";
import { type Paper, paperBox } from "../paper.ts";
import type { FlowContent, FlowPart, PageNumbers } from "./flow-block.ts";
import { type FlowHeights, readFlowHeights } from "./flow-heights.ts";
import styles from "./flow-measure.module.css";
import { PageTable } from "./page-table.tsx";

/** As wide as page numbers come; what is measured before they are known. */
const ANY_NUMBERS: PageNumbers = { pageOf: () => 888, total: 888 };

/** Whether the fonts that are asked for stand: what is measured in another one is not true. */
const useFontsReady = (): boolean => {
  const [ready, setReady] = useState(typeof document.fonts === "undefined");
  useLayoutEffect(() => {
    if (ready) return;
    let gone = false;
    void document.fonts.ready.then(() => {
      if (!gone) setReady(true);
    });
    return () => {
      gone = true;
    };
  }, [ready]);
  return ready;
};

export interface FlowMeasureProps {
  readonly paper: Paper;
  readonly lang: Locale;
  readonly parts: readonly FlowPart[];
  readonly onHeights: (parts: readonly FlowPart[], heights: FlowHeights) => void;
}

/** Draws out of sight, as wide as on paper, what has no known height, and tells how high it came out. */
export const FlowMeasure = ({ paper, lang, parts, onHeights }: FlowMeasureProps) => {
  const box = useRef<HTMLDivElement>(null);
  const fonts = useFontsReady();
  const { innerWidth } = paperBox(paper);
  useReport(box, fonts, innerWidth, parts, onHeights);
  return createPortal(
    <PaperInks className={styles.aside} paper={paper} lang={lang} hidden>
      <div ref={box} style={{ width: `${innerWidth}mm` }}>
        {parts.flatMap(({ blocks }) =>
          blocks.map((block) => <Measured key={block.key} block={block} lang={lang} />),
        )}
      </div>
    </PaperInks>,
    document.body,
  );
};

const useReport = (
  box: RefObject<HTMLDivElement | null>,
  fonts: boolean,
  width: number,
  parts: readonly FlowPart[],
  onHeights: FlowMeasureProps["onHeights"],
): void => {
  // biome-ignore lint/correctness/useExhaustiveDependencies: fonts and width change what is measured
  useLayoutEffect(() => {
    if (box.current) onHeights(parts, readFlowHeights(box.current));
  }, [box, fonts, width, parts, onHeights]);
};

const Measured = ({ block, lang }: { readonly block: FlowContent; readonly lang: Locale }) => {
  if (block.kind === "lines" || (block.kind === "solid" && block.height !== undefined)) return null;
  if (block.kind === "solid")
    return (
      <div className={styles.block} data-block={block.key}>
        {typeof block.node === "function" ? block.node(ANY_NUMBERS) : block.node}
      </div>
    );
  const shared = { table: block, lang, numbers: ANY_NUMBERS };
  return (
    <div className={styles.block} data-block={block.key} data-table="">
      <PageTable {...shared} from={0} to={block.rows} continued={false} />
      <PageTable {...shared} from={0} to={0} continued />
    </div>
  );
};
