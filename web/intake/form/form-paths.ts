import { paths } from '../../../shared/intake-api/paths.ts';
import type { FormPage } from './form-definition.ts';

/** Where each form is found. */
export const pathOf: Readonly<Record<FormPage, string>> = {
  child: paths.child,
  'easy-read': paths.easyRead,
  'young-adult': '/young-adult',
  adult: '/adult',
  advocate: '/advocate',
  'get-an-advocate': '/get-an-advocate',
  'say-something-good': '/say-something-good',
};

/** Where each form is sent. */
export const actionOf: Readonly<Record<FormPage, string>> = {
  child: paths.complaints,
  'easy-read': paths.complaints,
  'young-adult': paths.complaints,
  adult: paths.complaints,
  advocate: paths.complaints,
  'get-an-advocate': paths.advocacyRequests,
  'say-something-good': paths.compliments,
};

/** Whether a form sends a complaint, which alone can add to one sent before. */
export const isComplaint = (page: FormPage): boolean => actionOf[page] === paths.complaints;
