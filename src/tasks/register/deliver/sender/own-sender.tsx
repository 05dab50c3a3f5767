import { useMemo } from "react";
import type { Dataset } from "../../../../domain/dataset.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import type { RegisterBook } from "../../../register-book.ts";
import type { RegisterContext } from "../../register-section.ts";
import { ReturnForm } from "../../sender/return-form.tsx";
import { useRegisterCheck } from "../../worklist/model/use-register-check.ts";
import styles from "../deliver.module.css";
import { useOriginal } from "../model/use-original.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";

export interface OwnSenderProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
}

const NO_PAIRS = [] as const;

/** The file as it came goes back with all that was found in it then, whatever has been mended here since. */
export const OwnSender = ({ context, register, book }: OwnSenderProps) => {
  const t = useTexts(deliverTexts);
  const came = useOriginal(book);
  const old = useMemo(
    () => (came?.dataset ? ({ ...came.dataset, kind: "plots" } as Dataset<"plots">) : null),
    [came],
  );
  const check = useRegisterCheck(context, old, NO_PAIRS).answer;
  const issues = useMemo(
    () => (came ? [...came.issues, ...(check?.issues ?? [])] : null),
    [came, check],
  );
  if (issues === null || (old !== null && check === null))
    return (
      <p role="status" className={styles.sender}>
        {t.asking}
      </p>
    );
  return (
    <div className={styles.sender}>
      <ReturnForm
        analyses={context.analyses}
        file={async () => book.file}
        fileName={came?.file.name ?? register.name}
        sheet={came?.format?.sheet}
        issues={issues}
        report={came}
        organisation={came?.dataset?.fields.organizacion ?? null}
      />
    </div>
  );
};
