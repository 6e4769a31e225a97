import type { PageOpener } from '../../ports/page-opener.ts';

/** Opens pages over HTTP, by their public address. A page that sends us elsewhere is not that page. */
export const httpPageOpener =
  (origin: string, patienceMilliseconds: number): PageOpener =>
  async (path) => {
    try {
      const response = await fetch(new URL(path, origin), {
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMilliseconds),
      });
      const body = await response.text();
      if (response.status !== 200) return { status: response.status };
      return body.trim() === '' ? 'empty' : 'opened';
    } catch {
      return 'no-answer';
    }
  };
