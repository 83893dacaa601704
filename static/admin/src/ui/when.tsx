import { exactTime, relativeTime } from '../lib/time';
import { useLocale } from '../i18n/words';

/** `3 hours ago`, with the exact moment on hover. */
export function When({ at }: { readonly at: string }) {
  const locale = useLocale();
  return (
    <time dateTime={at} title={exactTime(at, locale)}>
      {relativeTime(at, new Date(), locale)}
    </time>
  );
}
