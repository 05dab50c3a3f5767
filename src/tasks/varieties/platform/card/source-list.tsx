import type { CitedSource } from "../../../../domain/platform/reference-place.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { citedText } from "../model/place-words.ts";
import { ExternalLink } from "./external-link.tsx";
import styles from "./place-card.module.css";

/** Who said so, when, and where to read it. */
export const SourceList = ({ sources }: { readonly sources: readonly CitedSource[] }) => {
  const { locale } = useLocale();
  return (
    <ul className={styles.sources}>
      {sources.map((source) => (
        <li key={`${source.publisher}${source.title}`}>
          {citedText(source, locale)}:{" "}
          {source.url === null ? (
            source.title
          ) : (
            <ExternalLink href={source.url}>{source.title}</ExternalLink>
          )}
        </li>
      ))}
    </ul>
  );
};
