import { type KeyboardEvent, useEffect, useRef } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import type { OutsideWords } from "../model/outside-words.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { placeKind, placeName } from "../model/place-words.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./place-card.module.css";
import { placeDoubt, placeFacts } from "./place-facts.ts";
import { PlaceKey } from "./place-key.tsx";
import { SourceList } from "./source-list.tsx";

export interface PlaceCardProps {
  readonly row: PlaceRow;
  /** How it lies to the basemap, where that does not hold it. */
  readonly outside: OutsideWords | null;
  /** The others under its mark on the map. */
  readonly sharing: readonly PlaceRow[];
  readonly onSelect: (key: string) => void;
  /** Brings its area into view; null where it has none. */
  readonly onShow: (() => void) | null;
  readonly onClose: () => void;
  /** Counts openings by which the focus goes to the card; at 0 it stays where it is. */
  readonly focusing: number;
}

/** One site, member or activity: what is known, by whom, and in words what is not. */
export const PlaceCard = (props: PlaceCardProps) => {
  const { row, outside, sharing, onSelect, onShow, onClose, focusing } = props;
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  const name = placeName(row, locale);
  const doubt = placeDoubt(row, locale);
  const card = useRef<HTMLElement>(null);
  // It may have been chosen from far down a list.
  // biome-ignore lint/correctness/useExhaustiveDependencies: comes into view for each row.
  useEffect(() => {
    card.current?.scrollIntoView?.({ block: "nearest" });
  }, [row.key]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusing > 0) heading.current?.focus({ preventScroll: true });
  }, [focusing]);
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onClose();
  };
  return (
    <article ref={card} className={styles.card} aria-label={name} onKeyDown={keys}>
      <header className={styles.head}>
        <PlaceKey row={row} />
        <div className={styles.titles}>
          <h3 ref={heading} tabIndex={-1} className={styles.name}>
            {name}
          </h3>
          <p className={styles.kind}>{placeKind(row, locale)}</p>
        </div>
        <IconButton icon="close" name={t.close} onClick={onClose} />
      </header>
      <dl className={styles.facts}>
        {placeFacts(row, locale).map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {outside === null ? null : (
          <div>
            <dt>{t.onMap}</dt>
            <dd>{[`${outside.title}.`, ...outside.lines].join(" ")}</dd>
          </div>
        )}
      </dl>
      {doubt === null ? null : (
        <section className={styles.doubt} aria-label={doubt.label}>
          <h4>{doubt.label}</h4>
          <p>{doubt.value}</p>
        </section>
      )}
      {sharing.length > 0 ? (
        <section aria-label={t.sharing}>
          <h4 className={styles.small}>{t.sharing}</h4>
          <ul className={styles.others}>
            {sharing.map((other) => (
              <li key={other.key}>
                <Button look="link" onClick={() => onSelect(other.key)}>
                  {placeName(other, locale)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-label={t.sources}>
        <h4 className={styles.small}>{t.sources}</h4>
        <SourceList sources={row.sources} />
      </section>
      {onShow === null ? null : (
        <p className={styles.show}>
          <Button look="link" icon="frame" onClick={onShow}>
            {t.show}
          </Button>
        </p>
      )}
    </article>
  );
};
