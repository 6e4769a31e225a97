import { useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import { type StaffReply, staffListReplySchema } from '../../../shared/desk-api/staff-requests.ts';
import { staffRoles } from '../../../shared/desk-api/staff-roles.ts';
import { Button } from '../../components/button/button.tsx';
import { NotificationBanner } from '../../components/notification-banner/notification-banner.tsx';
import { Select } from '../../components/select/select.tsx';
import { wordsOf } from '../../content/en/desk/codes.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import { roleWords } from '../../content/en/desk/frame.ts';
import { peopleWords } from '../../content/en/desk/people.ts';
import { may, useDesk } from '../frame/desk-context.ts';
import { useAsked } from '../frame/use-asked.ts';
import { ViewHeading, WhenAnswered } from '../frame/view.tsx';
import { LeaveForm } from './leave-form.tsx';
import { councilColumns, PeopleTable, registerColumns, type Wanted } from './people-tables.tsx';
import { PersonForm } from './person-form.tsx';
import { apartOf } from './register.ts';

type Doing =
  | { readonly what: 'add' }
  | { readonly what: 'change' | 'leave'; readonly person: StaffReply };

/** Who works here and who can be called in (practice.md section 2 (9) and (10)): to read, and for whoever keeps it to change. */
export const PeopleView = () => {
  const { announce, renewOffice } = useDesk();
  const { answer, again } = useAsked(deskPaths.staff, staffListReplySchema);
  const [role, setRole] = useState('');
  const [doing, setDoing] = useState<Doing>();
  const [done, setDone] = useState<string>();
  const begin = (next: Doing): void => {
    setDone(undefined);
    setDoing(next);
    scrollTo(0, 0);
  };
  const end = { onCancel: () => setDoing(undefined), onDone: (words: string) => finish(words) };
  const finish = async (words: string): Promise<void> => {
    await Promise.all([again(), renewOffice()]);
    setDone(words);
    setDoing(undefined);
    announce(words);
    scrollTo(0, 0);
  };
  if (doing?.what === 'add') return <PersonForm {...end} />;
  if (doing?.what === 'change') return <PersonForm person={doing.person} {...end} />;
  if (doing?.what === 'leave') return <LeaveForm person={doing.person} {...end} />;
  return (
    <>
      {done !== undefined && (
        <NotificationBanner title={commandWords.doneTitle} heading={done}>
          {null}
        </NotificationBanner>
      )}
      <ViewHeading title={peopleWords.heading}>{peopleWords.heading}</ViewHeading>
      <WhenAnswered answer={answer} again={again}>
        {({ staff }) => <People staff={staff} role={role} onRole={setRole} onDoing={begin} />}
      </WhenAnswered>
    </>
  );
};

type PeopleProps = {
  readonly staff: readonly StaffReply[];
  readonly role: string;
  readonly onRole: (role: string) => void;
  readonly onDoing: (doing: Doing) => void;
};

const People = ({ staff, role, onRole, onDoing }: PeopleProps) => {
  const { me } = useDesk();
  const { ofCouncil, ofRegister } = apartOf(staff, role);
  const mayKeep = may(me, 'keep-staff');
  const wanted: Wanted = (what, person) => onDoing({ what, person });
  const onWanted = mayKeep ? wanted : undefined;
  return (
    <>
      <p class="govuk-body">{peopleWords.lead}</p>
      {mayKeep ? (
        <Button type="button" onClick={() => onDoing({ what: 'add' })}>
          {peopleWords.add}
        </Button>
      ) : (
        <p class="govuk-body">{peopleWords.readOnly}</p>
      )}
      <RoleFilter staff={staff} role={role} onRole={onRole} />
      <div class="people-list">
        <PeopleTable
          caption={peopleWords.staff(ofCouncil.length)}
          people={ofCouncil}
          columns={councilColumns}
          onWanted={onWanted}
        />
        <p class="govuk-body people-register">{peopleWords.registerLead}</p>
        <PeopleTable
          caption={peopleWords.register(ofRegister.length)}
          people={ofRegister}
          columns={registerColumns}
          onWanted={onWanted}
        />
      </div>
    </>
  );
};

type RoleFilterProps = Omit<PeopleProps, 'onDoing'>;

const RoleFilter = ({ staff, role, onRole }: RoleFilterProps) => {
  const { announce } = useDesk();
  const show = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.currentTarget instanceof HTMLFormElement)) return;
    const chosen = String(new FormData(event.currentTarget).get('filter') ?? '');
    onRole(chosen);
    const { ofCouncil, ofRegister } = apartOf(staff, chosen);
    announce(peopleWords.shown(ofCouncil.length + ofRegister.length));
  };
  const { filter } = peopleWords;
  const options = Object.fromEntries(staffRoles.map((one) => [one, wordsOf(roleWords, one)]));
  return (
    <form class="people-filter" onSubmit={show} noValidate>
      <Select
        name="filter"
        label={filter.role}
        chooseWord={filter.any}
        value={role}
        groups={[{ options }]}
      />
      <Button kind="secondary">{filter.show}</Button>
    </form>
  );
};
