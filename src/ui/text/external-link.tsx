import type { ReactNode } from "react";
import { classNames } from "../class-names.ts";
import styles from "./external-link.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface ExternalLinkProps {
  /** https only. */
  readonly href: string;
  /** Heard after the link's words: that it leads out of the product. */
  readonly spoken: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link out of the product, marked as one; nothing is asked of that page until it is pressed. */
export const ExternalLink = ({ href, spoken, className, children }: ExternalLinkProps) => (
  <a
    className={classNames(styles.link, className)}
    href={href}
    target="_blank"
    rel="noopener noreferrer"
  >
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
    <VisuallyHidden> ({spoken})</VisuallyHidden>
  </a>
);
