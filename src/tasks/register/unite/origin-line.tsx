import type { Properties } from "../../../domain/dataset.ts";
import { originHeadingsOf, originOf } from "../../../domain/register/origin-of.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import styles from "./union.module.css";
import { unionTexts } from "./union-texts.ts";

/** The file and row a record of a united register came from; nothing in any other register. */
export const OriginLine = ({ cells }: { readonly cells: Properties }) => {
  const t = useTexts(unionTexts);
  if (originHeadingsOf(cells) === null) return null;
  const origin = originOf(cells);
  return (
    <p className={styles.origin}>{origin === null ? t.drawn : t.origin(origin.file, origin.row)}</p>
  );
};
