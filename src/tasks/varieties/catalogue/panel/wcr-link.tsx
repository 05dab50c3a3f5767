import type { Variety } from "../../../../domain/varieties/variety.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { ExternalLink } from "../../../../ui/text/external-link.tsx";
import styles from "../catalogue.module.css";
import { listTexts } from "../texts/list-texts.ts";

const CATALOGUE = "https://varieties.worldcoffeeresearch.org/";

/** World Coffee Research's own pages: none of their text is here. */
export const WcrLink = ({ variety }: { readonly variety?: Variety }) => {
  const t = useTexts(listTexts);
  const page = variety?.page;
  const host = page && /^https:\/\/([^/?#]+)/.exec(page)?.[1];
  return (
    <ExternalLink
      className={styles.link}
      href={page && host ? page : CATALOGUE}
      spoken={t.wcrSpoken}
    >
      {host ? t.page(host) : t.wcr}
    </ExternalLink>
  );
};
