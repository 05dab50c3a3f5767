import { countSums } from "../../../domain/field/berry-count.ts";
import { trapDays } from "../../../domain/field/trap-reading.ts";
import { formatDate, formatDateTimeLima } from "../../../i18n/format-date.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import styles from "../records/record-list.module.css";
import { countListTexts, countTexts } from "./count-texts.ts";
import type { Counted } from "./counted-records.ts";
import { RateLine } from "./rate-line.tsx";

export interface CountRowProps {
  readonly one: Counted;
  readonly onOpen: () => void;
}

/** One count or reading in the list, whole as a button. */
export const CountRow = ({ one, onOpen }: CountRowProps) => {
  const t = useTexts(countListTexts);
  const of = useTexts(countTexts);
  const { locale } = useLocale();
  const site = one.kind === "count" ? one.count.site : one.trap.site;
  const when =
    one.kind === "count"
      ? formatDateTimeLima(new Date(one.count.begun), locale)
      : one.trap.read === ""
        ? ""
        : formatDate(one.trap.read, locale);
  const words = [when, site.hamlet, site.plot].filter((word) => word !== "").join(" · ");
  return (
    <li>
      <button type="button" className={styles.row} onClick={onOpen}>
        <span className={styles.words}>
          <strong className={styles.name}>
            {`${one.kind === "count" ? t.count : t.trap} ${site.point.trim() || t.noCode}`}
          </strong>
          <span className={styles.aside}>{words}</span>
          {one.kind === "trap" ? <TrapWords one={one} /> : <CountWords one={one} of={of} />}
        </span>
        <Icon name="chevron-right" size={24} />
      </button>
    </li>
  );
};

const CountWords = ({
  one,
  of,
}: {
  readonly one: Extract<Counted, { kind: "count" }>;
  readonly of: (typeof countTexts)["en"];
}) => {
  const { trees, counted, bored } = countSums(one.count.taps);
  return (
    <>
      <span className={styles.aside}>
        {of.sum(formatInteger(trees), formatInteger(counted), trees === 1)}
      </span>
      {counted === 0 ? null : <RateLine counted={counted} bored={bored} inline />}
    </>
  );
};

const TrapWords = ({ one }: { readonly one: Extract<Counted, { kind: "trap" }> }) => {
  const t = useTexts(countListTexts);
  const { catches } = one.trap;
  const days = trapDays(one.trap);
  if (catches === null) return <span className={styles.aside}>{t.noCatch}</span>;
  return (
    <span>
      {days === null
        ? t.catchesAlone(formatInteger(catches))
        : t.catches(formatInteger(catches), t.days(days, formatInteger(days)))}
    </span>
  );
};
