import type { ReactNode } from "react";
import { formatInteger } from "../../i18n/format-number.ts";
import type { Locale } from "../../i18n/locale.ts";
import { type Paper, paperBox } from "../paper.ts";
import { pagesTexts } from "./pages-texts.ts";
import { PaperInks } from "./paper-inks.tsx";
import type { PrintedPage } from "./printed-page.ts";
import styles from "./printed-pages.module.css";

export interface PrintedPagesProps {
  readonly paper: Paper;
  readonly lang: Locale;
  /** Name of the document: spoken, and left in the foot of each page. */
  readonly title: string;
  readonly pages: readonly PrintedPage[];
}

/** `@page` rules are fixed text of a style sheet (no style may be made in the page): one for each sheet and way to hold it. */
const SHEETS = {
  "a4 portrait": styles.a4Portrait,
  "a4 landscape": styles.a4Landscape,
  "oficio portrait": styles.oficioPortrait,
  "oficio landscape": styles.oficioLandscape,
} as const;

/**
 * A document paged by ourselves: every page is a box exactly one sheet large, so that page numbers and an index hold in
 * every browser. On paper it belongs in a `PrintCopy`; on the screen in a `PagesPreview`.
 */
export const PrintedPages = ({ paper, lang, title, pages }: PrintedPagesProps) => (
  <PaperInks
    className={SHEETS[`${paper.size} ${paper.orientation}`]}
    paper={paper}
    lang={lang}
    label={title}
  >
    {pages.map((page, i) => (
      <Sheet
        key={page.key}
        paper={paper}
        lang={lang}
        page={page}
        foot={page.foot?.(i + 1, pages.length) ?? title}
        n={i + 1}
        total={pages.length}
      />
    ))}
  </PaperInks>
);

interface SheetProps {
  readonly paper: Paper;
  readonly lang: Locale;
  readonly page: PrintedPage;
  readonly foot: ReactNode;
  readonly n: number;
  readonly total: number;
}

const Sheet = ({ paper, lang, page, foot, n, total }: SheetProps) => {
  const { width, height, margin, headHeight, footHeight } = paperBox(paper);
  const number = pagesTexts[lang].sheet(formatInteger(n), formatInteger(total));
  return (
    <section
      className={styles.sheet}
      aria-label={number}
      data-page={page.key}
      style={{
        width: `${width}mm`,
        height: `${height}mm`,
        padding: `${margin.top}mm ${margin.right}mm ${margin.bottom}mm ${margin.left}mm`,
      }}
    >
      {page.head ? (
        <header className={styles.head} style={{ height: `${headHeight}mm` }}>
          {page.head}
        </header>
      ) : null}
      <div className={styles.body}>{page.body}</div>
      <footer className={styles.foot} style={{ height: `${footHeight}mm` }}>
        <div className={styles.footLine}>
          <span>{foot}</span>
          <span className={styles.number}>{number}</span>
        </div>
      </footer>
    </section>
  );
};
