import { limaClock } from "../../../domain/lima-clock.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { formTexts } from "../texts/form-texts.ts";
import styles from "./entry-form.module.css";
import { HourField } from "./hour-field.tsx";

export interface CheckTimeProps {
  /** "2026-11-24T10:42" in Lima; "" leaves a line on the paper. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Day and hour of the check. One without the other is none: what is missing begins with that of now. */
export const CheckTime = ({ value, onChange }: CheckTimeProps) => {
  const t = useTexts(formTexts);
  const [day = "", hour = ""] = value === "" ? [] : value.split("T");
  const now = () => limaClock(new Date());
  return (
    <>
      <DateField
        label={t.date}
        value={day}
        onChange={(next) =>
          onChange(next === "" ? "" : `${next}T${hour === "" ? now().slice(11) : hour}`)
        }
      />
      <div className={styles.hour}>
        <HourField
          value={hour}
          onChange={(next) => onChange(`${day === "" ? now().slice(0, 10) : day}T${next}`)}
        />
        <div className={styles.links}>
          <Button look="link" onClick={() => onChange(now())}>
            {t.now}
          </Button>
          {value === "" ? null : (
            <Button look="link" onClick={() => onChange("")}>
              {t.blank}
            </Button>
          )}
        </div>
      </div>
    </>
  );
};
