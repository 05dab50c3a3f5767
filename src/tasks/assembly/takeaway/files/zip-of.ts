import { zipSync } from "fflate/browser";

/** Files that are packed already, such as PNG, held together in one archive. */
export const zipOf = async (files: Readonly<Record<string, Blob>>): Promise<Blob> => {
  const bytes = await Promise.all(
    Object.entries(files).map(
      async ([name, blob]) => [name, new Uint8Array(await blob.arrayBuffer())] as const,
    ),
  );
  const zip = zipSync(Object.fromEntries(bytes), { level: 0 });
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: "application/zip" });
};
