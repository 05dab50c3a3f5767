import type { ReactNode } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { classNames } from "../../ui/class-names.ts";
import type { Paper } from "../paper.ts";
import styles from "./paper-inks.module.css";

export interface PaperInksProps {
  readonly paper: Paper;
  readonly lang: Locale;
  readonly className?: string | undefined;
  /** Spoken name of a document; nothing is spoken where it is hidden. */
  readonly label?: string;
  readonly hidden?: boolean;
  readonly children: ReactNode;
}

/** Type and inks of paper, whatever the theme of the screen: what stands inside takes its colours from here. */
export const PaperInks = ({ paper, lang, className, label, hidden, children }: PaperInksProps) => (
  <article
    className={classNames(styles.paper, paper.ink === "black" && styles.black, className)}
    lang={lang}
    aria-label={label}
    aria-hidden={hidden}
  >
    {children}
  </article>
);
