import styles from "./sample-badge.module.css";

/** Says that what is seen is an example: broken edge, so that no printer or projector loses it. */
export const SampleBadge = ({ label }: { readonly label: string }) => (
  <strong className={styles.badge}>{label}</strong>
);
