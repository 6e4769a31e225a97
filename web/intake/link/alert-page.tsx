import { paths } from '../../../shared/intake-api/paths.ts';
import { Button } from '../../components/button/button.tsx';
import { InsetText } from '../../components/inset-text/inset-text.tsx';
import { Paragraphs } from '../../components/paragraphs/paragraphs.tsx';
import { TextInput } from '../../components/text-input/text-input.tsx';
import { alertPageWords } from '../../content/en/everyone/links.ts';
import { longDate } from '../long-date.ts';
import { formView } from './link-form.tsx';
import { LinkNews } from './link-news.tsx';
import type { AlertShown } from './link-shown.ts';

const words = alertPageWords;

type AlertPageProps = { readonly shown: AlertShown };

/** An urgent alert, for whoever is on duty: first to say that one has it, then everything that the mail said. */
export const AlertPage = ({ shown }: AlertPageProps) => {
  const { view, said } = shown;
  return (
    <main class="govuk-main-wrapper" id="main-content">
      <LinkNews said={said} taken={words.taken} />
      <h1 class="govuk-heading-xl">{words.heading}</h1>
      <Paragraphs of={[view.opening]} />
      <WhoHasIt shown={shown} />
      <h2 class="govuk-heading-l">{words.aboutHeading}</h2>
      <dl class="told-parts">
        {view.facts.map(({ name, value }, place) => (
          <div key={`${place}`} class="told-parts__part">
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {view.boxes.map(({ heading, lines }, place) => (
        <section key={`${place}`}>
          <h2 class="govuk-heading-l">{heading}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
};

const WhoHasIt = ({ shown: { view, token, said } }: AlertPageProps) => {
  const { acknowledged } = view;
  if (acknowledged !== undefined) {
    const { name, role, on, time } = acknowledged;
    const who = role === undefined ? name : `${name}, ${role}`;
    return (
      <InsetText>
        <Paragraphs of={words.has(who, longDate(on), time)} />
      </InsetText>
    );
  }
  const form = formView(said, 'acknowledge');
  return (
    <form method="post" action={paths.alertActions} noValidate>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="action" value="acknowledge" />
      <Paragraphs of={words.lead} />
      <TextInput
        name="name"
        {...words.name}
        labelClass="govuk-label--m"
        value={form.value('name')}
        problem={form.problem('name')}
        autocomplete="name"
        widthClass="govuk-input--width-20"
      />
      <TextInput
        name="role"
        {...words.role}
        labelClass="govuk-label--s"
        value={form.value('role')}
        problem={form.problem('role')}
        autocomplete="off"
        widthClass="govuk-input--width-20"
      />
      <Button>{words.send}</Button>
    </form>
  );
};
