import { useTexts } from "../../../i18n/use-texts.ts";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import type { DeliverScope } from "./model/use-scope.ts";
import { deliverTexts } from "./texts/deliver-texts.ts";

/** Value of the entry for all: no organisation is called this. */
const ALL = "\u0000";

/** Which records leave. */
export const ScopeChoice = ({
  scope,
  total,
  clean = true,
}: {
  readonly scope: DeliverScope;
  readonly total: number;
  /** Whether those with something to look at may be left out here. */
  readonly clean?: boolean;
}) => {
  const t = useTexts(deliverTexts);
  return (
    <>
      {scope.organisations.length > 1 ? (
        <Select
          label={t.organisation}
          value={scope.organisation ?? ALL}
          options={[
            { value: ALL, label: t.everyone(total) },
            ...scope.organisations.map(([name, n]) => ({
              value: name,
              label: `${name === "" ? t.nameless : name} (${n})`,
            })),
          ]}
          onChange={(name) => scope.setOrganisation(name === ALL ? null : name)}
        />
      ) : null}
      {clean && scope.flagged > 0 ? (
        <Checkbox
          label={t.onlyClean}
          hint={t.onlyCleanHint}
          checked={scope.onlyClean}
          onChange={scope.setOnlyClean}
        />
      ) : null}
    </>
  );
};
