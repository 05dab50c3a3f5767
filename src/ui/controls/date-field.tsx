import type { Locale } from "../../i18n/locale.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import styles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";

export interface DateFieldProps extends FieldTexts {
  /** `yyyy-mm-dd`; "" for none. */
  readonly value: string;
  /** Called with `yyyy-mm-dd`, or "" when the date is emptied or not whole. */
  readonly onChange: (value: string) => void;
  /** First and last day that can be chosen, `yyyy-mm-dd`. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly disabled?: boolean;
}

/** "4 de octubre de 2025"; nothing where there is no whole date. */
const inWords = (value: string, locale: Locale): string => {
  const day = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return "";
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(day);
};

/**
 * The browser's own calendar. It writes the day in the order of the browser's language, not of the page's, so the day is
 * also said in words, opposite the label.
 */
export const DateField = (props: DateFieldProps) => {
  const { label, hint, error, hideLabel, value, onChange, min, max, disabled } = props;
  const { locale } = useLocale();
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      hideLabel={hideLabel ?? false}
      aside={<span className={styles.said}>{inWords(value, locale)}</span>}
    >
      {(control) => (
        <input
          {...control}
          type="date"
          className={styles.control}
          value={value}
          min={min}
          max={max}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
