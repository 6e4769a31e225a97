import type { LookName } from '../../case/looks.ts';

/** The words of a reminder to the complaints team, for each thing that is to be looked at. */
export const reminderWords = {
  subject: (reference: string, what: string) => `${reference}: ${what}`,
  preview: 'A date of this case needs a person.',
  greeting: 'To the person on duty for complaints',
  reference: 'Reference',
  received: 'Received',
  datesHeading: 'The clock',
  noClock: 'No clock runs now.',
  whatToDo: 'What to do',
  looks: {
    'contact-missed': {
      what: 'informal contact is due',
      todo: 'The time to settle this informally has passed. Unless it was settled, or the person was reached, it is formal Stage 1 of itself. The clock has run since receipt.',
    },
    'follow-up': {
      what: 'follow up',
      todo: 'Ask the manager how far the answer is. Find out what holds it up.',
    },
    'stage-1-day-8': {
      what: 'two working days to the answer',
      todo: 'The answer is due on day 10. Get it checked and signed off now.',
    },
    'stage-1-day-10': {
      what: 'the answer is due today',
      todo: 'Send the answer today. If it is complex, or an advocate is needed, record that ground and tell the person why before the day ends.',
    },
    'stage-1-past-10': {
      what: 'day 10 has passed',
      todo: 'Day 10 has passed. If no extension was told, tell the person today why it is late. Record the reason.',
    },
    'stage-1-day-15': {
      what: 'day 15, no answer',
      todo: 'Five working days are left. After day 20 Stage 2 must be offered.',
    },
    'stage-1-day-18': {
      what: 'day 18, no answer',
      todo: 'Two working days are left. After day 20 Stage 2 must be offered.',
    },
    'stage-2-offer': {
      what: 'day 20 has passed: Stage 2 is being offered',
      todo: 'The person is being offered Stage 2, a new date or an explanation. Where mail is not safe, there is a task to offer it today. The Stage 1 answer is still owed. Ring them.',
    },
    'agreed-date': {
      what: 'the agreed date is today',
      todo: 'The person agreed to this date. Send the answer today. If no answer goes, Stage 2 is offered again tonight.',
    },
    'stage-2-window-over': {
      what: '20 working days since the answer',
      todo: 'Look whether everything that was promised is done, and close the case if it is. A request for Stage 2 that comes later is never turned away for being late.',
    },
    'decision-overdue': {
      what: 'a decision is overdue',
      todo: 'A person must decide this now. Until then the clock runs and no one is refused.',
    },
    'hold-review': {
      what: 'look again at what is held',
      todo: 'Have the proceedings ended, or do they no longer stand in the way? Then take the part up. If not, set the next day to look again and tell the person.',
    },
    'alert-unacknowledged': {
      what: 'URGENT: nobody has said that they have the alert',
      todo: 'Somebody may be in danger now, and nobody on duty has acknowledged the alert in time. It has gone to whoever is next. Ring the duty team now, and make sure that a named person has it.',
    },
    'referral-chase': {
      what: 'the advocacy service was asked again',
      todo: 'The advocacy service had not answered in time. It was asked again, with a new link.',
    },
    'referral-unaccepted': {
      what: 'no advocate yet',
      todo: 'The advocacy service was told, and asked again, and has not said yes or no. Ring them today. If they cannot take it on, arrange another advocate, and tell the young person its name first.',
    },
    'first-contact-missed': {
      what: 'no word yet that the advocate is in touch',
      todo: 'The advocacy service said yes, and has not told us that they have spoken with the young person. Ring the service today. Ask the young person, by the safe way on the case, whether anyone has been in touch.',
    },
    'statement-slow': {
      what: 'the Stage 2 statement is not agreed',
      todo: 'Ten working days have passed since Stage 2 was asked for, and what is to be looked into is not agreed. Slow agreement is itself delay. Ring the person today. The clock runs from the request.',
    },
    'stage-2-day-20': {
      what: 'five working days to the Stage 2 answer',
      todo: 'Are both reports in? Ask the adjudicating officer to decide now. If it cannot be done in time, tell the person why in writing, with a new date that is not past day 65.',
    },
    'stage-2-due': {
      what: 'the Stage 2 answer is due today',
      todo: 'Send the answer today, or tell the person in writing why it takes longer and until when.',
    },
    'stage-2-past': {
      what: 'the Stage 2 date has passed',
      todo: 'The date that was given has passed. Tell the person today why it is late. Record the reason.',
    },
    'stage-2-day-60': {
      what: 'five working days to day 65 of Stage 2',
      todo: 'Day 65 is the last there is. Nothing can extend it. Get the adjudication sent.',
    },
    'stage-3-window-over': {
      what: '20 working days since the Stage 2 answer',
      todo: 'Look whether everything that was promised is done. A request for a panel that comes later is never turned away for being late: a person decides.',
    },
    'panel-not-set': {
      what: 'no day is set for the panel',
      todo: 'Fifteen of the thirty working days have passed. Appoint three independent people and set the day now.',
    },
    'panel-papers': {
      what: 'the panel papers are due to go',
      todo: 'The panel meets in ten working days. Send the papers to everybody who comes, in the form that each needs.',
    },
    'panel-past-30': {
      what: 'the panel has not met in 30 working days',
      todo: 'The panel had to meet by now. Tell the person today why it did not, and when it will. Record the reason.',
    },
    'panel-report-due': {
      what: 'the panel report is due',
      todo: 'Five working days have passed since the panel met. Ask the chair for the report and send it on.',
    },
    'panel-response-day-12': {
      what: 'two working days to the answer to the panel',
      todo: 'The answer to the panel is due. Get it decided and sent, with the right to the Ombudsman.',
    },
    'panel-response-past': {
      what: 'the answer to the panel is late',
      todo: 'The fifteen working days have passed. Send the answer today. Record the reason.',
    },
    'lessons-chase': {
      what: 'the lessons form is not back',
      todo: 'Five working days have passed since the answer. Ask the manager for the lessons form.',
    },
    'lessons-climb': {
      what: 'the lessons form is still not back',
      todo: 'Ten working days have passed since the answer. The Head of Service is asked to get the lessons form in.',
    },
    'action-due': {
      what: 'something that was promised is due today',
      todo: 'Ask its owner. Record that it is done and what shows it, or why it is not. Tell the person.',
    },
    'enquiry-due': {
      what: 'two working days to answer the Ombudsman',
      todo: 'The Ombudsman has set a day for the answer. Send it in time, with the whole case.',
    },
    'corporate-define': {
      what: 'a corporate part is to be put into words',
      todo: 'By tomorrow write to say what we understand the part for the general procedure to be. Its time to answer starts then.',
    },
    'corporate-due': {
      what: 'two working days to the corporate answer',
      todo: 'The answer under the general procedure is due. Ask whoever answers it how far it is.',
    },
    'corporate-past': {
      what: 'the corporate answer is late',
      todo: 'The date of the answer under the general procedure has passed. If more time was not given with reasons, tell the person today why it is late.',
    },
    'keeping-over': {
      what: 'look whether it is still to be kept',
      todo: 'The time is over for which this record is kept. Nothing is deleted by itself. If it is not needed any more, somebody proposes to dispose of it and somebody else confirms it. If it is needed for a court or an inquiry, put it on legal hold.',
    },
    'contact-review': {
      what: 'look again at the limits to contact',
      todo: 'Are the limits still needed? If not, end them and tell the person. They never keep out a new complaint.',
    },
  } satisfies Record<LookName, { readonly what: string; readonly todo: string }>,
} as const;
