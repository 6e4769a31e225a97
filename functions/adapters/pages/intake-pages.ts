import type { Authority } from '../../../shared/authority/authority.ts';
import type { AlertReply } from '../../../shared/intake-api/alert-replies.ts';
import type { ReferralReply } from '../../../shared/intake-api/referral-replies.ts';
import {
  alertPage,
  checkPage,
  draftDeletedPage,
  draftSavedPage,
  formPage,
  linkPage,
  monitoringThanksPage,
  monitoringTroublePage,
  receiptPage,
  referralPage,
  resumePage,
  statusPage,
} from '../../../web/intake/server.tsx';
import type { LinkPages } from '../../ports/link-pages.ts';
import type { Pages } from '../../ports/pages.ts';
import type { StatusPages } from '../../ports/status-pages.ts';

type Assets = Parameters<typeof receiptPage>[0]['assets'];

/** The pages that answer a browser's own form post, from the same components as the prerendered ones. */
export const intakePages = (authority: Authority, assets: Assets): Pages => ({
  receipt: (receipt) => receiptPage({ authority, assets }, receipt),
  form: (page, form) => formPage({ authority, assets }, page, form),
  draftSaved: (page, saved) => draftSavedPage({ authority, assets }, page, saved),
  resume: (resume) => resumePage({ authority, assets }, resume),
  draftDeleted: () => draftDeletedPage({ authority, assets }),
  monitoringThanks: () => monitoringThanksPage({ authority, assets }),
  monitoringTrouble: (trouble) => monitoringTroublePage({ authority, assets }, trouble),
});

/** The pages that say where a complaint is. */
export const intakeStatusPages = (authority: Authority, assets: Assets): StatusPages => ({
  check: (check) => checkPage({ authority, assets }, check),
  status: (status) => statusPage({ authority, assets }, status),
});

/** The pages behind the link of a referral. */
export const intakeReferralPages = (
  authority: Authority,
  assets: Assets,
): LinkPages<ReferralReply> => ({
  ask: (link) => linkPage({ authority, assets }, 'referral', link),
  opened: (opened) => referralPage({ authority, assets }, opened),
});

/** The pages behind the link of an alert. */
export const intakeAlertPages = (authority: Authority, assets: Assets): LinkPages<AlertReply> => ({
  ask: (link) => linkPage({ authority, assets }, 'alert', link),
  opened: (opened) => alertPage({ authority, assets }, opened),
});
