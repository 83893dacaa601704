import { counted } from './counting';

/** A key that expires soon, on every page of its project. */
export const keyReminder = {
  title: (name: string, days: number) =>
    days === 0
      ? `The key “${name}” expires within a day`
      : `The key “${name}” expires in ${counted(days, 'day', 'days')}`,
  text:
    'After that its bot gets no answer any more. Rotate the key now: ' +
    'the old secret works on for the time you choose.',
  rotate: 'Rotate key',
  rotateLabel: (name: string) => `Rotate key ${name}`,
};
