import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import type { VarietiesContext } from "../../varieties-context.ts";
import styles from "../catalogue.module.css";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { listTexts } from "../texts/list-texts.ts";
import { sourceTexts } from "../texts/source-texts.ts";
import { ChangesList } from "./changes-list.tsx";

export interface SourceSectionProps {
  readonly context: VarietiesContext;
  readonly own: CatalogueModel;
}

/** Which catalogue speaks, since when, and how to put a newer one over it. */
export const SourceSection = ({ context, own }: SourceSectionProps) => {
  const t = useTexts(sourceTexts);
  const l = useTexts(listTexts);
  const { documents, activateCatalogue, chooseFiles, closeDocument } = context;
  const { catalogue } = own;
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.title}</h3>
      <p className={styles.text}>{catalogue.source}</p>
      <p className={styles.hint}>{catalogue.own ? t.ownNote : t.doc}</p>
      {catalogue.own ? <ChangesList context={context} varieties={catalogue.varieties} /> : null}
      {documents.catalogues.length > 0 ? (
        <ul className={styles.documents}>
          {documents.catalogues.map(({ id, name }) => (
            <li key={id}>
              {id === documents.activeCatalogue ? (
                <strong>{name}</strong>
              ) : (
                <Button look="link" onClick={() => activateCatalogue(id)}>
                  {t.use(name)}
                </Button>
              )}
              <IconButton icon="close" name={t.close(name)} onClick={() => closeDocument(id)} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className={styles.actions}>
        {catalogue.own ? (
          <Button look="link" icon="arrow-left" onClick={() => activateCatalogue(null)}>
            {t.back}
          </Button>
        ) : null}
        <Button look="link" icon="open" onClick={() => chooseFiles("catalogue")}>
          {t.load}
        </Button>
      </p>
      <p className={styles.hint}>{t.columns}</p>
      <p className={styles.hint}>{`${l.borerNote} ${l.cupNote}`}</p>
    </section>
  );
};
