import { CHECK_DEFAULTS, CHECK_LIMITS } from "../../../../answers/register/check-settings.ts";
import type { CheckSettings, SkippedRule } from "../../../../answers/register/register-check.ts";
import { formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { NumberField } from "../../../../ui/controls/number-field.tsx";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import type { AddressPatch } from "../../../view-state.ts";
import {
  changedSettings,
  SETTING_NAMES,
  settingPatch,
  WRITTEN,
  writtenSetting,
} from "./check-settings-view.ts";
import styles from "./settings-dialog.module.css";
import { settingsTexts } from "./settings-texts.ts";

export interface SettingsDialogProps {
  readonly open: boolean;
  readonly settings: CheckSettings;
  readonly skipped: readonly SkippedRule[];
  readonly onSet: (patch: AddressPatch) => void;
  readonly onClose: () => void;
}

/** Written figures between two presses of an arrow. */
const STEP: Readonly<Record<keyof CheckSettings, number>> = {
  areaShare: 1,
  altitude: 10,
  organicDistance: 5,
  pointHa: 0.5,
};

const figure = (value: number): string => formatNumber(value, Number.isInteger(value) ? 0 : 2);

/** What the checks ask by, each with its default and where that comes from; and the rules that could not be asked. */
export const SettingsDialog = ({
  open,
  settings,
  skipped,
  onSet,
  onClose,
}: SettingsDialogProps) => {
  const t = useTexts(settingsTexts);
  const reset = (): void =>
    onSet(
      Object.assign({}, ...SETTING_NAMES.map((name) => settingPatch(name, CHECK_DEFAULTS[name]))),
    );
  return (
    <Dialog
      open={open}
      title={t.title}
      closeName={t.close}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t.close}</Button>
          <Button look="link" disabled={changedSettings(settings) === 0} onClick={reset}>
            {t.reset}
          </Button>
        </>
      }
    >
      <p className={styles.lead}>{t.lead}</p>
      <div className={styles.settings}>
        {SETTING_NAMES.map((name) => {
          const { label, unit, why } = t.settings[name];
          const written = (value: number): number => writtenSetting(name, value);
          const { least, most } = CHECK_LIMITS[name];
          const usual = `${figure(written(CHECK_DEFAULTS[name]))}${unit === "%" ? "" : " "}${unit}`;
          return (
            <NumberField
              key={name}
              label={label}
              hint={`${why} ${t.byDefault(usual)}`}
              unit={unit}
              value={written(settings[name])}
              format={figure}
              min={written(least)}
              max={written(most)}
              step={STEP[name]}
              onChange={(value) => onSet(settingPatch(name, value / WRITTEN[name].times))}
            />
          );
        })}
      </div>
      {skipped.length > 0 ? (
        <section className={styles.skipped}>
          <h3 className={styles.heading}>{t.skippedTitle}</h3>
          <ul className={styles.list}>
            {skipped.map(({ rule, why }) => (
              <li key={rule}>
                <strong>{t.rules[rule]}</strong>: {t.skipped[why]}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </Dialog>
  );
};
