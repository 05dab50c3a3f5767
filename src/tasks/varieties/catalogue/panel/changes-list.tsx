import { useMemo } from "react";
import { readCatalogue } from "../../../../domain/varieties/read-catalogue.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { useEmbedded } from "../../model/use-embedded.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import styles from "../catalogue.module.css";
import { attributeWords } from "../model/attribute-words.ts";
import { catalogueChanges } from "../model/catalogue-changes.ts";
import { classTexts } from "../texts/class-texts.ts";
import { sourceTexts } from "../texts/source-texts.ts";

const SHIPPED = "data/variedades-wcr.json";

const readShipped = async (file: Blob) => readCatalogue(await file.text());

export interface ChangesListProps {
  readonly context: VarietiesContext;
  /** A person's own catalogue. */
  readonly varieties: readonly Variety[];
}

/** What a person's catalogue says otherwise than the one that ships. */
export const ChangesList = ({ context, varieties }: ChangesListProps) => {
  const t = useTexts(sourceTexts);
  const c = useTexts(classTexts);
  const { locale } = useLocale();
  const shipped = useEmbedded(context.embedded, SHIPPED, readShipped).value;
  const changes = useMemo(
    () => shipped && catalogueChanges(shipped.varieties, varieties),
    [shipped, varieties],
  );
  if (changes === null) return null;
  const { added, gone, changed, same } = changes;
  if (added.length + gone.length + changed.length === 0)
    return <p className={styles.hint}>{t.none(formatInteger(same))}</p>;
  return (
    <details className={styles.changes} open>
      <summary>
        {t.changes}: {t.counts(added.length, gone.length, changed.length, same)}
      </summary>
      <Names title={t.added} varieties={added} />
      <Names title={t.gone} varieties={gone} />
      {changed.length > 0 ? (
        <>
          <h4 className={styles.small}>{t.changed}</h4>
          <ul className={styles.plain}>
            {changed.map(({ before, after, attributes }) => (
              <li key={after.name}>
                <strong>{after.name}</strong>.{" "}
                {attributes
                  .map((attribute) =>
                    t.was(
                      c.attributes[attribute],
                      attributeWords(before, attribute, locale),
                      attributeWords(after, attribute, locale),
                    ),
                  )
                  .join("; ")}
                .
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </details>
  );
};

const Names = ({
  title,
  varieties,
}: {
  readonly title: string;
  readonly varieties: readonly Variety[];
}) =>
  varieties.length === 0 ? null : (
    <p className={styles.hint}>
      <strong>{title}:</strong> {varieties.map(({ name }) => name).join(", ")}.
    </p>
  );
