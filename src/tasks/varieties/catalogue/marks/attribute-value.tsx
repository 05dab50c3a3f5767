import type { Variety } from "../../../../domain/varieties/variety.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { VisuallyHidden } from "../../../../ui/text/visually-hidden.tsx";
import { attributeWords } from "../model/attribute-words.ts";
import type { ComparedAttribute } from "../model/differing.ts";
import { bandWords } from "../model/variety-words.ts";
import { classTexts } from "../texts/class-texts.ts";
import { CupDots } from "./cup-dots.tsx";
import styles from "./marks.module.css";
import { ResistanceMark } from "./resistance-mark.tsx";

export interface AttributeValueProps {
  readonly variety: Variety;
  readonly attribute: ComparedAttribute;
}

/** What the catalogue says of one attribute: mark and word. */
export const AttributeValue = ({ variety, attribute }: AttributeValueProps) => {
  const t = useTexts(classTexts);
  const { locale } = useLocale();
  const value = variety[attribute];
  const words = attributeWords(variety, attribute, locale);
  if (value === null && attribute !== "rust" && attribute !== "nematodes")
    return <span className={styles.none}>{words}</span>;
  if (typeof value === "object" && value !== null)
    return (
      <>
        <span aria-hidden="true">{words}</span>
        <VisuallyHidden>{bandWords(value, t)}</VisuallyHidden>
      </>
    );
  if (attribute === "cup")
    return (
      <span className={styles.named}>
        <CupDots cup={variety.cup} silent />
        {words}
      </span>
    );
  if (attribute === "rust" || attribute === "nematodes")
    return (
      <span className={styles.named}>
        <ResistanceMark of={attribute} resistance={variety[attribute]} silent />
        <span className={value === null ? styles.none : undefined}>{words}</span>
      </span>
    );
  return words;
};
