// @ts-check
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.mjs";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }> }} Lock */

/** @param {string} path @returns {Lock | null} */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), "utf8"));
  } catch {
    return null;
  }
}

/**
 * True when what npm wrote into node_modules is what the lock file asks for.
 * Packages for other systems are absent from node_modules by design, so only optional ones may lack.
 */
function isInstalled() {
  const wanted = readLock("package-lock.json");
  const present = readLock("node_modules/.package-lock.json");
  if (!wanted || !present) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === "") return true;
    const there = present.packages[path];
    return there ? there.version === entry.version : entry.optional || entry.devOptional;
  });
}

/**
 * Runs `npm ci` when needed, with the npm that started us where there is one. Development packages come along
 * whatever NODE_ENV says, since the app is built from them.
 */
export async function installDependencies() {
  if (isInstalled()) return;
  console.log("Installing dependencies (npm ci) … / Instalando dependencias …");
  const own = process.env.npm_execpath;
  const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
  const child = own?.endsWith("js")
    ? spawn(process.execPath, [own, ...args], { cwd: ROOT, stdio: "inherit" })
    : spawn("npm", args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
  const code = await new Promise((resolve) => {
    child.on("error", () => resolve(1));
    child.on("close", resolve);
  });
  if (code === 0) return;
  console.error(
    "npm ci failed: read its message above, check the connection to the package registry, and run the command again.\n" +
      "npm ci falló: lea el mensaje de arriba, revise la conexión y repita la orden.",
  );
  process.exit(2);
}
