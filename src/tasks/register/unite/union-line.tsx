import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import { readUnionRecord, type UnionRecord } from "../../../answers/register/unite/union-record.ts";
import { sourcesNow } from "../../../answers/register/unite/union-sources.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { RegisterBook } from "../../register-book.ts";
import type { RegisterContext } from "../register-section.ts";
import styles from "./union.module.css";
import { unionTexts } from "./union-texts.ts";

const UnionDialog = lazy(async () => ({
  default: (await import("./union-dialog.tsx")).UnionDialog,
}));

export interface UnionLineProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
}

/** Of what a united register was made, what stayed out of it and whether that changed since; nothing on any other. */
export const UnionLine = ({ context, register, book }: UnionLineProps) => {
  const t = useTexts(unionTexts);
  const [record, setRecord] = useState<UnionRecord | null>(null);
  const [open, setOpen] = useState(false);
  const { file } = book;
  useEffect(() => {
    let stale = false;
    setRecord(null);
    void (file && readUnionRecord(file).catch(() => null))?.then((found) => {
      if (!stale) setRecord(found);
    });
    return () => {
      stale = true;
    };
  }, [file]);
  const { registers } = context.documents;
  const sources = useMemo(
    () => record && sourcesNow(record.sources, registers),
    [record, registers],
  );
  if (record === null || sources === null) return null;
  const left = record.sources.reduce((sum, source) => sum + source.left, 0);
  const changed = sources.filter(({ state }) => state === "changed").length;
  const lost = record.changes?.left.length ?? 0;
  const rest = [
    left > 0 ? t.left(formatInteger(left), left) : "",
    changed > 0 ? t.changed(formatInteger(changed), changed) : "",
    lost > 0 ? t.notCarried(formatInteger(lost), lost) : "",
  ].filter((text) => text !== "");
  return (
    <div className={styles.line}>
      <StatusLine
        icon={changed + lost > 0 ? "warning" : "table"}
        look="bare"
        strong={t.made(formatInteger(sources.length), sources.length)}
        rest={rest.join(" · ")}
      />
      <Button look="link" onClick={() => setOpen(true)}>
        {t.see}
      </Button>
      {open ? (
        <Suspense fallback={null}>
          <UnionDialog
            context={context}
            name={register.name}
            book={book}
            record={record}
            sources={sources}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
};
