import type { CitedSource } from "../../../../domain/platform/reference-place.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { ExternalLink } from "../../../../ui/text/external-link.tsx";
import { citedText } from "../model/place-words.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./place-card.module.css";

/** Who said so, when, and where to read it. */
export const SourceList = ({ sources }: { readonly sources: readonly CitedSource[] }) => {
  const { locale } = useLocale();
  const { outside } = useTexts(cardTexts);
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.publisher}${source.title}`}>
          {citedText(source, locale)}:{" "}
          {source.url === null ? (
            source.title
          ) : (
            <ExternalLink href={source.url} spoken={outside}>
              {source.title}
            </ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
};
