import { useMemo } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { CatalogueInUse } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { catalogueLines } from "../model/catalogue-lines.ts";
import { nameList } from "../model/name-list.ts";
import { siteName } from "../model/site-name.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { catalogueTexts } from "../texts/catalogue-texts.ts";
import styles from "../trial.module.css";

export interface CatalogueSectionProps {
  readonly context: VarietiesContext;
  readonly catalogue: CatalogueInUse | null;
  readonly model: TrialModel;
}

/** The way to what the catalogue says of each variety, and sites outside its altitude band. */
export const CatalogueSection = ({ context, catalogue, model }: CatalogueSectionProps) => {
  const t = useTexts(catalogueTexts);
  const { locale } = useLocale();
  const { answered, site, orderOf } = model;
  const sites = answered.value?.sites;
  const lines = useMemo(
    () =>
      catalogue && sites
        ? catalogueLines([...orderOf.keys()], site ? [site] : sites, catalogue.varieties)
        : [],
    [catalogue, sites, site, orderOf],
  );
  if (catalogue === null || lines.length === 0) return null;
  const named = new Map(sites?.map((one) => [one.site, siteName(one, locale)]));
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.title}</h3>
      <ul className={styles.catalogue}>
        {lines.map(({ written, variety, outside, inside }) => {
          const sitesOf = { above: [], below: [], either: [], inside } as Record<
            "above" | "below" | "either" | "inside",
            readonly string[]
          >;
          for (const { site: at, stand } of outside) sitesOf[stand] = [...sitesOf[stand], at];
          const said = (["inside", "above", "below", "either"] as const).flatMap((stand) => {
            const names = sitesOf[stand].map((one) => named.get(one) ?? one);
            return names.length === 0 ? [] : [t[stand](nameList(names, locale))];
          });
          return (
            <li key={written}>
              <Button
                look="link"
                onClick={() =>
                  context.view.set({
                    v: "catalogo",
                    vcq: variety.name,
                    vcv: variety.name,
                    vcf: "todo",
                  })
                }
              >
                {written}
              </Button>
              {said.length > 0 ? <span className={styles.test}>{said.join(" ")}</span> : null}
            </li>
          );
        })}
      </ul>
      <p className={styles.hint}>{t.note(catalogue.source)}</p>
    </section>
  );
};
