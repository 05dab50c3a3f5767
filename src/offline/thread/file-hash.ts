const KEPT = 22;

/** SHA-256 of bytes as a release's list writes it: base64url, its first 22 characters. */
export async function fileHash(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const text = btoa(String.fromCharCode(...digest));
  return text.replaceAll("+", "-").replaceAll("/", "_").slice(0, KEPT);
}
