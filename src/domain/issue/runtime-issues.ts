/** Issues of the browser or the disk: no WebGL, a worker that died, storage refused. */
export interface RuntimeIssueParams {
  "webgl-missing": Record<string, never>;
  "worker-died": Record<string, never>;
}
