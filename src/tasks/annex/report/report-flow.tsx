import type { ReactNode } from "react";
import type { FlowContent, FlowPart } from "../../../print/flow/flow-block.ts";
import head from "../document/annex-head.module.css";
import styles from "./report.module.css";
import { ReportAnswer, ReportHead } from "./report-head.tsx";
import { reportMap } from "./report-map.tsx";
import { ReportMethod } from "./report-method.tsx";
import type { ReportParts } from "./report-parts.ts";
import {
  bandTable,
  districtTable,
  plotTable,
  skippedTable,
  verdictTable,
} from "./report-tables.tsx";
import { reportTexts } from "./report-texts.ts";

const solid = (key: string, gap: number, node: ReactNode): FlowContent => ({
  kind: "solid",
  key,
  gap,
  node,
});

/** The report, block by block: answer, map, counts, list, what was not measured, method. */
export const reportFlow = (parts: ReportParts): readonly FlowPart[] => {
  const { question, groups, edges, locale } = parts;
  const t = reportTexts[locale];
  const map = reportMap(parts);
  return [
    {
      key: "report",
      head: (
        <p className={head.running}>
          <span>{t.against(question.register.name, question.area.name)}</span>
        </p>
      ),
      foot: t.foot,
      blocks: [
        solid("head", 0, <ReportHead {...parts} />),
        solid("answer", 4, <ReportAnswer {...parts} />),
        ...(map ? [map] : []),
        verdictTable(groups, locale),
        bandTable(groups, edges, locale),
        solid("bands note", 1, <p className={styles.note}>{t.bandsNotLegal}</p>),
        districtTable(groups, locale),
        groups.listed.length > 0
          ? plotTable(question, groups, locale)
          : solid("no plots", 6, <p className={styles.note}>{t.listNone}</p>),
        ...(question.result.skipped.length > 0 ? [skippedTable(question, locale)] : []),
        solid("method", 6, <ReportMethod {...parts} />),
      ],
    },
  ];
};
