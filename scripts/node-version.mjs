// @ts-check
/** Oldest Node the project runs on; also in package.json `engines`. */
const OLDEST = [20, 19];

/** Ends the process with a sentence when this Node is too old, before anything newer is imported. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  console.error(
    `Lindero needs Node ${OLDEST.join(".")} or newer; this is ${process.versions.node}. Get one at https://nodejs.org and run the command again.\n` +
      `Lindero necesita Node ${OLDEST.join(".")} o más nuevo; este es ${process.versions.node}. Instálelo desde https://nodejs.org y repita la orden.`,
  );
  process.exit(2);
}
