import type { Locale } from "../../i18n/locale.ts";
import type { PagePiece } from "../pages/paginate.ts";
import type { FlowContent, PageNumbers } from "./flow-block.ts";
import styles from "./flow-page-body.module.css";
import type { FlowPage } from "./lay-out-flow.ts";
import { PageTable } from "./page-table.tsx";

export interface FlowPageBodyProps {
  readonly page: FlowPage;
  readonly lang: Locale;
  readonly numbers: PageNumbers;
}

/** The pieces of a page, each where it was laid. */
export const FlowPageBody = ({ page, lang, numbers }: FlowPageBodyProps) => (
  <div className={styles.body}>
    {page.pieces.map((piece) => (
      <div key={piece.key} className={styles.piece} style={{ top: `${piece.top}mm` }}>
        <Piece
          block={page.part.blocks.find(({ key }) => key === piece.key)!}
          piece={piece}
          lang={lang}
          numbers={numbers}
        />
      </div>
    ))}
  </div>
);

interface PieceProps {
  readonly block: FlowContent;
  readonly piece: PagePiece;
  readonly lang: Locale;
  readonly numbers: PageNumbers;
}

const Piece = ({ block, piece: { from, to, continued }, lang, numbers }: PieceProps) => {
  if (block.kind === "lines") return block.piece(from, to, continued);
  if (block.kind === "table")
    return <PageTable table={block} {...{ lang, from, to, continued, numbers }} />;
  return typeof block.node === "function" ? block.node(numbers) : block.node;
};
