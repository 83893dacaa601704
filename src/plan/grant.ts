export interface Grant {
  readonly permission: string;
  readonly holder: { readonly type: string; readonly value?: string | undefined };
}

export const isSameGrant = (a: Grant, b: Grant): boolean =>
  a.permission === b.permission && a.holder.type === b.holder.type && a.holder.value === b.holder.value;
