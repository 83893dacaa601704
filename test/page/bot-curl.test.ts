import { curlLines } from '../../static/admin/src/features/bot-access/bot-curl';

const address = 'https://door.example/x1/abc';

describe('the lines for the terminal', () => {
  test.each([
    ['a bearer key', 'bearer' as const, "Authorization: Bearer SECRET'"],
    ['a token of the bot’s issuer', 'jwt' as const, "Authorization: Bearer TOKEN'"],
    ['a signing key', 'hmac' as const, 'KEY=0a1b2c3d4e5f6071'],
  ])('given %s, they call the address and show how the bot proves itself', (_given, kind, proof) => {
    const lines = curlLines({ url: address, path: '/v1/forms', query: {}, kind, keyId: '0a1b2c3d4e5f6071' });
    expect(lines).toContain(proof);
    expect(lines).toContain(`'${address}/v1/forms'`);
  });

  it('names the place of the key id where no key of the kind exists', () => {
    expect(curlLines({ url: address, path: '/v1/forms', query: {}, kind: 'hmac', keyId: null })).toContain(
      'KEY=KEY_ID',
    );
  });

  it('has one slash between an address that ends with one and the path', () => {
    expect(curlLines({ url: `${address}/`, path: '/v1/forms', query: {}, kind: 'bearer', keyId: null })).toContain(
      `'${address}/v1/forms'`,
    );
  });

  it('writes a query into the address and, with a signing key, into what is signed', () => {
    const call = { url: address, path: '/v1/articles', query: { query: 'a b' }, keyId: null };
    expect(curlLines({ ...call, kind: 'bearer' })).toContain(`'${address}/v1/articles?query=a%20b'`);
    expect(curlLines({ ...call, kind: 'hmac' })).toContain("'/v1/articles' 'query=a%20b' \"$BODY\"");
  });
});
