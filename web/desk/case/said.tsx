import type { ComponentChildren } from 'preact';

/** Words as somebody typed them: in their own direction, with their own lines, and never as markup. */
export const Said = ({ children }: { readonly children: string }) => (
  <div class="said" dir="auto">
    {children}
  </div>
);

export type Fact = readonly [name: string, value: ComponentChildren];

/** Names with what stands beside them; those without anything are left out. */
export const Facts = ({ facts }: { readonly facts: readonly Fact[] }) => {
  const given = facts.filter(([, value]) => value !== undefined && value !== '' && value !== null);
  return given.length === 0 ? null : (
    <dl class="govuk-summary-list govuk-summary-list--no-border facts">
      {given.map(([name, value]) => (
        <div class="govuk-summary-list__row" key={name}>
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Typed words as a fact; nothing where nothing was typed. */
export const said = (words: string | undefined): ComponentChildren =>
  words === undefined || words === '' ? undefined : <Said>{words}</Said>;
