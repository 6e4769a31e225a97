const addressPart = /^(?:.*<([^<>]*)>|([^<>]*))$/s;

/** The bare address in `Name <address>` or `address`. */
export const bareAddress = (written: string): string => {
  const [, bracketed, bare] = addressPart.exec(written.trim()) ?? [];
  return (bracketed ?? bare ?? written).trim();
};

const localPart = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const domainPart = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z0-9-]{2,63}$/;

/** What SES says about an address it cannot use, or nothing when the address is well formed. */
export const addressProblem = (address: string): string | undefined => {
  const at = address.lastIndexOf('@');
  if (at < 0) return "Missing final '@domain'";
  const local = address.slice(0, at);
  if (local === '' || local.length > 64) return 'Illegal address';
  if (!localPart.test(local)) return 'Local address contains control or whitespace';
  return domainPart.test(address.slice(at + 1)) ? undefined : 'Domain contains illegal character';
};
