import type { AnalysisIssueParams } from "./analysis-issues.ts";
import type { ArchiveIssueParams } from "./archive-issues.ts";
import type { CatalogueIssueParams } from "./catalogue-issues.ts";
import type { EditIssueParams } from "./edit-issues.ts";
import type { FileIssueParams } from "./file-issues.ts";
import type { GeometryIssueParams } from "./geometry-issues.ts";
import type { LayerIssueParams } from "./layer-issues.ts";
import type { OfflineIssueParams } from "./offline-issues.ts";
import type { ProjectIssueParams } from "./project-issues.ts";
import type { ReadingIssueParams } from "./reading-issues.ts";
import type { RegisterIssueParams } from "./register-issues.ts";
import type { RowIssueParams } from "./row-issues.ts";
import type { RuntimeIssueParams } from "./runtime-issues.ts";
import type { TrialIssueParams } from "./trial-issues.ts";
import type { WorkbookIssueParams } from "./workbook-issues.ts";

/** Every issue there is, with what its sentence needs. One interface per place where issues arise. */
export interface IssueParams
  extends FileIssueParams,
    WorkbookIssueParams,
    RowIssueParams,
    ReadingIssueParams,
    TrialIssueParams,
    CatalogueIssueParams,
    GeometryIssueParams,
    ArchiveIssueParams,
    AnalysisIssueParams,
    LayerIssueParams,
    OfflineIssueParams,
    ProjectIssueParams,
    EditIssueParams,
    RegisterIssueParams,
    RuntimeIssueParams {}
