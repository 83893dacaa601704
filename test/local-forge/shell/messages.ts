/** What the frame and the shell say to each other through `postMessage`; the platform's own protocol is not public. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly op: string; readonly payload: unknown }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'history'; readonly method: 'push' | 'replace'; readonly url: string }
  | { readonly kind: 'history-go'; readonly by: number };

export type ShellMessage =
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly ok: boolean;
      readonly value?: unknown;
      readonly error?: string;
    }
  | { readonly kind: 'callback'; readonly callback: number; readonly args: readonly unknown[] }
  | { readonly kind: 'theme'; readonly colorMode: 'light' | 'dark' }
  | { readonly kind: 'location'; readonly url: string };

/** A function of the page, as it travels: its number in the frame. */
export interface FunctionHandle {
  readonly __callback: number;
}

/** What the server tells the shell's script about the page it shows. */
export interface ShellConfig {
  readonly frameOrigin: string;
  readonly frameUrl: string;
  readonly modalUrls: Readonly<Record<string, string>>;
  /** Path of the module without a sub-page; history of the page is relative to it. */
  readonly base: string;
  readonly hasHistory: boolean;
  readonly siteUrl: string;
  readonly context: Readonly<Record<string, unknown>>;
}
