// @ts-check
import { join, resolve } from "node:path";
import { requireNode } from "./node-version.mjs";

requireNode();

// The rest is imported only now: an older Node could not even read it.
const { installDependencies } = await import("./install-dependencies.mjs");
const { runIfStale } = await import("./build-step.mjs");
const { appStep, buildData } = await import("./build-steps.mjs");
const { ROOT } = await import("./root.mjs");
const { USB_FOLDER, writeUsb } = await import("./write-usb.mjs");

/** Writes the folder for a USB stick, here or where the command line says: `npm run usb -- E:\` */
await installDependencies();
if ((await buildData()) !== 0 || (await runIfStale(appStep)) !== 0) {
  console.error("Building failed: see above. / Falló la construcción: vea el mensaje de arriba.");
  process.exit(1);
}
try {
  const folder = join(resolve(process.argv[2] ?? ROOT), USB_FOLDER);
  const { files, bytes } = writeUsb(join(ROOT, "dist"), folder);
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  console.log(
    `\n  ${folder}\n  ${files} files, ${size}: copy the whole folder to a stick. / ${files} archivos, ${size}: copie la carpeta entera a una memoria.`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
