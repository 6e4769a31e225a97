import type { Authority } from '../../../shared/authority/authority.ts';
import {
  draftDeletedPage,
  draftSavedPage,
  formPage,
  monitoringThanksPage,
  receiptPage,
  resumePage,
} from '../../../web/intake/server.tsx';
import type { Pages } from '../../ports/pages.ts';

type Assets = Parameters<typeof receiptPage>[0]['assets'];

/** The pages that answer a browser's own form post, from the same components as the prerendered ones. */
export const intakePages = (authority: Authority, assets: Assets): Pages => ({
  receipt: (receipt) => receiptPage({ authority, assets }, receipt),
  form: (page, form) => formPage({ authority, assets }, page, form),
  draftSaved: (page, saved) => draftSavedPage({ authority, assets }, page, saved),
  resume: (resume) => resumePage({ authority, assets }, resume),
  draftDeleted: () => draftDeletedPage({ authority, assets }),
  monitoringThanks: () => monitoringThanksPage({ authority, assets }),
});
