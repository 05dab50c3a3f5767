import styles from "./whole-code.module.css";

/** A code or number that does not break at its hyphens; copied, it is the text it was. */
export const WholeCode = ({ code }: { readonly code: string }) => (
  <span className={styles.code}>{code}</span>
);

/** Stands in a sentence for its code: no register has it. */
const PLACE = "\uFFFC";

export interface SentenceWithCodeProps {
  readonly sentence: (code: string) => string;
  readonly code: string;
}

/** A sentence round a code that stays whole. */
export const SentenceWithCode = ({ sentence, code }: SentenceWithCodeProps) => {
  const [before = "", after = ""] = sentence(PLACE).split(PLACE);
  return (
    <>
      {before}
      <WholeCode code={code} />
      {after}
    </>
  );
};
