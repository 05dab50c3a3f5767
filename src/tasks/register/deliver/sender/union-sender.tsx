import { useEffect, useMemo, useState } from "react";
import {
  readUnionRecord,
  type UnionRecord,
} from "../../../../answers/register/unite/union-record.ts";
import { sourcesNow } from "../../../../answers/register/unite/union-sources.ts";
import type { Dataset } from "../../../../domain/dataset.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import type { RegisterContext } from "../../register-section.ts";
import styles from "../deliver.module.css";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { OwnSender, type OwnSenderProps } from "./own-sender.tsx";
import { unionSenderTexts } from "./union-sender-texts.ts";

/** Nobody sent a united register: each of the files it was made of goes back to its own sender, as it came. */
export const UnionSender = ({ context, book }: OwnSenderProps) => {
  const t = useTexts(unionSenderTexts);
  const { asking } = useTexts(deliverTexts);
  const [record, setRecord] = useState<UnionRecord | null | "reading">("reading");
  const [chosen, setChosen] = useState<string | null>(null);
  const { file } = book;
  useEffect(() => {
    let gone = false;
    void (file === null ? Promise.resolve(null) : readUnionRecord(file))
      .catch(() => null)
      .then((found) => gone || setRecord(found));
    return () => {
      gone = true;
    };
  }, [file]);
  const { registers } = context.documents;
  const sources = useMemo(
    () => (record === null || record === "reading" ? [] : sourcesNow(record.sources, registers)),
    [record, registers],
  );
  if (record === "reading")
    return (
      <p role="status" className={styles.sender}>
        {asking}
      </p>
    );
  const open = sources.flatMap(({ register }) => register ?? []);
  const closed = sources.flatMap(({ source, register }) => (register ? [] : `«${source.name}»`));
  const register = open.find(({ id }) => id === chosen) ?? open[0];
  return (
    <>
      <div className={styles.sender}>
        <div className={styles.stack}>
          <p className={styles.text}>{t.lead}</p>
          {register === undefined ? (
            <Notice tone="attention" title={t.noneOpen} />
          ) : (
            <Select
              label={t.which}
              value={register.id}
              options={open.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
          )}
          {closed.length > 0 ? <p className={styles.hint}>{t.closed(closed.join(", "))}</p> : null}
        </div>
      </div>
      {register ? <Source key={register.id} context={context} register={register} /> : null}
    </>
  );
};

interface SourceProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
}

/** One of the files, with its own book. */
const Source = ({ context, register }: SourceProps) => {
  const { asking } = useTexts(deliverTexts);
  const book = context.useRegisterBook(register.id);
  return book.report === null ? (
    <p role="status" className={styles.sender}>
      {asking}
    </p>
  ) : (
    <OwnSender {...{ context, register, book }} />
  );
};
