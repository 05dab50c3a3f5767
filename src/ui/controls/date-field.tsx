import { useState } from "react";
import { formatDate } from "../../i18n/format-date.ts";
import type { Locale } from "../../i18n/locale.ts";
import { parseDate } from "../../i18n/parse-date.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { dateFieldTexts } from "./date-field-texts.ts";
import styles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";

export interface DateFieldProps extends FieldTexts {
  /** `yyyy-mm-dd`; "" for none. */
  readonly value: string;
  /** Called with `yyyy-mm-dd`, or "" when the date is emptied or left without being one. */
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean;
}

/** "4 de octubre de 2025"; nothing where there is no date. */
const inWords = (value: string, locale: Locale): string =>
  value === ""
    ? ""
    : new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
        new Date(`${value}T00:00:00Z`),
      );

/**
 * A day written in the order of the page's language; the browser's own field follows the browser's, which may put the
 * month first. Opposite the label the day is said in words.
 */
export const DateField = (props: DateFieldProps) => {
  const { label, hint, error, hideLabel, value, onChange, disabled } = props;
  const { locale } = useLocale();
  const t = useTexts(dateFieldTexts);
  /** What is being written, and the value it was begun from: a newer value from outside replaces it. */
  const [draft, setDraft] = useState<{ readonly text: string; readonly from: string } | null>(null);
  const [left, setLeft] = useState(true);

  const kept = draft !== null && [draft.from, ""].includes(value) ? draft : null;
  const text = kept?.text ?? (value === "" ? "" : formatDate(value, locale));
  const parsed = text.trim() === "" ? null : parseDate(text, locale);
  const fault = parsed && "fault" in parsed ? parsed.fault : null;
  const write = (next: string) => {
    const read = parseDate(next, locale);
    const day = "day" in read ? read.day : next.trim() === "" ? "" : null;
    setLeft(false);
    setDraft({ text: next, from: day ?? value });
    if (day !== null && day !== value) onChange(day);
  };
  const leave = () => {
    setLeft(true);
    if (fault === null) setDraft(null);
    else if (value !== "") onChange("");
  };
  return (
    <Field
      label={label}
      hint={hint}
      error={error ?? (left && fault ? t.faults[fault] : null)}
      hideLabel={hideLabel ?? false}
      aside={<span className={styles.said}>{fault ? "" : inWords(value, locale)}</span>}
    >
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          className={styles.control}
          placeholder={t.form}
          value={text}
          disabled={disabled}
          onChange={(event) => write(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === "Enter" && leave()}
        />
      )}
    </Field>
  );
};
