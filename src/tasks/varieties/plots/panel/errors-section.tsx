import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { NumberField } from "../../../../ui/controls/number-field.tsx";
import { FIT_DEFAULTS } from "../../analysis/fit/fit-query.ts";
import { FIT_LIMITS } from "../../model/fit-view.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./panel.module.css";

const START = {
  registerErrorM: FIT_DEFAULTS.registerErrorM,
  reliefErrorM: FIT_DEFAULTS.reliefErrorM,
  nearDeg: FIT_DEFAULTS.nearDeg,
};

/** How wrong an altitude may be, and how near 5° both bands are told. */
export const ErrorsSection = ({ model }: { readonly model: VarietiesModel }) => {
  const t = useTexts(panelTexts);
  const { settings, setSettings } = model;
  const changed = (Object.keys(START) as (keyof typeof START)[]).some(
    (name) => settings[name] !== START[name],
  );
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.errors}</h3>
      <div className={styles.form}>
        <NumberField
          label={t.registerError}
          inline
          unit={t.metres}
          value={settings.registerErrorM}
          min={FIT_LIMITS.registerErrorM[0]}
          max={FIT_LIMITS.registerErrorM[1]}
          step={5}
          onChange={(registerErrorM) => setSettings({ registerErrorM })}
        />
        <NumberField
          label={t.reliefError}
          inline
          unit={t.metres}
          value={settings.reliefErrorM}
          min={FIT_LIMITS.reliefErrorM[0]}
          max={FIT_LIMITS.reliefErrorM[1]}
          step={5}
          onChange={(reliefErrorM) => setSettings({ reliefErrorM })}
        />
        <NumberField
          label={t.near}
          hint={t.nearHint}
          inline
          unit="°"
          value={settings.nearDeg}
          min={FIT_LIMITS.nearDeg[0]}
          max={FIT_LIMITS.nearDeg[1]}
          step={0.05}
          onChange={(nearDeg) => setSettings({ nearDeg })}
        />
      </div>
      <p className={styles.hint}>{t.errorsHint}</p>
      {changed ? (
        <Button look="link" onClick={() => setSettings(START)}>
          {t.reset}
        </Button>
      ) : null}
    </section>
  );
};
