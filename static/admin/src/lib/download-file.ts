/** Hands a text over as a file; the sandbox of an app's frame allows it. */
export function downloadFile(
  name: string,
  type: 'text/csv' | 'text/html' | 'text/plain' | 'application/json' | 'application/xml' | 'image/svg+xml',
  parts: readonly string[],
): void {
  download(name, new Blob([...parts], { type: `${type};charset=utf-8` }));
}

export const downloadBytes = (name: string, type: 'application/zip', bytes: Uint8Array<ArrayBuffer>): void =>
  download(name, new Blob([bytes], { type }));

function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
