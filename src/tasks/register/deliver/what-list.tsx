import { useId } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Select } from "../../../ui/controls/select.tsx";
import { useMedia } from "../../../ui/layout/use-media.ts";
import styles from "./deliver.module.css";
import { type Delivery, isOther, OTHER_DELIVERIES, WORK_FORMATS } from "./model/delivery.ts";
import { deliverTexts } from "./texts/deliver-texts.ts";

export interface WhatListProps {
  readonly chosen: Delivery;
  readonly onChoose: (what: Delivery) => void;
}

/** Every way out, as radio buttons; on a phone the browser's own list. */
export const WhatList = ({ chosen, onChoose }: WhatListProps) => {
  const t = useTexts(deliverTexts);
  const group = useId();
  const phone = useMedia("(max-width: 767.98px)");
  const wordsOf = (what: Delivery) => (isOther(what) ? t[what] : t.formats[what]);
  if (phone)
    return (
      <Select
        label={t.what}
        hint={wordsOf(chosen).hint}
        value={chosen}
        options={[...WORK_FORMATS, ...OTHER_DELIVERIES].map((value) => ({
          value,
          label: wordsOf(value).name,
        }))}
        onChange={onChoose}
      />
    );
  const part = (title: string, list: readonly Delivery[]) => (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{title}</legend>
      {list.map((what) => (
        <label key={what} className={styles.option}>
          <input
            type="radio"
            name={group}
            value={what}
            checked={what === chosen}
            onChange={() => onChoose(what)}
          />
          <span>
            <strong>{wordsOf(what).name}</strong>
            <span className={styles.optionHint}>{wordsOf(what).hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      {part(t.forWork, WORK_FORMATS)}
      {part(t.forOthers, OTHER_DELIVERIES)}
    </>
  );
};
