import type { ReactNode } from "react";
import styles from "./fact-list.module.css";

export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** A second line under both. */
  readonly hint?: ReactNode;
}

export interface FactListProps {
  readonly facts: readonly Fact[];
  /** `rows` have a hairline each; `plain` none, for a small box; `columns` put the value under its label. */
  readonly look?: "rows" | "plain" | "columns";
}

export const FactList = ({ facts, look = "rows" }: FactListProps) => (
  <dl className={styles[look]}>
    {facts.map((fact) => (
      <div key={fact.label} className={styles.fact}>
        <dt className={styles.label}>{fact.label}</dt>
        <dd className={styles.value}>{fact.value}</dd>
        {fact.hint && <dd className={styles.hint}>{fact.hint}</dd>}
      </div>
    ))}
  </dl>
);
