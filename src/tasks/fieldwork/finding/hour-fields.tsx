import { useState } from "react";
import { limaClock } from "../../../domain/lima-clock.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { DateField } from "../../../ui/controls/date-field.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { findingTexts } from "./finding-texts.ts";

export interface HourFieldsProps {
  /** Wall clock in Lima, "2026-11-24T10:42". */
  readonly seenAt: string;
  readonly onChange: (seenAt: string) => void;
}

const HOUR = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/;

/** When it was seen; what is no hour stays in its field, marked, and is not taken. */
export const HourFields = ({ seenAt, onChange }: HourFieldsProps) => {
  const t = useTexts(findingTexts);
  const [draft, setDraft] = useState<string | null>(null);
  const day = seenAt.slice(0, 10);
  const hour = seenAt.slice(11, 16);
  const write = (text: string): void => {
    const [, h, m] = HOUR.exec(text.trim()) ?? [];
    const typed = h === undefined ? null : `${h.padStart(2, "0")}:${m}`;
    setDraft(typed === text ? null : text);
    if (typed !== null) onChange(`${day}T${typed}`);
  };
  return (
    <>
      <DateField
        label={t.date}
        value={day}
        onChange={(next) => next !== "" && onChange(`${next}T${hour}`)}
      />
      <TextField
        label={t.hour}
        inputMode="numeric"
        value={draft ?? hour}
        error={draft !== null && !HOUR.test(draft.trim()) ? t.hourWrong : null}
        onChange={write}
      />
      <Button
        look="link"
        onClick={() => {
          setDraft(null);
          onChange(limaClock(new Date()));
        }}
      >
        {t.now}
      </Button>
    </>
  );
};
