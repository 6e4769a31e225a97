import type { StaffReply } from '../../../shared/desk-api/staff-requests.ts';
import { Badge } from '../../components/badge/badge.tsx';
import { Button } from '../../components/button/button.tsx';
import { PlainTable } from '../../components/plain-table/plain-table.tsx';
import { peopleWords } from '../../content/en/desk/people.ts';
import { useDesk } from '../frame/desk-context.ts';
import { type PersonColumn, personSays } from './person-words.ts';
import { areChecksOld, isCalledIn } from './register.ts';

/** What is wanted of somebody on the list. */
export type Wanted = (what: 'change' | 'leave', person: StaffReply) => void;

type PeopleTableProps = {
  readonly caption: string;
  readonly people: readonly StaffReply[];
  readonly columns: readonly PersonColumn[];
  /** Left out for those who only read. */
  readonly onWanted: Wanted | undefined;
};

export const councilColumns: readonly PersonColumn[] = [
  'name',
  'email',
  'role',
  'teams',
  'leads',
  'left',
];
export const registerColumns: readonly PersonColumn[] = [
  'name',
  'email',
  'role',
  'teams',
  'leads',
  'checked',
  'free',
  'rate',
  'left',
];

// What somebody typed may have no place to break at; the other words are ours, and stay whole.
const typed: ReadonlySet<PersonColumn> = new Set(['name', 'email', 'teams']);

/** Some of those on the list, a row each. */
export const PeopleTable = ({ caption, people, columns, onWanted }: PeopleTableProps) => {
  const desk = useDesk();
  return (
    <PlainTable
      caption={caption}
      columns={[
        ...columns.map((column) => peopleWords.columns[column]),
        ...(onWanted === undefined ? [] : [peopleWords.columns.doing]),
      ]}
      rows={people.map((person) => ({
        key: person.id,
        cells: [
          ...columns.map((column) => (
            <span key={column} class={typed.has(column) ? 'people-typed' : undefined}>
              {personSays[column](person, desk)}
              {column === 'checked' && <OldMark person={person} />}
            </span>
          )),
          ...(onWanted === undefined
            ? []
            : [<Doing key="doing" person={person} onWanted={onWanted} />]),
        ],
      }))}
    />
  );
};

const OldMark = ({ person: { role, register } }: { readonly person: StaffReply }) => {
  const { office } = useDesk();
  if (!isCalledIn(role) || register === undefined) return null;
  return areChecksOld(register.checkedOn, office.today) ? (
    <>
      {' '}
      <Badge kind="orange">{peopleWords.old}</Badge>
    </>
  ) : null;
};

type DoingProps = { readonly person: StaffReply; readonly onWanted: Wanted };

const Doing = ({ person, onWanted }: DoingProps) => {
  const { me } = useDesk();
  if (person.id === me.id) return <>{peopleWords.yourself}</>;
  const hasLeft = person.endedAt !== undefined;
  const name = <span class="govuk-visually-hidden">{person.name}</span>;
  return (
    <div class="people-doing">
      <Button type="button" kind="secondary" onClick={() => onWanted('change', person)}>
        {hasLeft ? peopleWords.bringBack : peopleWords.change}
        {name}
      </Button>
      {!hasLeft && (
        <Button type="button" kind="secondary" onClick={() => onWanted('leave', person)}>
          {peopleWords.leave}
          {name}
        </Button>
      )}
    </div>
  );
};
