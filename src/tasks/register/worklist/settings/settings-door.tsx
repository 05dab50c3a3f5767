import { useMemo, useState } from "react";
import type { SkippedRule } from "../../../../answers/register/register-check.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { ViewState } from "../../../view-state.ts";
import { changedSettings, checkSettings } from "./check-settings-view.ts";
import { SettingsDialog } from "./settings-dialog.tsx";
import { settingsTexts } from "./settings-texts.ts";

/** The quiet way to the settings of the checks; says how many are not as they come. */
export const SettingsDoor = ({
  view,
  skipped,
}: {
  readonly view: ViewState;
  readonly skipped: readonly SkippedRule[];
}) => {
  const t = useTexts(settingsTexts);
  const [open, setOpen] = useState(false);
  const settings = useMemo(() => checkSettings(view), [view]);
  const changed = changedSettings(settings);
  return (
    <>
      <Button look="link" onClick={() => setOpen(true)}>
        {changed === 0 ? t.open : `${t.open} (${t.changed(formatInteger(changed), changed)})`}
      </Button>
      <SettingsDialog
        open={open}
        settings={settings}
        skipped={skipped}
        onSet={(patch) => view.set(patch)}
        onClose={() => setOpen(false)}
      />
    </>
  );
};
