// @ts-check

/**
 * What a page of ours may load: its own origin, and pictures it draws itself. Nothing inline, no eval, no form, no frame.
 * The built index.html carries it as a <meta>, so that it also holds on a plain static host.
 */
const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self'",
  "font-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' data: blob:",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const text = (/** @type {Record<string, string>} */ directives) =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

export const META_POLICY = text(DIRECTIVES);

/** The header can also say that nobody may frame the page; a <meta> cannot. */
export const HEADER_POLICY = text({ ...DIRECTIVES, "frame-ancestors": "'none'" });
