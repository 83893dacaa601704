import type { Locator } from 'playwright-core';
import type { Visit } from './visit';

/** An admin whose clicks and typed fields are counted. */
export interface Counted {
  readonly clicks: readonly string[];
  readonly typed: readonly string[];
  /** A button or link by what it says. */
  readonly press: (text: string, options?: { readonly timeout: number }) => Promise<void>;
  readonly tick: (label: string) => Promise<void>;
  readonly type: (label: string, text: string) => Promise<void>;
}

export function counted({ find, page }: Pick<Visit, 'find' | 'page'>): Counted {
  const clicks: string[] = [];
  const typed: string[] = [];
  const labelled = (label: string): Locator => page.frameLocator('#app').getByLabel(label, { exact: true });
  return {
    clicks,
    typed,
    async press(text, options) {
      clicks.push(text);
      await find(`button:has-text("${text}"), a:has-text("${text}")`).first().click(options);
    },
    async tick(label) {
      clicks.push(label);
      await labelled(label).check();
    },
    async type(label, text) {
      typed.push(label);
      await labelled(label).fill(text);
    },
  };
}
