/** Width, height and the kinds of chunks of a PNG, each once: text and place would stand in chunks of their own. */
export function pngChunks(bytes: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly chunks: readonly string[];
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = new Set<string>();
  for (let at = 8; at < bytes.length; at += view.getUint32(at) + 12)
    chunks.add(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  return { width: view.getUint32(16), height: view.getUint32(20), chunks: [...chunks] };
}
