import { nameOfRecord } from "../../../../domain/field/copy-record.ts";
import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { AsideVersion } from "../../../../store/aside-version.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import list from "../../records/record-list.module.css";
import { versionsTexts } from "../versions/versions-texts.ts";
import styles from "./asides-part.module.css";
import { asidesTexts } from "./asides-texts.ts";

export interface AsideListProps {
  readonly asides: readonly AsideVersion[];
  readonly onBack: (aside: AsideVersion) => void;
}

/** Versions put aside, each with why, when, and the way back. */
export const AsideList = ({ asides, onBack }: AsideListProps) => {
  const t = useTexts(asidesTexts);
  const of = useTexts(versionsTexts);
  const { locale } = useLocale();
  return (
    <ul className={list.list}>
      {asides.map((one) => {
        const name = `${of.kinds[one.aside.kind]}: ${nameOfRecord(one.aside).trim() || of.untitled}`;
        return (
          <li key={one.id} className={styles.aside}>
            <span className={list.words}>
              <strong className={list.name}>{name}</strong>
              <span className={list.aside}>
                {`${t.why[one.why]} · ${formatDateTimeLima(new Date(one.at), locale)}`}
              </span>
            </span>
            <Button aria-label={`${t.bringBack}: ${name}`} onClick={() => onBack(one)}>
              {t.bringBack}
            </Button>
          </li>
        );
      })}
    </ul>
  );
};
