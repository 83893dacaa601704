/** Longest address SMTP carries (RFC 5321 4.5.3.1.3). */
const LONGEST = 254;
const SHAPE = /^[^\s@"<>(),;:\\[\]]+@[^\s@"<>(),;:\\[\]/?#]+\.[^\s@"<>(),;:\\[\]/?#.]+$/u;

/**
 * One spelling for all spellings of an e-mail address: lower case, composed Unicode, the domain as the DNS writes it.
 * `ann+it@…` and `ann@…` stay two addresses, for Jira keeps them as two accounts; dots count too. null: no address.
 */
export function normalAddress(text: string): string | null {
  const whole = text.normalize('NFC').trim().toLowerCase().normalize('NFC');
  if (whole.length > LONGEST || !SHAPE.test(whole)) return null;
  const at = whole.lastIndexOf('@');
  const domain = dnsName(whole.slice(at + 1));
  return domain === null ? null : `${whole.slice(0, at)}@${domain}`;
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** `bücher.example` becomes `xn--bcher-kva.example`; null where no host could have this name. */
export const dnsName = (domain: string): string | null => {
  try {
    const { hostname } = new URL(`http://${domain.trim().toLowerCase()}`);
    return hostname === '' ? null : hostname;
  } catch {
    return null;
  }
};

/**
 * `="ann@acme.example"` is how some exports keep a cell from being changed; `mailto:` and `Ann <ann@…>` come from
 * address books.
 */
const WRAPPINGS: readonly RegExp[] = [/^=\s*"(.*)"$/u, /^'(.*)$/u, /^mailto:([^?]*)/iu, /<([^<>]+)>\s*$/u, /^"(.*)"$/u];

const unwrapped = (cell: string): string =>
  WRAPPINGS.reduce((text, wrapping) => wrapping.exec(text)?.[1]?.trim() ?? text, cell.trim());

/**
 * A guest's sign-in name in Entra ID, `ann_partner.example#EXT#@tenant…`: it has the shape of an address, and no mail
 * reaches it. https://learn.microsoft.com/entra/external-id/user-properties
 */
const GUEST_NAME = /#ext#@/iu;

/** The address a text means, normal; null where it is none. A formula is never worked out. */
const addressIn = (text: string): string | null => (GUEST_NAME.test(text) ? null : normalAddress(unwrapped(text)));

/**
 * `SMTP:` marks the address mail is sent from, `smtp:` the others; other schemes are no mail.
 * https://learn.microsoft.com/exchange/recipients-in-exchange-online/manage-user-mailboxes/add-or-remove-email-addresses
 */
const SCHEME = /^(smtp|sip|x400|x500|eum|eumuser|spo|msrtcsip|ms|ccmail|notes|fax):/iu;
/** Part of an X.400 name, which has semicolons of its own. */
const X400_PART = /^[a-z\d-]{1,8}=/iu;
/**
 * Exports join several values by semicolons, bars or lines, by commas, by blanks, or by a plus or percent sign before
 * the next scheme.
 */
const JOINTS: readonly RegExp[] = [/[;|\r\n]+/u, /,/u, /\s+/u, /[+%](?=[a-z\d]{2,8}:)/iu];

/**
 * The addresses of a cell that holds nothing else, each once, the main one first. Several: a list of one person's
 * addresses.
 */
export function addressesInCell(cell: string): readonly string[] {
  const text = cell.trim().replace(/^\{(.*)\}$/su, '$1');
  const alone = addressIn(text.replace(/^smtp:/iu, ''));
  if (alone !== null) return [alone];
  if (!text.includes('@')) return [];
  for (const joint of JOINTS) {
    const parts = text
      .split(joint)
      .map((part) => part.trim())
      .filter((part) => part !== '');
    const found = parts.length < 2 ? null : addressesOf(parts);
    if (found !== null) return found;
  }
  return [];
}

/** null: one of the parts is neither an address nor another kind of one. */
const addressesOf = (parts: readonly string[]): readonly string[] | null => {
  const found: { readonly address: string; readonly isMain: boolean }[] = [];
  for (const part of parts) {
    const scheme = SCHEME.exec(part)?.[1];
    if (X400_PART.test(part) || (scheme !== undefined && scheme.toLowerCase() !== 'smtp')) continue;
    const address = addressIn(scheme === undefined ? part : part.slice('smtp:'.length));
    if (address === null) return null;
    found.push({ address, isMain: scheme === 'SMTP' });
  }
  const inOrder = [...found.filter(({ isMain }) => isMain), ...found.filter(({ isMain }) => !isMain)];
  return [...new Set(inOrder.map(({ address }) => address))];
};

/** The address a cell of a file means, the main one of several; null where it holds none. */
export const addressInCell = (cell: string): string | null => addressesInCell(cell)[0] ?? null;

/** As Atlassian spells them: 24 hexadecimal digits, `number:uuid`, or `qm:…` of a portal-only customer. */
const ACCOUNT_ID = /^(?:[0-9a-f]{24}|\d{1,10}:[\w-]{8,64}|qm:[\w-]{1,64}:[\w-]{1,64}|[0-9a-f]{26,64})$/u;

/** The account id a cell holds; null where it holds none. */
export const accountIdInCell = (cell: string): string | null => {
  const text = unwrapped(cell);
  return ACCOUNT_ID.test(text) ? text : null;
};
