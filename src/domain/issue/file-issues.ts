/** Issues of a whole file: format, encoding, size, structure. */
export interface FileIssueParams {
  "file-empty": Record<string, never>;
}
