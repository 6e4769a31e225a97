/** One answer as it goes over the wire, whichever part gave it. */
export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
};

/** How AWS's JSON services (DynamoDB, Secrets Manager) say no. */
export const jsonFailure = (
  status: number,
  type: string,
  message: string,
  more: Readonly<Record<string, unknown>> = {},
): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0' },
  // Both spellings of the message are in use at AWS, and clients read either.
  body: JSON.stringify({ __type: type, Message: message, message, ...more }),
});

const escaped: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
};
const forXml = (text: string): string => text.replace(/[<>&"]/g, (each) => escaped[each] ?? '');

/** How SES's query interface says no. */
export const queryFailure = (
  status: number,
  code: string,
  message: string,
  requestId: string,
): Answer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>${status < 500 ? 'Sender' : 'Receiver'}</Type><Code>${code}</Code><Message>${forXml(message)}</Message></Error><RequestId>${requestId}</RequestId></ErrorResponse>`,
});
