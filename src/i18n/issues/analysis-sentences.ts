import type { AnalysisIssueParams } from "../../domain/issue/analysis-issues.ts";
import { defineTexts } from "../texts.ts";
import type { SentenceTable } from "./sentence-table.ts";

export const analysisSentences = defineTexts<SentenceTable<AnalysisIssueParams>>({
  "es-PE": {
    "analysis-skipped-geometry": ({ reason }) => [
      `no se pudo medir: ${reason === "no-geometry" ? "no tiene geometría" : "su forma admite más de una lectura"}`,
      "Revise su forma y vuelva a cargarla.",
    ],
  },
  en: {
    "analysis-skipped-geometry": ({ reason }) => [
      `it could not be measured: ${reason === "no-geometry" ? "it has no geometry" : "its shape has more than one reading"}`,
      "Check its shape and load it again.",
    ],
  },
});
