import styles from "./limit-line.module.css";

/** The limit as a line that a plot moves along; `share` is 0 to 1, null while the length is not known. */
export const LimitLine = ({ share }: { readonly share: number | null }) => {
  const at = `${Math.min(1, Math.max(0, share ?? 0)) * 100}%`;
  return (
    <svg className={styles.line} width="100%" height="18" aria-hidden="true" focusable="false">
      <line x1="0" y1="9" x2="100%" y2="9" className={styles.rest} />
      {share !== null && (
        <>
          <line x1="0" y1="9" x2={at} y2="9" className={styles.done} />
          <rect
            x={at}
            y="3"
            width="12"
            height="12"
            transform="translate(-6 0)"
            className={styles.plot}
          />
        </>
      )}
    </svg>
  );
};
