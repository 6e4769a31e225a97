/** A number that a phone can ring. */
export const PhoneLink = ({ phone }: { readonly phone: string }) => (
  <a class="govuk-link phone-link" href={`tel:${phone.replace(/\s/g, '')}`}>
    {phone}
  </a>
);
