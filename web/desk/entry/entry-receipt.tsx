import type { EntryReceipt } from '../../../shared/desk-api/entry.ts';
import { Button } from '../../components/button/button.tsx';
import { HelpLines } from '../../components/help-lines/help-lines.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { WarningText } from '../../components/warning-text/warning-text.tsx';
import { entryReceiptWords } from '../../content/en/desk/entry.ts';
import { longDate, longDateOfInstant } from '../../intake/long-date.ts';
import { helpNowLines } from '../../intake/public-facts.ts';
import { subjectName } from '../case/their-words.tsx';
import { readsCases, useDesk } from '../frame/desk-context.ts';
import { GoLink } from '../frame/go-link.tsx';
import { ViewHeading } from '../frame/view.tsx';

const words = entryReceiptWords;

/** What came back, and by which door it had come. */
export type Told = {
  readonly receipt: EntryReceipt;
  readonly door: string;
  /** In whose words it was sent. */
  readonly role: string;
};

type ReceiptProps = { readonly told: Told; readonly onAnother: () => void };

/** What is read aloud to the person: the reference, what happens by when, who is told, and numbers. Nothing of the case. */
export const EntryReceiptView = ({ told, onAnother }: ReceiptProps) => {
  const { me } = useDesk();
  const { receipt } = told;
  return (
    <>
      <ViewHeading title={words.heading}>{words.heading}</ViewHeading>
      <p class="govuk-body-l">{isOral(told) ? words.lead : words.leadKept}</p>
      {told.door === 'councillor-or-mp' && <WarningText>{words.member}</WarningText>}
      <Safety receipt={receipt} />
      <p class="entry-reference">
        {words.reference} <strong>{receipt.reference}</strong>
      </p>
      <Dates receipt={receipt} />
      {told.role !== 'child' && <Parts receipt={receipt} />}
      {receipt.referral.state !== 'not-for-this-complaint' && <Advocate receipt={receipt} />}
      <Hear told={told} />
      <Numbers receipt={receipt} />
      <div class="govuk-button-group">
        <Button type="button" onClick={onAnother}>
          {words.another}
        </Button>
        {readsCases(me) && (
          <GoLink to={{ view: 'case', reference: receipt.reference }}>{words.open}</GoLink>
        )}
      </div>
    </>
  );
};

type Of = { readonly receipt: EntryReceipt };

const Safety = ({ receipt: { safety } }: Of) => {
  const { facts } = useDesk();
  return safety === undefined ? null : (
    <>
      <WarningText>{words.safety[safety]}</WarningText>
      <HelpLines lines={helpNowLines(facts)} />
    </>
  );
};

const Dates = ({ receipt: { dates, receivedAt } }: Of) => {
  const { today } = useDesk().office;
  return (
    <section>
      <h2 class="govuk-heading-m">{words.datesHeading}</h2>
      <p class="govuk-body">{words.received(longDateOfInstant(receivedAt))}</p>
      {dates.some(({ conditional }) => conditional) && (
        <p class="govuk-body">{words.conditional}</p>
      )}
      {dates.length === 0 ? (
        <p class="govuk-body">{words.noDates}</p>
      ) : (
        <PlainTable
          caption={words.datesHeading}
          isCaptionUnseen
          columns={words.dates}
          rows={dates.map(({ rule, says, date, from, workingDays }) => ({
            key: rule,
            cells: [
              says,
              <>
                <strong>{longDate(date)}</strong> {date < today && words.over}
              </>,
              workingDays === 0
                ? words.months(longDate(from))
                : words.counted(workingDays, longDate(from)),
            ],
          }))}
        />
      )}
    </section>
  );
};

const Parts = ({ receipt: { points } }: Of) =>
  points.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">{words.partsHeading}</h2>
      <p class="govuk-body">{words.partsLead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {points.map(({ subject, reason }, place) => (
          <li key={place}>
            {subjectName(subject)}: {reason}
          </li>
        ))}
      </ul>
    </section>
  );

const Advocate = ({ receipt: { referral } }: Of) => {
  const { state, service = '', told } = referral;
  return (
    <section>
      <h2 class="govuk-heading-m">{words.advocateHeading}</h2>
      <p class="govuk-body">{words.advocate[state](service)}</p>
      {told.length > 0 && (
        <>
          <p class="govuk-body">{words.told}</p>
          <ul class="govuk-list govuk-list--bullet">
            {told.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const isOral = ({ door }: Told): boolean => door === 'phone' || door === 'in-person';

const Hear = ({ told }: { readonly told: Told }) => (
  <section>
    <h2 class="govuk-heading-m">{words.hearHeading}</h2>
    <p class="govuk-body">{words.hear[told.receipt.acknowledgement]}</p>
    {isOral(told) && <p class="govuk-body">{words.sentBack}</p>}
    <p class="govuk-body">{words.code}</p>
  </section>
);

// The advocacy service only where it is the one for them: not where the complaint is about it (practice rule 18).
const Numbers = ({ receipt }: Of) => {
  const { complaintsTeam, advocacy, helplines } = useDesk().facts;
  const others = helplines.filter(({ id }) => id === 'ombudsman' || id === advocacy.fallback);
  return (
    <section>
      <h2 class="govuk-heading-m">{words.numbersHeading}</h2>
      <ul class="govuk-list">
        <li>
          <strong>{complaintsTeam.name}</strong> {complaintsTeam.publicPhone},{' '}
          {complaintsTeam.hours}
        </li>
        {receipt.referral.service !== undefined && (
          <li>
            <strong>{advocacy.service}</strong> {advocacy.publicPhone}
          </li>
        )}
      </ul>
      <HelpLines lines={others} />
      <p class="govuk-body">{words.allowed}</p>
    </section>
  );
};
