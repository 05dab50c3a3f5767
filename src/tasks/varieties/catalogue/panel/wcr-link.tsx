import type { Variety } from "../../../../domain/varieties/variety.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { VisuallyHidden } from "../../../../ui/text/visually-hidden.tsx";
import styles from "../catalogue.module.css";
import { listTexts } from "../texts/list-texts.ts";

const CATALOGUE = "https://varieties.worldcoffeeresearch.org/";

/** World Coffee Research's own pages: none of their text is here. */
export const WcrLink = ({ variety }: { readonly variety?: Variety }) => {
  const t = useTexts(listTexts);
  const page = variety?.page;
  const host = page && /^https:\/\/([^/?#]+)/.exec(page)?.[1];
  return (
    <a
      className={styles.link}
      href={host ? page : CATALOGUE}
      target="_blank"
      rel="noopener noreferrer"
    >
      {host ? t.page(host) : t.wcr}
      <span aria-hidden="true"> ↗</span>
      <VisuallyHidden> ({t.wcrSpoken})</VisuallyHidden>
    </a>
  );
};
