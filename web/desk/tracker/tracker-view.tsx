import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type TrackerReply, trackerReplySchema } from '../../../shared/desk-api/tracker-reply.ts';
import { Button } from '../../components/button/button.tsx';
import { trackerWords } from '../../content/en/desk/tracker.ts';
import { saveTextAsFile } from '../case/save-as-file.ts';
import { dayWords } from '../dates/day-words.ts';
import { useDesk } from '../frame/desk-context.ts';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { trackerCsv } from './tracker-csv.ts';
import { GroupTables, TotalsTables } from './tracker-tables.tsx';

/** The weekly tracker as it is now, in the council's own form: to read, to print, to take into a spreadsheet. */
export const TrackerView = () => {
  const { answer, again } = useAsked(deskPaths.tracker, trackerReplySchema);
  return (
    <>
      <ViewHeading title={trackerWords.heading}>{trackerWords.heading}</ViewHeading>
      <WhenAnswered answer={answer} again={again}>
        {(reply) => <Tracked reply={reply} />}
      </WhenAnswered>
    </>
  );
};

type ReplyProps = { readonly reply: TrackerReply };

const Tracked = ({ reply }: ReplyProps) => {
  const { tracker } = reply;
  const { facts, office } = useDesk();
  const { requests, compliments } = tracker.besides;
  return (
    <>
      <p class="govuk-body">
        {trackerWords.lead(facts.tracker.title, dayWords(tracker.today, office.today))}
      </p>
      <MailFared reply={reply} />
      {tracker.total.open === 0 ? (
        <p class="govuk-body-l">{trackerWords.empty}</p>
      ) : (
        <>
          <Tools reply={reply} />
          <Share reply={reply} />
          <TotalsTables tracker={tracker} />
          <GroupTables tracker={tracker} />
        </>
      )}
      <p class="govuk-body">{trackerWords.besides(requests, compliments)}</p>
    </>
  );
};

const MailFared = ({ reply: { mail } }: ReplyProps) => {
  const { office } = useDesk();
  const day = dayWords(mail.day, office.today);
  if (mail.letters === 0) return <p class="govuk-body">{trackerWords.mail.none(day)}</p>;
  return (
    <>
      <p class="govuk-body">
        {trackerWords.mail.sent(day, mail.sent, mail.letters)}
        {mail.underWay > 0 && ` ${trackerWords.mail.underWay(mail.underWay)}`}
      </p>
      {mail.notDelivered > 0 && (
        <p class="govuk-inset-text">{trackerWords.mail.notDelivered(mail.notDelivered)}</p>
      )}
    </>
  );
};

const Share = ({ reply: { tracker } }: ReplyProps) => {
  const { showsTarget, inTimePercent } = useDesk().facts.tracker;
  const { inTime, late } = tracker.total;
  if (!showsTarget || inTime + late === 0) return null;
  // Rounded down, as in the mail: nobody reaches a target by rounding.
  const percent = Math.floor((100 * inTime) / (inTime + late));
  return <p class="govuk-body-l">{trackerWords.share(percent, inTimePercent)}</p>;
};

const Tools = ({ reply: { tracker } }: ReplyProps) => {
  const desk = useDesk();
  return (
    <div class="govuk-button-group case-tools">
      <Button type="button" kind="secondary" onClick={() => window.print()}>
        {trackerWords.print}
      </Button>
      <Button
        type="button"
        kind="secondary"
        onClick={() =>
          saveTextAsFile(`tracker-${tracker.today}.csv`, trackerCsv(tracker, desk), 'text/csv')
        }
      >
        {trackerWords.save}
      </Button>
    </div>
  );
};
