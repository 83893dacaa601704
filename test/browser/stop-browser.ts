/** Ends what `start-browser.ts` started. */
export default async function stopBrowser(): Promise<void> {
  await (globalThis as { readonly stopBrowser?: () => Promise<void> }).stopBrowser?.();
}
