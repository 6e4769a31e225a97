import type { Content } from '../content.ts';
import { adultWords } from './adult/form.ts';
import { adultMonitoringWords } from './adult/monitoring.ts';
import { adultReceiptWords } from './adult/receipt.ts';
import { adultStatusWords } from './adult/status.ts';
import { subjectGroupWords, subjectWords } from './adult/subjects.ts';
import { advocateWords } from './advocate/form.ts';
import { advocateMonitoringWords } from './advocate/monitoring.ts';
import { advocateReceiptWords } from './advocate/receipt.ts';
import { advocateStatusWords } from './advocate/status.ts';
import { childWords } from './child/form.ts';
import { childMonitoringWords } from './child/monitoring.ts';
import { childReceiptWords } from './child/receipt.ts';
import { childStatusWords } from './child/status.ts';
import { easyReadWords } from './easy-read/form.ts';
import { easyReadMonitoringWords } from './easy-read/monitoring.ts';
import { easyReadReceiptWords } from './easy-read/receipt.ts';
import { easyReadStatusWords } from './easy-read/status.ts';
import { accessibilityWords } from './everyone/accessibility.ts';
import { checkPageWords } from './everyone/check.ts';
import { complimentReceiptWords } from './everyone/compliment-receipt.ts';
import { draftWords } from './everyone/drafts.ts';
import { frameWords } from './everyone/frame.ts';
import { getAnAdvocateWords } from './everyone/get-an-advocate.ts';
import { helpNowWords } from './everyone/help-now.ts';
import { howComplaintsWorkWords } from './everyone/how-complaints-work.ts';
import { keepingWords } from './everyone/keeping.ts';
import { alertPageWords, linkPageWords, referralPageWords } from './everyone/links.ts';
import { monitoringThanksWords } from './everyone/monitoring-thanks.ts';
import { notFoundWords } from './everyone/not-found.ts';
import { privacyWords } from './everyone/privacy.ts';
import { saySomethingGoodWords } from './everyone/say-something-good.ts';
import { sendingWords } from './everyone/sending.ts';
import { startWords } from './everyone/start.ts';
import { wentWrongWords } from './everyone/went-wrong.ts';
import { whatAnAdvocateIsWords } from './everyone/what-an-advocate-is.ts';
import { language } from './language.ts';
import { outsiderReceiptWords } from './outsider/receipt.ts';
import { outsiderStatusWords } from './outsider/status.ts';
import { youngAdultWords } from './young-adult/form.ts';
import { youngAdultReceiptWords } from './young-adult/receipt.ts';
import { youngAdultStatusWords } from './young-adult/status.ts';

/** English, whole. */
export const english: Content = {
  language,
  everyone: {
    frame: frameWords,
    start: startWords,
    sending: sendingWords,
    drafts: draftWords,
    getAnAdvocate: getAnAdvocateWords,
    saySomethingGood: saySomethingGoodWords,
    keeping: keepingWords,
    complimentReceipt: complimentReceiptWords,
    monitoringThanks: monitoringThanksWords,
    notFound: notFoundWords,
    howComplaintsWork: howComplaintsWorkWords,
    whatAnAdvocateIs: whatAnAdvocateIsWords,
    helpNow: helpNowWords,
    privacy: privacyWords,
    accessibility: accessibilityWords,
    wentWrong: wentWrongWords,
    check: checkPageWords,
    link: linkPageWords,
    referral: referralPageWords,
    alert: alertPageWords,
  },
  child: {
    form: childWords,
    receipt: childReceiptWords,
    status: childStatusWords,
    monitoring: childMonitoringWords,
  },
  easyRead: {
    form: easyReadWords,
    receipt: easyReadReceiptWords,
    status: easyReadStatusWords,
    monitoring: easyReadMonitoringWords,
  },
  youngAdult: {
    form: youngAdultWords,
    receipt: youngAdultReceiptWords,
    status: youngAdultStatusWords,
  },
  adult: {
    form: adultWords,
    receipt: adultReceiptWords,
    status: adultStatusWords,
    monitoring: adultMonitoringWords,
    subjects: subjectWords,
    subjectGroups: subjectGroupWords,
  },
  outsider: { receipt: outsiderReceiptWords, status: outsiderStatusWords },
  advocate: {
    form: advocateWords,
    receipt: advocateReceiptWords,
    status: advocateStatusWords,
    monitoring: advocateMonitoringWords,
  },
};
