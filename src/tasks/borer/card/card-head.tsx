import type { ReactNode } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./card.module.css";

export interface CardHeadProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly onClose: () => void;
}

export const CardHead = ({ title, aside, onClose }: CardHeadProps) => {
  const t = useTexts(cardTexts);
  return (
    <header className={styles.head}>
      <h3 className={styles.id}>{title}</h3>
      {aside}
      <IconButton icon="close" name={t.close} onClick={onClose} />
    </header>
  );
};
