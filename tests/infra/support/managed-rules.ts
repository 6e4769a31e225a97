/**
 * The rules of AWS's groups by name, as its developer guide lists them (read in November 2026): the last word of a name is
 * what the rule reads. The guide says no more of what each looks for, and neither does this list.
 * docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html, …-use-case.html and …-ip-rep.html
 */
export const managedRules = {
  AWSManagedRulesCommonRuleSet: [
    'NoUserAgent_HEADER',
    'UserAgent_BadBots_HEADER',
    'SizeRestrictions_QUERYSTRING',
    'SizeRestrictions_Cookie_HEADER',
    'SizeRestrictions_BODY',
    'SizeRestrictions_URIPATH',
    'EC2MetaDataSSRF_BODY',
    'EC2MetaDataSSRF_COOKIE',
    'EC2MetaDataSSRF_URIPATH',
    'EC2MetaDataSSRF_QUERYARGUMENTS',
    'GenericLFI_QUERYARGUMENTS',
    'GenericLFI_URIPATH',
    'GenericLFI_BODY',
    'RestrictedExtensions_URIPATH',
    'RestrictedExtensions_QUERYARGUMENTS',
    'GenericRFI_QUERYARGUMENTS',
    'GenericRFI_BODY',
    'GenericRFI_URIPATH',
    'CrossSiteScripting_COOKIE',
    'CrossSiteScripting_QUERYARGUMENTS',
    'CrossSiteScripting_BODY',
    'CrossSiteScripting_URIPATH',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: [
    'JavaDeserializationRCE_HEADER',
    'JavaDeserializationRCE_BODY',
    'JavaDeserializationRCE_URIPATH',
    'JavaDeserializationRCE_QUERYSTRING',
    'Host_localhost_HEADER',
    'PROPFIND_METHOD',
    'ExploitablePaths_URIPATH',
    'Log4JRCE_HEADER',
    'Log4JRCE_QUERYSTRING',
    'Log4JRCE_BODY',
    'Log4JRCE_URIPATH',
    'ReactJSRCE_BODY',
  ],
  AWSManagedRulesSQLiRuleSet: [
    'SQLi_QUERYARGUMENTS',
    'SQLiExtendedPatterns_QUERYARGUMENTS',
    'SQLi_BODY',
    'SQLiExtendedPatterns_BODY',
    'SQLi_COOKIE',
    'SQLi_URIPATH',
  ],
  AWSManagedRulesAmazonIpReputationList: [
    'AWSManagedIPReputationList',
    'AWSManagedReconnaissanceList',
    'AWSManagedIPDDoSList',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Every rule that reads what people wrote. */
export const rulesOfTheBody: readonly string[] = Object.values(managedRules)
  .flat()
  .filter((name) => name.endsWith('_BODY'));

/** What each group takes of a firewall's capacity (WCU), as the same pages say. */
export const capacityOf: ReadonlyMap<string, number> = new Map([
  ['AWSManagedRulesCommonRuleSet', 700],
  ['AWSManagedRulesKnownBadInputsRuleSet', 200],
  ['AWSManagedRulesSQLiRuleSet', 200],
  ['AWSManagedRulesAmazonIpReputationList', 25],
]);
