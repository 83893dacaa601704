import fc from 'fast-check';
import { accountIdInCell, addressInCell, dnsName, normalAddress } from '../../src/roster/address';

const local = fc.stringMatching(/^[a-z0-9ßéüñ.+_-]{1,20}$/u);
const domain = fc.constantFrom('acme.example', 'bücher.example', 'sub.acme.example', '例え.example');
const address = fc.tuple(local, domain).map(([name, host]) => `${name}@${host}`);

describe('an address', () => {
  test('is the same in any case and any composition of its letters, and normal already once it is', () => {
    fc.assert(
      fc.property(address, (text) => {
        const normal = normalAddress(text);
        expect(normal).not.toBeNull();
        expect(normalAddress(normal ?? '')).toBe(normal);
        expect(normalAddress(` ${text.normalize('NFD')} `)).toBe(normal);
        expect(normalAddress(text.replace(/[a-z]/gu, (letter) => letter.toUpperCase()))).toBe(normal);
      }),
    );
  });

  test('with a plus or a dot is another than without, for Jira keeps them apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,9}$/u), fc.stringMatching(/^[a-z]{1,9}$/u), (name, tag) => {
        const all = [
          `${name}@acme.example`,
          `${name}+${tag}@acme.example`,
          `${name.slice(0, 1)}.${name.slice(1)}@acme.example`,
        ].map(normalAddress);
        expect(new Set(all).size).toBe(3);
      }),
    );
  });

  test('never comes out of a text without exactly one place for an @', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const normal = normalAddress(text);
        if (normal !== null) expect(normal.split('@')).toHaveLength(2);
      }),
    );
  });

  test.each([
    ['Ann@ACME.example', 'ann@acme.example'],
    ['ann@Bücher.example', 'ann@xn--bcher-kva.example'],
    ['ann@xn--bcher-kva.example', 'ann@xn--bcher-kva.example'],
    ['ann', null],
    ['ann@', null],
    ['@acme.example', null],
    ['ann@localhost', null],
    ['a b@acme.example', null],
    ['ann@acme.example, bob@acme.example', null],
    [`${'a'.repeat(250)}@acme.example`, null],
    ['', null],
  ])('%j is %j', (text, normal) => expect(normalAddress(text)).toBe(normal));
});

describe('a cell', () => {
  test.each([
    ['="ann@acme.example"', 'ann@acme.example'],
    ["'ann@acme.example", 'ann@acme.example'],
    ['mailto:Ann@acme.example?subject=x', 'ann@acme.example'],
    ['Ann Lee <ann@acme.example>', 'ann@acme.example'],
    ['=HYPERLINK("mailto:ann@acme.example")', null],
    ['=cmd|calc', null],
    ['+49 30 1234', null],
    ['n/a', null],
  ])('%j holds the address %j', (cell, address) => expect(addressInCell(cell)).toBe(address));

  test.each([
    ['5b10a2844c20165700ede21g', null],
    ['5b10a2844c20165700ede21f', '5b10a2844c20165700ede21f'],
    ['712020:0f8fad5b-d9cb-469f-a165-70867728950e', '712020:0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['qm:11111111:10234', 'qm:11111111:10234'],
    ['12345', null],
    ['ann@acme.example', null],
  ])('%j holds the account %j', (cell, id) => expect(accountIdInCell(cell)).toBe(id));
});

test.each([
  ['ACME.example', 'acme.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['not a domain', null],
  ['', null],
])('the domain %j is %j to the DNS', (domain_, name) => expect(dnsName(domain_)).toBe(name));
