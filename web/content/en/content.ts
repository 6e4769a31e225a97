import type { Content } from '../content.ts';
import { adultWords } from './adult/form.ts';
import { adultMonitoringWords } from './adult/monitoring.ts';
import { adultReceiptWords } from './adult/receipt.ts';
import { subjectGroupWords, subjectWords } from './adult/subjects.ts';
import { advocateWords } from './advocate/form.ts';
import { advocateMonitoringWords } from './advocate/monitoring.ts';
import { advocateReceiptWords } from './advocate/receipt.ts';
import { childWords } from './child/form.ts';
import { childMonitoringWords } from './child/monitoring.ts';
import { childReceiptWords } from './child/receipt.ts';
import { easyReadWords } from './easy-read/form.ts';
import { easyReadMonitoringWords } from './easy-read/monitoring.ts';
import { easyReadReceiptWords } from './easy-read/receipt.ts';
import { complimentReceiptWords } from './everyone/compliment-receipt.ts';
import { draftWords } from './everyone/drafts.ts';
import { frameWords } from './everyone/frame.ts';
import { getAnAdvocateWords } from './everyone/get-an-advocate.ts';
import { monitoringThanksWords } from './everyone/monitoring-thanks.ts';
import { notFoundWords } from './everyone/not-found.ts';
import { saySomethingGoodWords } from './everyone/say-something-good.ts';
import { sendingWords } from './everyone/sending.ts';
import { startWords } from './everyone/start.ts';
import { language } from './language.ts';
import { outsiderReceiptWords } from './outsider/receipt.ts';
import { youngAdultWords } from './young-adult/form.ts';
import { youngAdultReceiptWords } from './young-adult/receipt.ts';

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
    complimentReceipt: complimentReceiptWords,
    monitoringThanks: monitoringThanksWords,
    notFound: notFoundWords,
  },
  child: { form: childWords, receipt: childReceiptWords, monitoring: childMonitoringWords },
  easyRead: {
    form: easyReadWords,
    receipt: easyReadReceiptWords,
    monitoring: easyReadMonitoringWords,
  },
  youngAdult: { form: youngAdultWords, receipt: youngAdultReceiptWords },
  adult: {
    form: adultWords,
    receipt: adultReceiptWords,
    monitoring: adultMonitoringWords,
    subjects: subjectWords,
    subjectGroups: subjectGroupWords,
  },
  outsider: { receipt: outsiderReceiptWords },
  advocate: {
    form: advocateWords,
    receipt: advocateReceiptWords,
    monitoring: advocateMonitoringWords,
  },
};
