import type { ReactNode } from "react";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { VisuallyHidden } from "../../../../ui/text/visually-hidden.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./external-link.module.css";

export interface ExternalLinkProps {
  /** https only. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the product, marked as one; nothing is asked of that page until it is pressed. */
export const ExternalLink = ({ href, children }: ExternalLinkProps) => {
  const t = useTexts(cardTexts);
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <svg
        className={styles.mark}
        width="12"
        height="12"
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.4"
        aria-hidden="true"
      >
        <path d="M13.5 4.5h6v6M19.5 4.5 11 13M16.5 14v5.5h-12v-12H10" />
      </svg>
      <VisuallyHidden> ({t.outside})</VisuallyHidden>
    </a>
  );
};
