import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import type { CatalogueInUse, VarietiesModel } from "../../model/tab-parts.ts";
import { saySame } from "../model/say-same.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./panel.module.css";

export interface SameAsProps {
  readonly model: VarietiesModel;
  readonly catalogue: CatalogueInUse;
  readonly written: string;
  /** Names it may mean, nearest first. */
  readonly nearest: readonly string[];
}

const NONE = "";

/** Lets a person say which variety an unknown name means; nothing is taken for another without being told. */
export const SameAs = ({ model, catalogue, written, nearest }: SameAsProps) => {
  const t = useTexts(panelTexts);
  return (
    <div className={styles.same}>
      <p className={styles.near}>{nearest.length > 0 ? t.nearest : t.noNearest}</p>
      {nearest.map((name) => (
        <Button
          key={name}
          look="secondary"
          aria-label={t.sameSpoken(written, name)}
          onClick={() => saySame(model, written, name)}
        >
          {t.same(name)}
        </Button>
      ))}
      <Select
        label={t.choose(written)}
        hideLabel
        value={NONE}
        options={[
          { value: NONE, label: t.chooseNone },
          ...catalogue.varieties.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(name) => (name === NONE ? undefined : saySame(model, written, name))}
      />
    </div>
  );
};
