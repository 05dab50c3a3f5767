import type { DatasetKind } from "../../../domain/dataset.ts";
import type { ColumnRole, ImportChoices } from "../../../domain/import-choices.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Select } from "../../../ui/controls/select.tsx";
import { columnNames } from "../column-names.ts";
import { registerTexts } from "../texts.ts";
import { chooseRole, OWN_RESPONSE } from "./choose-role.ts";
import { rolesOf } from "./roles-of.ts";

export interface ColumnSelectProps {
  readonly column: string;
  /** What the column is taken for now. */
  readonly role: ColumnRole | null;
  readonly kind: DatasetKind;
  /** The file places its records by columns. */
  readonly placed: boolean;
  /** Whether it is now a response of its own name; undefined where it cannot be one. */
  readonly ownResponse: boolean | undefined;
  /** Which column has a role now. */
  readonly now: (role: ColumnRole) => string | undefined;
  readonly choices: ImportChoices;
  readonly onAnswer: (choices: ImportChoices) => void;
}

/** What a column is taken for, to be corrected. */
export const ColumnSelect = (props: ColumnSelectProps) => {
  const { column, role, kind, placed, ownResponse, now, choices, onAnswer } = props;
  const t = useTexts(registerTexts);
  const names = useTexts(columnNames);
  const fields = rolesOf(kind, placed);
  const known = role === null || fields.includes(role) ? fields : [role, ...fields];
  return (
    <Select
      label={t.useColumn(column)}
      hideLabel
      value={role ?? (ownResponse ? OWN_RESPONSE : "")}
      options={[
        { value: "", label: t.kept },
        ...(ownResponse === undefined ? [] : [{ value: OWN_RESPONSE, label: t.ownResponse }]),
        ...known.map((field) => ({ value: field, label: names[field] })),
      ]}
      onChange={(chosen) =>
        onAnswer(
          chooseRole(
            choices,
            now,
            column,
            chosen === "" ? null : (chosen as ColumnRole | typeof OWN_RESPONSE),
          ),
        )
      }
    />
  );
};
