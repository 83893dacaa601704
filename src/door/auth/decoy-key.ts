import type { JwtAlgorithm } from './public-key';

/**
 * Public keys whose private halves were thrown away when they were made. A token of an issuer nobody registered is
 * verified with one of them, and fails, so that it takes as long as a wrong token of an issuer somebody did.
 */
export const decoyKey = (algorithm: JwtAlgorithm): string => (algorithm === 'RS256' ? RSA : P256).join('\n');

const RSA = [
  '-----BEGIN PUBLIC KEY-----',
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA2X+a4/+grAfkJowGcGxW',
  '9NlW/KH7NmTilbCkxnKtSQljXxQXAyBJkxCfMvfP1xbZNS4CMU4YWxr5Hu305VWT',
  '6vw91C+6G/Z423i/sn36yro5porK5rKm2yR5zo8EKwdiNsVJ48fOz9pm0umMUdQd',
  'R48UOVwt9G+5GvextHhYp/f5ILryeyc1qw7iilMhDIaahOnXYuLXTynjMitcI0Ja',
  'iiLC97W77ydMDjBXDZfq/caamy+HBQTIcSThjSpqZAaYeu/o7m3bevnttBpMVaEt',
  'CuF3sFgYwNGskGQBerWBqa5AL/8ku5++By+ASiOOlqbQDFGRMNDl61h8lutCrYeI',
  'QQIDAQAB',
  '-----END PUBLIC KEY-----',
];

const P256 = [
  '-----BEGIN PUBLIC KEY-----',
  'MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEuBDkZyXEfcqjErabZeh90jJD5wRb',
  'jY8mjmMUOxBHIkhz4MXTOBvPWwlXHWAozv/T35IV36Qo8uKhV0HuZ/Z6Tg==',
  '-----END PUBLIC KEY-----',
];
