// The form in which links carry text: base64url of raw deflate, by the browser's own compressor.
// `friction_analyzer::share` is the same in Rust.

/** Packs `text`. */
export async function pack(text) {
  const bytes = new Uint8Array(await new Response(through(new Blob([text]), new CompressionStream("deflate-raw"))).arrayBuffer());
  let binary = "";
  // In slices, since there is a limit to the number of arguments.
  for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The text that was packed; `null` for one of more than `limit` bytes. Rejects when the packed form is damaged. */
export async function unpack(packed, limit) {
  if (/[^\w-]/.test(packed)) throw new Error("damaged");
  const bytes = Uint8Array.from(atob(packed.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const reader = through(new Blob([bytes]), new DecompressionStream("deflate-raw")).getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function through(blob, transform) {
  return blob.stream().pipeThrough(transform);
}
