/** Hands a text over as a file; the sandbox of an app's frame allows it. */
export function downloadFile(name: string, type: 'text/csv' | 'application/json' | 'image/svg+xml', parts: readonly string[]): void {
  const address = URL.createObjectURL(new Blob([...parts], { type: `${type};charset=utf-8` }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers begin to read only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
