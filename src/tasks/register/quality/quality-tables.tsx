import { formatInteger } from "../../../i18n/format-number.ts";
import { registerIssueSentence } from "../../../i18n/issues/register-issue-sentence.ts";
import { rowList } from "../../../i18n/issues/row-list.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowTable } from "../../../print/flow/flow-block.ts";
import type { Quality } from "./quality-groups.ts";
import styles from "./quality-page.module.css";
import { qualityTexts } from "./quality-texts.ts";

/** Findings listed one by one: more are not read on paper. */
export const MOST_LISTED = 1000;
/** Rows named for a rule. */
const MOST_ROWS = 24;

/** Each rule with how often and where; the sentence is that of its first finding. */
export const ruleTable = ({ groups }: Quality, locale: Locale): FlowTable => {
  const t = qualityTexts[locale];
  return {
    kind: "table",
    key: "rules",
    gap: 5,
    caption: t.byRule,
    columns: [
      { id: "rule", header: t.rule, width: 84 },
      { id: "outcome", header: t.outcome, width: 22 },
      { id: "count", header: t.count, width: 14, align: "end" },
      { id: "rows", header: t.rows, width: 66 },
    ],
    rows: groups.length,
    row: (i) => {
      const { code, severity, issues, rows } = groups[i]!;
      const { what } = registerIssueSentence(issues[0]!, locale);
      return [
        <>
          {issues.length > 1 ? t.example(what) : what}
          <span className={styles.code}>{code}</span>
        </>,
        t.outcomes[severity],
        formatInteger(issues.length),
        rows.length === 0 ? t.wholeFile : rowList(rows.slice(0, MOST_ROWS), rows.length, t.more),
      ];
    },
  };
};

export const findingTable = ({ issues }: Quality, locale: Locale): FlowTable => {
  const t = qualityTexts[locale];
  return {
    kind: "table",
    key: "findings",
    gap: 6,
    caption: t.list,
    columns: [
      { id: "row", header: t.row, width: 20 },
      { id: "code", header: t.code, width: 24 },
      { id: "what", header: t.rule, width: 64 },
      { id: "outcome", header: t.outcome, width: 20 },
      { id: "next", header: t.next, width: 58 },
    ],
    rows: Math.min(issues.length, MOST_LISTED),
    row: (i) => {
      const issue = issues[i]!;
      const { what, next } = registerIssueSentence(issue, locale);
      const { row, rows, featureId } = issue.source;
      const at = rows
        ? rowList(rows.slice(0, 3), rows.length, t.more)
        : row === undefined
          ? t.wholeFile
          : formatInteger(row);
      return [at, featureId ?? "", what, t.outcomes[issue.severity], next];
    },
  };
};
