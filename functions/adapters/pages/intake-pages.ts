import type { Authority } from '../../../shared/authority/authority.ts';
import { formPage, monitoringThanksPage, receiptPage } from '../../../web/intake/server.tsx';
import type { Pages } from '../../ports/pages.ts';

type Assets = Parameters<typeof receiptPage>[0]['assets'];

/** The pages that answer a browser's own form post, from the same components as the prerendered ones. */
export const intakePages = (authority: Authority, assets: Assets): Pages => ({
  receipt: (receipt) => receiptPage({ authority, assets }, receipt),
  form: (page, form) => formPage({ authority, assets }, page, form),
  monitoringThanks: () => monitoringThanksPage({ authority, assets }),
});
