import { VirtualClock } from '../../local-forge/clock';

/**
 * The clock of the platform, which the date follows: it moves where the queue has to wait, and stands still otherwise.
 */
export class OneClock extends VirtualClock {
  override advance(ms: number): void {
    jest.setSystemTime(this.now() + ms);
    super.advance(ms);
  }
}
