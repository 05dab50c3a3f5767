import {
  type ColumnRole,
  type ImportChoices,
  PLACE_FIELDS,
} from "../../../domain/import-choices.ts";
import { PLOT_FIELDS } from "../../../domain/plot-field.ts";
import { READING_FIELDS } from "../../../domain/readings/reading-field.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Select } from "../../../ui/controls/select.tsx";
import { columnNames } from "../column-names.ts";
import { registerTexts } from "../texts.ts";
import { chooseRole } from "./choose-role.ts";

/** Readings are points, so nobody numbers their corners. */
const READING_PLACES = PLACE_FIELDS.filter((field) => field !== "orden");

export interface ColumnSelectProps {
  readonly column: string;
  /** What the column is taken for now. */
  readonly role: ColumnRole | null;
  readonly readings: boolean;
  /** The file places its records by columns. */
  readonly placed: boolean;
  /** Which column has a role now. */
  readonly now: (role: ColumnRole) => string | undefined;
  readonly choices: ImportChoices;
  readonly onAnswer: (choices: ImportChoices) => void;
}

/** What a column is taken for, to be corrected. */
export const ColumnSelect = (props: ColumnSelectProps) => {
  const { column, role, readings, placed, now, choices, onAnswer } = props;
  const t = useTexts(registerTexts);
  const names = useTexts(columnNames);
  const places = readings ? READING_PLACES : PLACE_FIELDS;
  const fields: readonly ColumnRole[] = [
    ...(readings ? READING_FIELDS : PLOT_FIELDS),
    ...(placed ? places : []),
  ];
  const known = role === null || fields.includes(role) ? fields : [role, ...fields];
  return (
    <Select
      label={t.useColumn(column)}
      hideLabel
      value={role ?? ""}
      options={[
        { value: "", label: t.kept },
        ...known.map((field) => ({ value: field, label: names[field] })),
      ]}
      onChange={(chosen) =>
        onAnswer(chooseRole(choices, now, column, chosen === "" ? null : (chosen as ColumnRole)))
      }
    />
  );
};
