import { useMemo } from "react";
import type { Dataset } from "../../../domain/dataset.ts";
import { editsOfLog } from "../../../domain/register/edits-of-log.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import type { RegisterBook } from "../../register-book.ts";
import type { RegisterContext } from "../register-section.ts";
import { useRegisterCheck } from "../worklist/model/use-register-check.ts";
import styles from "./deliver.module.css";
import { DeliverHead } from "./deliver-head.tsx";
import { EudrPane } from "./eudr/eudr-pane.tsx";
import { FormatPane } from "./format/format-pane.tsx";
import { type Delivery, isDelivery } from "./model/delivery.ts";
import { useScope } from "./model/use-scope.ts";
import { PublicPane } from "./public/public-pane.tsx";
import { QualityPane } from "./quality/quality-pane.tsx";
import { SenderPane } from "./sender/sender-pane.tsx";
import { deliverTexts } from "./texts/deliver-texts.ts";
import { WhatList } from "./what-list.tsx";

export interface DeliverProps {
  readonly context: RegisterContext;
  readonly register: Dataset<"plots">;
  readonly book: RegisterBook;
  readonly report: IntakeReport;
}

/** What is to leave on the left, and all of it on the right before it does. */
export const DeliverBoard = ({ context, register, book, report }: DeliverProps) => {
  const t = useTexts(deliverTexts);
  const { view } = context;
  const asked = view.get("rw");
  const chosen: Delivery = isDelivery(asked) ? asked : "geopackage";
  const apart = useMemo(() => editsOfLog(book.log).apart, [book.log]);
  const { answer: check } = useRegisterCheck(context, register, apart);
  const scope = useScope(register, report, check);
  const issues = useMemo(() => [...report.issues, ...(check?.issues ?? [])], [report, check]);
  return (
    <section id="resultado" tabIndex={-1} className={styles.screen} aria-label={t.what}>
      <DeliverHead
        {...{ register, book, report }}
        flagged={scope.flagged}
        checking={check === null}
      />
      <div className={styles.columns}>
        <div className={styles.choose}>
          <WhatList
            chosen={chosen}
            onChoose={(what) => view.set({ rw: what === "geopackage" ? null : what })}
          />
        </div>
        <div className={styles.pane}>
          {chosen === "eudr" ? (
            <EudrPane {...{ context, register, report, scope, issues }} checking={check === null} />
          ) : chosen === "public" ? (
            <PublicPane {...{ context, register, issues }} />
          ) : chosen === "sender" ? (
            <SenderPane {...{ context, register, book }} />
          ) : chosen === "quality" ? (
            <QualityPane {...{ context, register, book, report, check }} />
          ) : (
            <FormatPane key={chosen} format={chosen} {...{ context, register, report, scope }} />
          )}
        </div>
      </div>
    </section>
  );
};
