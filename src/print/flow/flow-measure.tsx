import { useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import type { Locale } from "../../i18n/locale.ts";
import { PaperInks } from "../pages/paper-inks.tsx";
import { type Paper, paperBox } from "../paper.ts";
import type { FlowContent, FlowPart, PageNumbers } from "./flow-block.ts";
import { type KnownHeights, readFlowHeights } from "./flow-heights.ts";
import styles from "./flow-measure.module.css";
import { PageTable } from "./page-table.tsx";

/** As wide as page numbers come; what is measured before they are known. */
const ANY_NUMBERS: PageNumbers = { pageOf: () => 888, total: 888 };

/** How long to wait where nothing is drawn, as while the browser prints another document. */
const AGAIN_MS = 200;

export interface FlowMeasureProps {
  readonly paper: Paper;
  readonly lang: Locale;
  readonly parts: readonly FlowPart[];
  readonly known: KnownHeights;
  /** Hears when every part has its heights in `known`. */
  readonly onMeasured: (parts: readonly FlowPart[], known: KnownHeights) => void;
}

/** Draws out of sight, as wide as on paper, the parts whose heights are not known, and keeps how high they came out. */
export const FlowMeasure = ({ paper, lang, parts, known, onMeasured }: FlowMeasureProps) => {
  const box = useRef<HTMLDivElement>(null);
  const [looks, setLooks] = useState(0);
  const pending = parts.filter((part) => !known.has(part));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is pending follows from parts and known
  useLayoutEffect(() => {
    // What is not drawn has no height: it is looked at again, never kept as 0.
    if (pending.length > 0 && box.current?.getBoundingClientRect().width === 0) {
      const again = setTimeout(() => setLooks((n) => n + 1), AGAIN_MS);
      return () => clearTimeout(again);
    }
    for (const [i, element] of [...(box.current?.children ?? [])].entries())
      if (pending[i]) known.set(pending[i], readFlowHeights(element));
    onMeasured(parts, known);
    return undefined;
  }, [parts, known, onMeasured, looks]);
  return createPortal(
    <PaperInks className={styles.aside} paper={paper} lang={lang} hidden>
      <div ref={box} style={{ width: `${paperBox(paper).innerWidth}mm` }}>
        {pending.map(({ key, blocks }) => (
          <div key={key}>
            {blocks.map((block) => (
              <Measured key={block.key} block={block} lang={lang} />
            ))}
          </div>
        ))}
      </div>
    </PaperInks>,
    document.body,
  );
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
