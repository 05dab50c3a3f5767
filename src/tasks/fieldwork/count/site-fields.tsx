import { type FieldSite, LONGEST_WORD, type SiteWord } from "../../../domain/field/field-site.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { OptionalFigure } from "../records/optional-figure.tsx";
import { siteTexts } from "./site-texts.ts";

export interface SiteFieldsProps {
  readonly site: FieldSite;
  readonly onChange: (patch: Partial<FieldSite>) => void;
}

const WORDS: readonly Exclude<SiteWord, "point">[] = [
  "plot",
  "hamlet",
  "district",
  "organisation",
  "variety",
];

/** The words of a place; all of them may be left empty. */
export const SiteFields = ({ site, onChange }: SiteFieldsProps) => {
  const t = useTexts(siteTexts);
  return (
    <>
      {WORDS.map((word) => (
        <TextField
          key={word}
          label={t[word]}
          value={site[word]}
          maxLength={LONGEST_WORD}
          onChange={(text) => onChange({ [word]: text })}
        />
      ))}
      <OptionalFigure
        label={t.altitude}
        value={site.altitudeM}
        min={0}
        max={6000}
        onChange={(altitudeM) => onChange({ altitudeM })}
      />
    </>
  );
};
