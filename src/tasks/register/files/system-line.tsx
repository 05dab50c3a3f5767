import type { Dataset } from "../../../domain/dataset.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { systemSaidWords } from "../../../i18n/system-said.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import styles from "./open-files.module.css";

/** The system a file is read in and who answers for it, where the file does not say it; nothing where it does. */
export const SystemLine = ({ dataset: { crs, provenance } }: { readonly dataset: Dataset }) => {
  const { locale } = useLocale();
  const said = provenance.sample ? null : systemSaidWords(provenance.systemSaid, locale);
  return said === null ? null : (
    <p className={styles.detail} data-said={provenance.systemSaid}>
      {crsName(crs)}: {said}
    </p>
  );
};
